import { BookText } from "lucide-react";
import { useId } from "react";
import type { CitationView } from "@/server/models/view";
import type { Texts } from "../_i18n/translate";

/** An article as a chip that opens where it stands. On paper the chip is followed by the number of the instrument. */
export function CitationChip({ cites, texts: { t, say } }: { readonly cites: CitationView; readonly texts: Texts }) {
  const id = useId();
  const rows = [
    [t("citation.instrument"), say(cites.instrument)],
    [t("citation.number"), say(cites.number)],
    [t("citation.issuer"), say(cites.issuer)],
    [t("citation.article"), cites.article],
  ] as const;
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={t("citation.open", { article: cites.article })} className="inline-flex max-w-full items-start gap-1 rounded border border-line px-1.5 text-left text-small text-accent hover:border-accent">
        <BookText aria-hidden className="screen-only mt-0.5 size-3.5 shrink-0" />
        <span lang="zh-CN">{cites.article}</span>
      </button>
      <span className="print-only text-small">{say(cites.number)}</span>
      <div id={id} popover="auto" className="citation panel max-w-[min(26rem,calc(100vw-24px))] bg-surface p-4 text-ink text-table shadow-lg shadow-black/10">
        <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1.5">
          {rows.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="whitespace-nowrap text-soft">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
