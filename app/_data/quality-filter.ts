import type { Search } from "../_subjects/filter";
import { idOf } from "./filter";

export interface QualityFilter {
  readonly department: string | undefined;
  readonly month: string;
}

const beijingMonth = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", year: "numeric", month: "2-digit" });

/** The twelve months up to now, the newest first, as "2026-11". */
export function monthsUpTo(now: Date): readonly string[] {
  const [year = 0, month = 0] = beijingMonth.format(now).split("-").map(Number);
  return Array.from({ length: 12 }, (_, back) => new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7));
}

/** What the address asks for; a month that is none of the twelve is this month. */
export const qualityFilterOf = (search: Search, months: readonly string[]): QualityFilter => ({
  department: idOf(search.department),
  month: months.find((month) => month === search.month) ?? String(months[0]),
});
