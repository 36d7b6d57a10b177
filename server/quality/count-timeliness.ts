import type { Client } from "pg";
import { isReportedInTime } from "@/scoring/calendar/is-reported-in-time";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { calendarWith, type HolidayRow, holidayRows } from "./read-calendar";

/** Null where the rows have no day on which a department reported them: those of the demo city. */
export interface Timeliness {
  readonly onTime: number | null;
  readonly late: number | null;
}

/** Records by the day they were decided and the day they were reported. */
export interface ReportedRecords {
  readonly decided_on: string;
  readonly received_on: string;
  readonly records: number;
}

/**
 * Of the rows a batch took as new, how many came within the item's working days. Asked inside the batch's own transaction, where `matched`
 * still says which rows were new.
 */
export async function countTimeliness(client: Client, item: CatalogueItem, batchId: number, receivedOn: string): Promise<Timeliness> {
  const { rows } = await client.query<ReportedRecords>(
    `select decided_on::text as decided_on, $2 as received_on, count(*)::integer as records
     from matched join records using (subject_id, row_number)
     where matched.outcome = 'accepted' and records.batch_id = $1
     group by decided_on`,
    [batchId, receivedOn],
  );
  return (await isOfDemo(client, batchId)) ? { onTime: null, late: null } : countDays(client, item, rows);
}

/** A row whose deadline lies in a year without a calendar counts in neither. */
export async function countDays(client: Client, item: CatalogueItem, rows: readonly ReportedRecords[]): Promise<Timeliness> {
  const calendar = calendarWith((await client.query<HolidayRow>(holidayRows)).rows);
  const counted = { onTime: 0, late: 0 };
  for (const { decided_on, received_on, records } of rows) {
    const inTime = isReportedInTime(decided_on, received_on, item.reportWithinWorkingDays, calendar);
    if (inTime === true) counted.onTime += records;
    if (inTime === false) counted.late += records;
  }
  return counted;
}

async function isOfDemo(client: Client, batchId: number): Promise<boolean> {
  const { rows } = await client.query("select 1 from batches where batch_id = $1 and door = 'demo'", [batchId]);
  return rows.length > 0;
}
