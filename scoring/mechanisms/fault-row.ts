import type { Value } from "../engine/instrument";

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
