import { CircleAlert, CircleCheck } from "lucide-react";
import type { SubjectRating } from "@/server/subjects/view";
import { plain, sumOf } from "../_format/points";
import type { Texts } from "../_i18n/translate";

/** The last line: the sum of all points, held against the score. */
export function LedgerTotal({ rating, texts: { t } }: { readonly rating: SubjectRating; readonly texts: Texts }) {
  const points = rating.ledger.flatMap((line) => (line.points === null ? [] : [line.points]));
  if (points.length === 0) return <WithoutScore says={t("ledger.withoutScore")} />;
  const sum = sumOf(points);
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          <span className="mr-3 font-semibold text-ink">{t("ledger.total")}</span>
          <Check score={rating.score} sum={sum} t={t} />
        </th>
        <td colSpan={2} className="number total">
          {rating.score === null ? "—" : plain(rating.score)}
        </td>
      </tr>
    </tfoot>
  );
}

/** A model that grades by conditions alone has nothing to add up. */
function WithoutScore({ says }: { readonly says: string }) {
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={4}>
          {says}
        </th>
      </tr>
    </tfoot>
  );
}

function Check({ score, sum, t }: { readonly score: string | null; readonly sum: string; readonly t: Texts["t"] }) {
  if (score === null) return t("ledger.noScore");
  if (sumOf([score]) === sum) {
    return (
      <span className="inline-flex items-center gap-1.5">
        <CircleCheck aria-hidden className="size-4 text-good" />
        {t("ledger.adds", { score: plain(score) })}
      </span>
    );
  }
  return (
    <span className="inline-flex items-center gap-1.5 text-act">
      <CircleAlert aria-hidden className="size-4" />
      {t("ledger.doesNotAdd", { sum: plain(sum), score: plain(score) })}
    </span>
  );
}
