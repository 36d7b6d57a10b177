import type { SubjectRating } from "@/server/subjects/view";
import type { Texts } from "../_i18n/translate";
import { LedgerRow } from "./ledger-row";
import { LedgerTotal } from "./ledger-total";

/** How a score came about, like a bank statement: opening, each line with its points and the total after it, and the sum. */
export function Ledger({ rating, texts }: { readonly rating: SubjectRating; readonly texts: Texts }) {
  const { t, say, period } = texts;
  const heads = [t("ledger.line"), t("ledger.cites"), t("ledger.points"), t("ledger.running")] as const;
  return (
    <table className="data-table ledger">
      <caption className="sr-only">{t("ledger.caption", { model: say(rating.modelTitle), period: period(rating.period) })}</caption>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={head} scope="col" className={index > 1 ? "number" : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rating.ledger.map((line) => (
          <LedgerRow key={line.key} line={line} grades={rating.grades} heads={heads} texts={texts} />
        ))}
      </tbody>
      <LedgerTotal rating={rating} texts={texts} />
    </table>
  );
}
