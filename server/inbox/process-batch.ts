import path from "node:path";
import type { Client } from "pg";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { refuse } from "@/server/intake/file/file-refused";
import { withImportClient } from "@/server/intake/import-batch";
import { receiveFile } from "@/server/intake/receive-file";
import { failBatch, tryBatch, waitForBatch } from "@/server/intake/store/batch";
import type { ImportSummary } from "@/server/intake/summary";
import { dayOf } from "../day-of";
import { inboxFolder } from "./inbox-folder";
import { bringBack } from "./set-aside";
import type { Door } from "./take-file";

export type FindItem = (id: string) => Promise<CatalogueItem | undefined>;

export interface Processing {
  readonly url: string;
  readonly batchId: number;
  readonly findItem: FindItem;
  /** Waits for another process that works on the batch, rather than leaving it to that one. */
  readonly waits?: boolean;
}

interface KeptRow {
  readonly item: string;
  readonly file_name: string;
  readonly inbox_name: string;
  readonly door: Door;
  readonly mapping: Record<string, string | null> | null;
  /** Until the file has been looked at, what its sender declared; from then on, what was found. */
  readonly declared: string | null;
  readonly received_at: Date;
}

/** Reads one batch from its kept file, if it has not ended and nobody else reads it. "held" where somebody does. */
export const processBatch = (processing: Processing): Promise<ImportSummary | "held" | "ended"> =>
  withImportClient(processing.url, async (client) => {
    if (processing.waits) await waitForBatch(client, processing.batchId);
    else if (!(await tryBatch(client, processing.batchId))) return "held";
    const kept = await pendingRow(client, processing.batchId);
    return kept ? readKept(client, processing, kept) : "ended";
  });

/** Asked for under the lock: another process may have finished it a moment ago. */
async function pendingRow(client: Client, batchId: number): Promise<KeptRow | undefined> {
  const { rows } = await client.query<KeptRow>(
    `select item, file_name, inbox_name, door, mapping, received_at, case when state = 'received' then encoding end as declared from batches
     where batch_id = $1 and state in ('received', 'receiving') and inbox_name is not null`,
    [batchId],
  );
  return rows[0];
}

async function readKept(client: Client, { url, batchId, findItem }: Processing, kept: KeptRow): Promise<ImportSummary> {
  const item = await findItem(kept.item);
  if (!item) {
    const refusal = unknownItem(kept.item);
    await failBatch(client, batchId, refusal);
    throw refusal;
  }
  const [inbox, name] = [inboxFolder(), path.basename(kept.inbox_name)];
  await bringBack(inbox, name);
  const file = {
    batchId,
    path: path.join(inbox, name),
    fileName: kept.file_name,
    ...(kept.mapping && { mapping: kept.mapping }),
    ...(kept.declared && { declaredEncoding: kept.declared }),
  };
  return receiveFile(client, file, { url, item, today: dayOf(kept.received_at), invented: kept.door === "demo" });
}

const unknownItem = (id: string) =>
  refuse(
    "batch.unknownItem",
    `目录中已没有“${id}”这一项，没有写入任何记录。请恢复带来该目录项的模型后重新报送。`,
    `The catalogue has no item "${id}" any more; nothing was written. Restore the model that brought it and send the file again.`,
  );
