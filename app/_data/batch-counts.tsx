import type { BatchPage } from "@/server/batches/view";
import type { Texts } from "../_i18n/translate";
import { Door } from "../_marks/door";
import { deskLink } from "./links";

const parts = ["accepted", "revised", "duplicate", "withdrawn", "rejected"] as const;

/** What became of the rows: the parts that make the whole, those kept back as doors. */
export function BatchCounts({ batch: { batchId, counts }, texts: { t, number } }: { readonly batch: BatchPage; readonly texts: Texts }) {
  const shown = [
    ...parts.map((part) => ({ head: t(`data.${part}`), count: counts[part], isKept: part === "rejected" })),
    { head: t("data.waitingRows"), count: counts.waiting, isKept: true },
  ];
  return (
    <dl className="panel grid grid-cols-2 gap-4 p-4 md:grid-cols-6">
      {shown.map(({ head, count, isKept }) => (
        <div key={head}>
          <dt className="text-small text-soft">{head}</dt>
          <dd className="text-part tabular-nums">
            <Door href={isKept && count > 0 ? deskLink({ batch: batchId }) : null}>{number(count)}</Door>
          </dd>
        </div>
      ))}
    </dl>
  );
}
