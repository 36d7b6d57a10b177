import type { Client } from "pg";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { subjectMatch } from "./refuse-subjects";

export interface WithdrawnCounts {
  readonly withdrawn: number;
  /** Rows that take back what was taken back before. */
  readonly again: number;
}

/**
 * Closes the live record of each withdrawing row by a version that says so; the former version stays with both its clocks. Comes after
 * the records of the batch, so that a file may report and withdraw.
 */
export async function withdrawRecords(client: Client, item: CatalogueItem, batchId: number): Promise<WithdrawnCounts> {
  await client.query(
    `create temp table withdrawing (row_number integer, subject_id bigint, record_id bigint, state record_state) on commit drop`,
  );
  const { rowCount } = await client.query(
    `insert into withdrawing
     select staged.row_number, records.subject_id, records.record_id, records.state
     from staged join subjects on ${subjectMatch(item)}
     join records on records.subject_id = subjects.subject_id and records.item = $1 and records.record_key = staged.record_key
       and records.superseded_at is null
     where staged.problems is null and staged.withdraws`,
    [item.id],
  );
  if (rowCount === 0) return { withdrawn: 0, again: 0 };
  await client.query(closeLive);
  await client.query(insertWithdrawn, [batchId]);
  const { rows } = await client.query<WithdrawnCounts>(
    `select count(*) filter (where state <> 'withdrawn')::integer as withdrawn, count(*) filter (where state = 'withdrawn')::integer as again
     from withdrawing`,
  );
  return rows[0] ?? { withdrawn: 0, again: 0 };
}

const closeLive = `
  update records set superseded_at = now() from withdrawing
  where withdrawing.state <> 'withdrawn' and records.subject_id = withdrawing.subject_id and records.record_id = withdrawing.record_id`;

const insertWithdrawn = `
  insert into records (subject_id, item, occurred_on, decided_on, effective_until, show_until, state, data, record_key, content_digest,
    batch_id, row_number)
  select subject_id, item, occurred_on, decided_on, effective_until, show_until, 'withdrawn', data, record_key, content_digest,
    $1, first_row
  from (select subject_id, record_id, min(row_number) as first_row from withdrawing where state <> 'withdrawn' group by 1, 2) as first_of
  join records using (subject_id, record_id)`;
