"use client";

import type { KeyboardEvent, ReactNode } from "react";

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Lets the arrow keys walk from the link of one row to that of the next. */
export function RowKeys({ children }: { readonly children: ReactNode }) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = steps[event.key];
    const here = document.activeElement;
    if (step === undefined || !(here instanceof HTMLElement) || !here.matches("[data-row-link]")) return;
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row-link]")];
    const next = links[links.indexOf(here) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to keys on the links within
    <div onKeyDown={onKeyDown}>{children}</div>
  );
}
