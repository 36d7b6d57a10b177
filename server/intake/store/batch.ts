import type { Client } from "pg";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { Wrong } from "../fields/outcome";

/** First half of the advisory lock that a living import holds on its batch. */
const batchLock = 7_465_010;

export interface BatchSource {
  readonly fileName: string;
  readonly format: string;
  readonly encoding?: string;
  readonly digest?: Buffer;
}

/** Writes the batch as "receiving" and holds its lock: the row is never seen without the lock while we live. */
export async function openBatch(client: Client, item: CatalogueItem, source: BatchSource): Promise<number> {
  await client.query("begin");
  const { rows } = await client.query<{ batch_id: string }>(
    "insert into batches (item, file_name, file_digest, format, encoding) values ($1, $2, $3, $4, $5) returning batch_id",
    [item.id, source.fileName, source.digest ?? null, source.format, source.encoding ?? null],
  );
  const batchId = Number(rows[0]?.batch_id);
  await client.query("select pg_advisory_lock($1, $2)", [batchLock, batchId]);
  await client.query("commit");
  return batchId;
}

export async function failBatch(client: Client, batchId: number, failure: Wrong): Promise<void> {
  await client.query("update batches set state = 'failed', failure = $2, finished_at = now() where batch_id = $1", [
    batchId,
    JSON.stringify({ rule: failure.rule, hint: failure.hint }),
  ]);
}

const interrupted: Wrong = {
  rule: "batch.interrupted",
  hint: {
    zh: "导入中途被中断，没有写入任何记录。请重新导入同一文件。",
    en: "The import was cut off and wrote nothing. Import the same file again.",
  },
};

/** Batches still "receiving" whose lock nobody holds: their process is gone. Gives how many were marked failed. */
export async function failAbandonedBatches(client: Client): Promise<number> {
  const { rowCount } = await client.query(
    `with abandoned as materialized (
       select batch_id from batches where state = 'receiving' and pg_try_advisory_xact_lock($1, batch_id::integer)
     )
     update batches set state = 'failed', failure = $2, finished_at = now() from abandoned where batches.batch_id = abandoned.batch_id`,
    [batchLock, JSON.stringify(interrupted)],
  );
  return rowCount ?? 0;
}
