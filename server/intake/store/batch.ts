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
  readonly door?: string;
}

/** Writes the batch as "receiving" and holds its lock: the row is never seen without the lock while we live. */
export async function openBatch(client: Client, item: CatalogueItem, source: BatchSource): Promise<number> {
  await client.query("begin");
  const { rows } = await client.query<{ batch_id: string }>(
    "insert into batches (item, file_name, file_digest, format, encoding, door) values ($1, $2, $3, $4, $5, $6) returning batch_id",
    [item.id, source.fileName, source.digest ?? null, source.format, source.encoding ?? null, source.door ?? "cli"],
  );
  const batchId = Number(rows[0]?.batch_id);
  await waitForBatch(client, batchId);
  await client.query("commit");
  return batchId;
}

/** Waits until nobody works on the batch, and holds it until this connection ends. */
export async function waitForBatch(client: Client, batchId: number): Promise<void> {
  await client.query("select pg_advisory_lock($1, $2)", [batchLock, batchId]);
}

/** Holds the batch if nobody works on it; otherwise gives false at once. */
export async function tryBatch(client: Client, batchId: number): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>("select pg_try_advisory_lock($1, $2) as held", [batchLock, batchId]);
  return rows[0]?.held === true;
}

export async function releaseBatch(client: Client, batchId: number): Promise<void> {
  await client.query("select pg_advisory_unlock($1, $2)", [batchLock, batchId]);
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
    zh: "导入中途被中断，没有写入任何记录，也没有保留文件可供续传。请重新导入。",
    en: "The import was cut off and wrote nothing, and no file of it was kept to go on from. Import it again.",
  },
};

/**
 * Batches without a kept file, still "receiving", whose lock nobody holds: their process is gone and with it their rows. Gives how many
 * were marked failed. Those with a kept file are read again instead.
 */
export async function failAbandonedBatches(client: Client): Promise<number> {
  const { rowCount } = await client.query(
    `with abandoned as materialized (
       select batch_id from batches
       where state = 'receiving' and inbox_name is null and pg_try_advisory_xact_lock($1, batch_id::integer)
     )
     update batches set state = 'failed', failure = $2, finished_at = now() from abandoned where batches.batch_id = abandoned.batch_id`,
    [batchLock, JSON.stringify(interrupted)],
  );
  return rowCount ?? 0;
}
