import type { ReactNode } from "react";

/** The name of the page, then its answer in a sentence. */
export function PageHead({
  title,
  lead,
  before,
  after,
}: {
  readonly title: ReactNode;
  readonly lead: ReactNode;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}) {
  return (
    <header className="mb-5">
      {before}
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h1 className="text-page">{title}</h1>
        {after}
      </div>
      <p className="mt-1 text-part">{lead}</p>
    </header>
  );
}
