import type { Client } from "pg";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { countDays, type ReportedRecords } from "./count-timeliness";

/**
 * Counts the rows of a joining batch by the day on which each came with its file: the department reported it then, and only its subject was
 * late. `cameIn` names the batch of each row, in their order. Asked inside the joining batch's transaction, once it has counted itself.
 */
export async function countByArrival(client: Client, item: CatalogueItem, batchId: number, cameIn: readonly number[]): Promise<void> {
  const { rows } = await client.query<ReportedRecords>(
    `select records.decided_on::text as decided_on, (origin.received_at at time zone 'Asia/Shanghai')::date::text as received_on,
       count(*)::integer as records
     from matched join records using (subject_id, row_number)
     join unnest($2::bigint[]) with ordinality as sent (batch_id, place) on sent.place = matched.row_number
     join batches as origin on origin.batch_id = sent.batch_id and origin.door <> 'demo'
     where matched.outcome = 'accepted' and records.batch_id = $1
     group by 1, 2`,
    [batchId, cameIn],
  );
  const { onTime, late } = rows.length === 0 ? { onTime: null, late: null } : await countDays(client, item, rows);
  await client.query("update batches set rows_on_time = $2, rows_late = $3 where batch_id = $1", [batchId, onTime, late]);
}
