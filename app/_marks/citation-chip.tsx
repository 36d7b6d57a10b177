"use client";

import { BookText } from "lucide-react";
import { useId, useState } from "react";
import type { CitationView } from "@/server/models/view";
import { useTexts } from "../_i18n/use-texts";

/** An article as a chip that opens where it stands. On paper the chip is followed by the number of the instrument. */
export function CitationChip({ cites }: { readonly cites: CitationView }) {
  const { t, say } = useTexts();
  const id = useId();
  const [hasOpened, setOpened] = useState(false);
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={t("citation.open", { article: cites.article })}
        className="inline-flex max-w-full items-start gap-1 rounded border border-line px-1.5 text-left text-small text-accent hover:border-accent"
      >
        <BookText aria-hidden className="screen-only mt-0.5 size-3.5 shrink-0" />
        <span lang="zh-CN">{cites.article}</span>
      </button>
      <span className="print-only text-small">{say(cites.number)}</span>
      {/* A page of rules has hundreds of these: what is inside waits for the first opening. */}
      <div
        id={id}
        popover="auto"
        onBeforeToggle={() => setOpened(true)}
        className="citation panel max-w-[min(26rem,calc(100vw-24px))] bg-surface p-4 text-ink text-table shadow-lg shadow-black/10"
      >
        {hasOpened ? <Place cites={cites} /> : null}
      </div>
    </>
  );
}

function Place({ cites }: { readonly cites: CitationView }) {
  const { t, say } = useTexts();
  const rows = [
    [t("citation.instrument"), say(cites.instrument)],
    [t("citation.number"), say(cites.number)],
    [t("citation.issuer"), say(cites.issuer)],
    [t("citation.article"), cites.article],
  ] as const;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1.5">
      {rows.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="whitespace-nowrap text-soft">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
