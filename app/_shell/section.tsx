import type { ReactNode } from "react";

interface Props {
  readonly id?: string;
  readonly title: ReactNode;
  readonly says?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ id, title, says, aside, children }: Props) {
  return (
    <section id={id} className="mt-8 scroll-mt-20 first:mt-0">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-part">{title}</h2>
        {aside}
        {says ? <p className="w-full text-soft text-table">{says}</p> : null}
      </div>
      {children}
    </section>
  );
}
