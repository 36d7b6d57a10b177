import { TrendingUp } from "lucide-react";
import type { SubjectRating } from "@/server/subjects/view";
import { gradeName, markOf } from "../_format/grade-name";
import { plain } from "../_format/points";
import type { Texts } from "../_i18n/translate";
import { GradeMark } from "../_marks/grade-mark";

/** What would raise the grade, proven by rating again. */
export function Improvement({ rating, texts }: { readonly rating: SubjectRating; readonly texts: Texts }) {
  const { t, say } = texts;
  const { improvement } = rating;
  if (improvement === null) return null;
  return (
    <section className="keep-together rounded-box border border-accent bg-accent-wash px-4 py-3">
      <h3 className="flex items-center gap-2">
        <TrendingUp aria-hidden className="size-4 text-accent" />
        {t("ledger.improve")}
      </h3>
      <p className="mt-1 flex flex-wrap items-center gap-2 text-table">
        {t("ledger.improveSays", { grade: gradeName(improvement.reaches, rating.grades, texts) })}
        {improvement.score === null ? null : t("ledger.improveScore", { score: plain(improvement.score) })}
        <GradeMark mark={markOf(improvement.reaches, rating.grades, texts)} tone={improvement.tone} ungraded={t("common.ungraded")} />
      </p>
      <ol className="mt-2 list-decimal space-y-1 pl-5 text-table">
        {improvement.changes.map((change) => (
          <li key={`${say(change.label)} ${say(change.says)}`}>
            <span className="font-semibold">{say(change.label)}</span>
            {t("common.colon")}
            {say(change.says)}
          </li>
        ))}
      </ol>
      <p className="mt-2 text-small text-soft">{t(improvement.smallest ? "ledger.improveSmallest" : "ledger.improveEnough")}</p>
    </section>
  );
}
