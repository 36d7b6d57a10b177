import type { SubjectRating } from "@/server/subjects/view";
import { markOf } from "../_format/grade-name";
import { instant } from "../_format/instant";
import { plain } from "../_format/points";
import type { Texts } from "../_i18n/translate";
import { GradeMark } from "../_marks/grade-mark";

/** Earlier ratings of the same model and period, newest first. */
export function RatingHistory({ rating, texts: { t, say } }: { readonly rating: SubjectRating; readonly texts: Texts }) {
  const earlier = rating.history.filter((each) => each.ratedAt !== rating.ratedAt);
  const tones = new Map(rating.grades.map((each) => [each.grade, each.tone]));
  return (
    <section>
      <h3>{t("profile.history")}</h3>
      {earlier.length === 0 ? (
        <p className="text-soft text-table">{t("profile.historyNone")}</p>
      ) : (
        <ol className="mt-1 space-y-1 text-table">
          {earlier.map((each) => (
            <li key={each.runId} className="flex flex-wrap items-center gap-3 tabular-nums">
              <span className="text-soft">{instant(each.ratedAt)}</span>
              <GradeMark
                mark={markOf(each.grade, rating.grades, { say })}
                tone={each.grade === null ? null : (tones.get(each.grade) ?? null)}
                ungraded={t("common.ungraded")}
              />
              <span>
                {t("common.score")} {each.score === null ? "—" : plain(each.score)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
