import type { Sql } from "@/db/client";
import { yearOf } from "@/scoring/calendar/calendar";
import { holidayRowsOf } from "./holiday-rows";

/** Takes the calendar of whole years: what was imported of those years before is replaced, together or not at all. */
export async function importHolidays(sql: Sql, text: string): Promise<{ days: number; years: number[] }> {
  const rows = holidayRowsOf(text);
  const years = [...new Set(rows.map(({ day }) => yearOf(day)))].sort();
  await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(7465020)`;
    await tx`delete from holidays where extract(year from day)::integer in ${tx(years)}`;
    await tx`insert into holidays ${tx(rows.map(({ day, isWorked, source }) => ({ day, is_worked: isWorked, source })))}`;
  });
  return { days: rows.length, years };
}
