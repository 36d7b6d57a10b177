import type { Client } from "pg";
import { isReportedInTime } from "@/scoring/calendar/is-reported-in-time";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { calendarWith, type HolidayRow, holidayRows } from "./read-calendar";

export interface Timeliness {
  readonly onTime: number;
  readonly late: number;
}

/**
 * Of the rows a batch took as new, how many came within the item's working days. Asked inside the batch's own transaction, where `matched`
 * still says which rows were new. A row whose deadline lies in a year without a calendar counts in neither.
 */
export async function countTimeliness(client: Client, item: CatalogueItem, batchId: number, receivedOn: string): Promise<Timeliness> {
  const calendar = calendarWith((await client.query<HolidayRow>(holidayRows)).rows);
  const { rows } = await client.query<{ decided_on: string; records: number }>(
    `select decided_on::text as decided_on, count(*)::integer as records
     from matched join records using (subject_id, row_number)
     where matched.outcome = 'accepted' and records.batch_id = $1
     group by decided_on`,
    [batchId],
  );
  const counted = { onTime: 0, late: 0 };
  for (const { decided_on, records } of rows) {
    const inTime = isReportedInTime(decided_on, receivedOn, item.reportWithinWorkingDays, calendar);
    if (inTime === true) counted.onTime += records;
    if (inTime === false) counted.late += records;
  }
  return counted;
}
