import { scaled, shareScale } from "../engine/decimal";
import type { Event } from "../engine/fact";
import { daysBetween } from "../engine/legal-date";
import { list } from "../engine/sql-text";
import type { FaultRow } from "./fault-row";
import type { Bound } from "./mechanism";

/** Restored share by days from fault to correction; cuts include their day. All are parameters. */
export interface RepairSchedule<P extends string = string> {
  readonly within: readonly { readonly days: P; readonly restores: P }[];
  /** After the cuts by days: corrected at the latest so many calendar years after the year of the fault (0 = the same year). */
  readonly byYear?: readonly { readonly years: P; readonly restores: P }[];
  readonly later: P;
  /** Up to this amount and within these days, all is restored for rows under the small-amount rule. */
  readonly small: { readonly amountAtMost: P; readonly days: P };
}

/** What the correction of one fault restores. */
export interface Restored {
  readonly share: number;
  /** The share of the tax or fee paid, where it counts and is less than whole. */
  readonly paid: number | null;
  readonly days: number | null;
}

/** Makes the JS form: the share restored for a fault of a row. */
export const restoring = (repair: RepairSchedule, bound: Bound) => {
  const within = repair.within.map((cut) => ({ days: Number(bound.text(cut.days)), share: bound.share(cut.restores) }));
  const byYear = (repair.byYear ?? []).map((cut) => ({ years: Number(bound.text(cut.years)), share: bound.share(cut.restores) }));
  const later = bound.share(repair.later);
  const smallAmount = scaled(bound.text(repair.small.amountAtMost), 2);
  const smallDays = Number(bound.text(repair.small.days));
  const whole = scaled("1", shareScale);
  return (row: FaultRow, event: Event): Restored => {
    const { correctedOn, amountYuan, sharePaid } = event.kept;
    if (!correctedOn || row.neverRestored) return { share: 0, paid: null, days: null };
    const days = daysBetween(event.on, correctedOn);
    const small =
      row.smallAmountRepair && amountYuan !== null && amountYuan !== undefined && scaled(amountYuan, 2) <= smallAmount && days <= smallDays;
    const years = Number(correctedOn.slice(0, 4)) - Number(event.on.slice(0, 4));
    const cut = within.find((each) => days <= each.days) ?? byYear.find((each) => years <= each.years);
    const share = small ? whole : (cut?.share ?? later);
    const paid = row.timesSharePaid && sharePaid !== null && sharePaid !== undefined ? scaled(sharePaid, shareScale) : whole;
    return { share: (share * paid) / whole, paid: paid === whole ? null : paid, days };
  };
};

/** The share restored for record `r`, with the same cuts in the same order as `restoring`. */
export const restoredSql = (repair: RepairSchedule, rows: readonly FaultRow[], bound: Bound, code: string): string => {
  const days = "((r.data->>'correctedOn')::date - r.occurred_on)";
  const small = rows.filter((row) => row.smallAmountRepair).map((row) => row.code);
  const paid = rows.filter((row) => row.timesSharePaid).map((row) => row.code);
  const { amountAtMost, days: smallDays } = repair.small;
  const cuts = repair.within.map((cut) => `when ${days} <= ${bound.text(cut.days)} then ${bound.text(cut.restores)}`);
  const years = "(extract(year from (r.data->>'correctedOn')::date) - extract(year from r.occurred_on))";
  const yearCuts = (repair.byYear ?? []).map((cut) => `when ${years} <= ${bound.text(cut.years)} then ${bound.text(cut.restores)}`);
  const never = rows.filter((row) => row.neverRestored).map((row) => row.code);
  const neverCut = never.length === 0 ? "" : `when ${code} in ${list(never)} then 0`;
  const smallCut =
    small.length === 0
      ? ""
      : `when ${code} in ${list(small)} and (r.data->>'amountYuan')::numeric <= ${bound.text(amountAtMost)} and ${days} <= ${bound.text(smallDays)} then 1`;
  const share = `case when not r.data ? 'correctedOn' then 0 ${neverCut} ${smallCut} ${[...cuts, ...yearCuts].join(" ")} else ${bound.text(repair.later)} end`;
  return paid.length === 0
    ? share
    : `(${share}) * case when ${code} in ${list(paid)} then coalesce((r.data->>'sharePaid')::numeric, 1) else 1 end`;
};
