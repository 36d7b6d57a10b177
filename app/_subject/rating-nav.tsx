import type { SubjectRating } from "@/server/subjects/view";
import { markOf } from "../_format/grade-name";
import type { Texts } from "../_i18n/translate";
import { GradeMark } from "../_marks/grade-mark";
import { ModelPurpose } from "../_marks/model-purpose";

export const ratingAnchor = (rating: Pick<SubjectRating, "modelId" | "period">): string =>
  `rating-${rating.modelId.replace("/", "-")}-${rating.period}`;

/** Jumps to each rating where there is more than one. */
export function RatingNav({ ratings, texts: { t, say, period } }: { readonly ratings: readonly SubjectRating[]; readonly texts: Texts }) {
  if (ratings.length < 2) return null;
  return (
    <nav aria-label={t("profile.sections")} className="screen-only mt-4">
      <ul className="flex flex-wrap gap-2">
        {ratings.map((rating) => (
          <li key={ratingAnchor(rating)}>
            <a href={`#${ratingAnchor(rating)}`} className="button whitespace-normal text-left">
              <GradeMark mark={markOf(rating.grade, rating.grades, { say })} tone={rating.tone} ungraded={t("common.ungraded")} />
              {say(rating.modelTitle)} {period(rating.period)}
              <ModelPurpose purpose={rating.purpose} t={t} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
