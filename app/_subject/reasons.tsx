import type { ReasonView, SubjectRating } from "@/server/subjects/view";
import { plain } from "../_format/points";
import type { Texts } from "../_i18n/translate";
import { LineSources } from "../_ledger/line-sources";
import { CitationChip } from "../_marks/citation-chip";
import { ProvenanceMark } from "../_marks/provenance-mark";

/** Why the grade is not better: at most four things, each with what ends it and from which day. */
export function Reasons({ rating, texts }: { readonly rating: SubjectRating; readonly texts: Texts }) {
  const { t } = texts;
  if (rating.reasons.length === 0) return null;
  return (
    <section className="keep-together">
      <h3>{t("reasons.title")}</h3>
      <ol className="mt-1 list-decimal space-y-2 pl-5 text-table">
        {rating.reasons.map((reason) => (
          <Reason key={reason.key} reason={reason} texts={texts} />
        ))}
      </ol>
    </section>
  );
}

function Reason({ reason, texts }: { readonly reason: ReasonView; readonly texts: Texts }) {
  const { t, say } = texts;
  return (
    <li>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="font-semibold">{say(reason.label)}</span>
        {reason.lost === null ? null : (
          <span className="whitespace-nowrap text-act tabular-nums">{t("reasons.lost", { points: plain(reason.lost) })}</span>
        )}
        <CitationChip cites={reason.cites} />
        <ProvenanceMark mark={reason.provenance} />
      </div>
      {reason.lost === null ? <p className="text-soft">{say(reason.sentence)}</p> : null}
      <p>
        <span className="text-soft">{t("reasons.repair")}</span>
        {say(reason.repair)}
        {reason.from === null ? null : t("reasons.from", { day: reason.from })}
      </p>
      <LineSources sources={reason} texts={texts} />
    </li>
  );
}
