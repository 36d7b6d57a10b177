import type { Value } from "../engine/instrument";
import { type Words, words } from "../words";

/** One fault of the table. `unit`: faults of one month, each fault, or all faults of the row count once. */
export interface FaultRow extends Value {
  readonly code: string;
  readonly unit: "month" | "time" | "once";
  /** The row falls under the small-amount rule of the repair schedule. */
  readonly smallAmountRepair?: true;
  /** What is restored is further multiplied by the share paid. */
  readonly timesSharePaid?: true;
  /** Correction restores nothing. */
  readonly neverRestored?: true;
  /** Adds one point for each percent of tax due in tax payable. */
  readonly addsPercentDue?: true;
  readonly reading?: { readonly zh: string; readonly en: string };
}

const unitWords = { month: words("按月", "per month"), time: words("按次", "per time"), once: words("一次性", "once") } as const;

/** What a row costs, in words. */
export const valueWords = (row: FaultRow): Words => {
  const unit = unitWords[row.unit];
  const percent = row.addsPercentDue ? words("，另按补税比例加扣", ", plus one point a percent of tax due") : words("", "");
  const never = row.neverRestored ? words("，不可修复", ", not repairable") : words("", "");
  return words(`−${row.value}分／${unit.zh}${percent.zh}${never.zh}`, `−${row.value} / ${unit.en}${percent.en}${never.en}`);
};
