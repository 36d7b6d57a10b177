"use client";

import { Printer } from "lucide-react";

export function PrintButton({ label }: { readonly label: string }) {
  return (
    <button type="button" className="button screen-only" onClick={() => window.print()}>
      <Printer aria-hidden className="size-4" />
      {label}
    </button>
  );
}
