"use client";

import { type ReactNode, useState } from "react";

interface Props {
  readonly summary: ReactNode;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** A part that is folded away and only drawn once it has been opened: a page may hold dozens of charts. */
export function Unfold({ summary, isOpen, children }: Props) {
  const [hasOpened, setOpened] = useState(isOpen);
  return (
    <details open={isOpen} onToggle={() => setOpened(true)} className="border-line border-t">
      <summary className="px-4 py-2 text-accent text-table">{summary}</summary>
      {hasOpened ? children : null}
    </details>
  );
}
