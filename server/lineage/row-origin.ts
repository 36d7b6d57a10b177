import type { Sql } from "@/db/client";
import type { RowOrigin } from "./view";

interface BatchRow {
  readonly file_name: string;
  readonly digest: string | null;
  readonly door: string;
  readonly received_at: string;
}

/** A row mended into a row that waits, that joins: no longer way is made at the desk, and a ring would be a fault. */
const furthest = 20;

/** From a row of a batch back to the row of the file it came from. Null where the batch is not known. */
export async function rowOrigin(sql: Sql, batchId: number, rowNumber: number, steps = furthest): Promise<RowOrigin | null> {
  const [batch] = await sql<BatchRow[]>`
    select file_name, encode(file_digest, 'hex') as digest, door, received_at from batches where batch_id = ${batchId}`;
  if (!batch) return null;
  const isSentOn = batch.door === "mend" || batch.door === "join";
  const before = isSentOn && steps > 0 ? await rowBefore(sql, batchId, rowNumber) : undefined;
  return {
    batchId,
    rowNumber,
    fileName: batch.file_name,
    fileDigest: batch.digest,
    door: batch.door,
    receivedAt: batch.received_at,
    standsFor: before ? await rowOrigin(sql, Number(before.batch_id), before.row_number, steps - 1) : null,
  };
}

/** Row n of a batch sent on stands for the nth of the rows it closed, in their own order. */
async function rowBefore(sql: Sql, batchId: number, rowNumber: number) {
  const [row] = await sql<{ batch_id: string; row_number: number }[]>`
    select batch_id, row_number from quarantine where resent_batch_id = ${batchId} order by batch_id, row_number offset ${rowNumber - 1} limit 1`;
  return row;
}
