import type { SubjectRow } from "@/server/subjects/view";
import { plain } from "../_format/points";
import type { Texts } from "../_i18n/translate";
import { GradeMark } from "../_marks/grade-mark";
import { ModelPurpose } from "../_marks/model-purpose";

interface Props {
  readonly ratings: SubjectRow["ratings"];
  readonly titleOf: (rating: SubjectRow["ratings"][number]) => string;
  readonly texts: Texts;
}

/** The grades of one subject, each with its score and the model that gave it. */
export function RowRatings({ ratings, titleOf, texts: { t, say } }: Props) {
  if (ratings.length === 0) return <span className="text-soft">{t("subjects.noRatings")}</span>;
  return (
    <ul className="space-y-1">
      {ratings.map((rating) => (
        <li key={`${rating.modelId} ${rating.period}`} className="flex items-baseline gap-2">
          <span className="w-16 shrink-0">
            <GradeMark mark={rating.mark === null ? null : say(rating.mark)} tone={rating.tone} ungraded={t("common.ungraded")} />
          </span>
          <span className="w-9 shrink-0 text-right font-semibold tabular-nums">{rating.score === null ? "—" : plain(rating.score)}</span>
          <span className="min-w-0 text-small text-soft">
            {titleOf(rating)} <ModelPurpose purpose={rating.purpose} t={t} />
          </span>
        </li>
      ))}
    </ul>
  );
}
