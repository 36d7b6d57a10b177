import type { Sql } from "@/db/client";
import { alreadyClosed, notFound, reasonTooShort } from "./desk-refusals";
import type { RowAt } from "./resend-rows";
import type { DeskAnswer } from "./view";

const shortestReason = 5;

const missed = async (sql: Sql, { batchId, rowNumber }: RowAt): Promise<DeskAnswer> => {
  const found = await sql`select 1 from quarantine where batch_id = ${batchId} and row_number = ${rowNumber}`;
  return found.length > 0 ? alreadyClosed : notFound;
};

/** Closes a row that need not be sent, with the reason; the row itself stays. */
export async function dismissRow(sql: Sql, row: RowAt, reason: string): Promise<DeskAnswer> {
  const said = reason.trim();
  if ([...said].length < shortestReason) return reasonTooShort;
  const { count } = await sql`
    update quarantine set state = 'dismissed', dismissed_for = ${said}, closed_at = now()
    where batch_id = ${row.batchId} and row_number = ${row.rowNumber} and state in ('open', 'waiting')`;
  return count === 1 ? { done: true, batchId: null, became: "dismissed" } : missed(sql, row);
}

/** Takes a dismissal back: the row waits again for its subject, or is to be mended. */
export async function reopenRow(sql: Sql, row: RowAt): Promise<DeskAnswer> {
  const [opened] = await sql<{ state: "open" | "waiting" }[]>`
    update quarantine set dismissed_for = null, closed_at = null,
      state = case when awaited_code is not null or awaited_hash is not null then 'waiting' else 'open' end::quarantine_state
    where batch_id = ${row.batchId} and row_number = ${row.rowNumber} and state = 'dismissed' returning state`;
  return opened ? { done: true, batchId: null, became: opened.state } : missed(sql, row);
}
