"use client";

import { Copy } from "lucide-react";
import { useState } from "react";
import { useTexts } from "../_i18n/use-texts";

/** A secret that is shown this once, with a button that copies it. */
export function ShownOnce({ label, secret }: { readonly label: string; readonly secret: string }) {
  const { t } = useTexts();
  const [said, setSaid] = useState<"access.admin.copied" | "access.admin.copyBy" | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => setSaid("access.admin.copied"),
      () => setSaid("access.admin.copyBy"),
    );
  return (
    <div className="screen-only mt-2">
      <p className="text-small text-soft">{label}</p>
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <code className="min-w-0 select-all break-all rounded-box bg-raised px-2 py-1">{secret}</code>
        <button type="button" className="button" onClick={copy}>
          <Copy aria-hidden className="size-4" />
          {t("access.admin.copy")}
        </button>
        <span role="status" className="text-small text-soft">
          {said === null ? null : t(said)}
        </span>
      </div>
    </div>
  );
}
