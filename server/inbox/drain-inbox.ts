import type { Sql } from "@/db/client";
import { FileRefused } from "@/server/intake/file/file-refused";
import { doubtfulReadings } from "./begin-reading";
import { type FindItem, processBatch } from "./process-batch";
import { RetriedLater, waitsNow } from "./wait-to-retry";

interface Draining {
  readonly url: string;
  readonly sql: Sql;
  readonly findItem: FindItem;
  /** Only this item, only before this batch, and waiting for whoever reads one of them. */
  readonly before?: { readonly item: string; readonly batchId: number };
}

/**
 * Reads every batch that waits, or whose reader has died, in the order in which they came; gives how many it ended. A batch is passed over
 * while an earlier one of its item is being read elsewhere or waits to be read again, so that a correction never overtakes what it corrects.
 */
export async function drainInbox({ url, sql, findItem, before }: Draining): Promise<number> {
  const blocked = new Set<string>();
  let ended = 0;
  for (const { batchId, item, waits } of await pending(sql, before)) {
    if (blocked.has(item)) continue;
    const outcome = waits ? "waits" : await processBatch({ url, batchId, findItem, waits: before !== undefined }).catch(refused);
    if (outcome === "held" || outcome === "waits") blocked.add(item);
    else if (outcome !== "ended") ended += 1;
  }
  return ended;
}

/** A file that cannot be taken has been written down with its batch; the others are still to be read. */
function refused(error: unknown): "refused" | "waits" {
  if (error instanceof RetriedLater) return "waits";
  if (error instanceof FileRefused) return "refused";
  throw error;
}

/** Whoever asks for the batches before a certain one is there and does not wait for their time. */
async function pending(sql: Sql, before: Draining["before"]): Promise<{ batchId: number; item: string; waits: boolean }[]> {
  const rows = await sql<{ batch_id: string; item: string; waits: boolean }[]>`
    select batch_id, item, ${before ? sql`false` : sql.unsafe(waitsNow)} as waits from batches
    where state in ('received', 'receiving') and inbox_name is not null
      ${before ? sql`and item = ${before.item} and batch_id < ${before.batchId}` : sql``}
    order by max(readings_begun) over (partition by item) >= ${doubtfulReadings}, batch_id`;
  return rows.map((row) => ({ batchId: Number(row.batch_id), item: row.item, waits: row.waits }));
}
