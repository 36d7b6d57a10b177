import type { SubjectRating } from "@/server/subjects/view";
import { markOf } from "../_format/grade-name";
import type { Texts } from "../_i18n/translate";
import { GradeMark } from "../_marks/grade-mark";
import { RatingPanel } from "./rating-panel";

/** Earlier periods of a sector, folded away: their grades in a line, each whole behind it. */
export function EarlierRatings({ ratings, texts }: { readonly ratings: readonly SubjectRating[]; readonly texts: Texts }) {
  const { t, period } = texts;
  if (ratings.length === 0) return null;
  return (
    <details className="panel mt-2">
      <summary className="px-4 py-2 text-table">
        <span className="text-accent">{t("profile.earlier", { count: ratings.length })}</span>
        {ratings.map((rating) => (
          <span key={`${rating.modelId} ${rating.period}`} className="ml-3 inline-flex items-center gap-1.5 whitespace-nowrap">
            <span className="text-soft">{period(rating.period)}</span>
            <GradeMark mark={markOf(rating.grade, rating.grades, texts)} tone={rating.tone} ungraded={t("common.ungraded")} />
          </span>
        ))}
      </summary>
      <div className="px-2 pb-2">
        {ratings.map((rating) => (
          <RatingPanel key={`${rating.modelId} ${rating.period}`} rating={rating} texts={texts} />
        ))}
      </div>
    </details>
  );
}
