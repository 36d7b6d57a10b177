import { open, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Client } from "pg";
import { formatByName } from "@/server/intake/file/file-format";
import { FileRefused } from "@/server/intake/file/file-refused";
import { waitForBatch } from "@/server/intake/store/batch";
import type { Kept } from "./keep-stream";

export type Door = "page" | "cli" | "api" | "mend" | "join" | "demo";

export interface Offer {
  readonly item: string;
  readonly fileName: string;
  readonly door: Door;
  readonly mapping?: Readonly<Record<string, string | null>> | undefined;
  /** What the sender says the text is encoded in. */
  readonly declaredEncoding?: string | undefined;
  readonly pushed?: { readonly apiKeyId: number; readonly idempotencyKey: string };
  /** True where the caller reads the batch itself at once; it then holds its lock. */
  readonly isHeld?: boolean;
}

export interface TakenFile {
  readonly batchId: number;
  readonly inboxName: string;
  /** False where this very request had been taken before; then the file was not kept a second time. */
  readonly isNew: boolean;
  /** An earlier finished batch of the same item with the same content, if there is one. */
  readonly sameAs: number | undefined;
}

/** What both of our database libraries can do; the transaction is the caller's. */
export type Asking = Pick<Client, "query">;

/** Makes a kept file a batch in state "received": once this returns, no crash can lose it. The caller removes the file if it throws. */
export async function takeFile(client: Client, offer: Offer, kept: Kept): Promise<TakenFile> {
  await client.query("begin");
  try {
    const taken = await putIntoInbox(client, offer, kept, async (batchId) => {
      if (offer.isHeld) await waitForBatch(client, batchId);
    });
    await client.query("commit");
    return taken;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  }
}

/** The same within a transaction that is already open: it counts once that is committed. */
export async function putIntoInbox(
  client: Asking,
  offer: Offer,
  kept: Kept,
  onNumber?: (batchId: number) => Promise<void>,
): Promise<TakenFile> {
  const batchId = await insertBatch(client, offer, kept);
  if (batchId === undefined) return takenBefore(client, offer, kept);
  await onNumber?.(batchId);
  const inboxName = await moveIn(client, batchId, kept);
  const sameAs = await sameContent(client, batchId, offer.item, kept.digest);
  await client.query("select pg_notify('batch_received', $1)", [String(batchId)]);
  return { batchId, inboxName, isNew: true, sameAs };
}

async function insertBatch(client: Asking, offer: Offer, kept: Kept): Promise<number | undefined> {
  const format = formatByName(offer.fileName);
  const { rows } = await client.query<{ batch_id: string }>(
    `insert into batches (item, file_name, file_digest, format, door, bytes_total, mapping, api_key_id, idempotency_key, encoding, state)
     values ($1, $2, $3, $4, $5, $6, $7::text::jsonb, $8, $9, $10, 'received')
     on conflict (api_key_id, idempotency_key) do nothing returning batch_id`,
    [
      offer.item,
      offer.fileName,
      kept.digest,
      format instanceof FileRefused ? "unknown" : format,
      offer.door,
      kept.bytes,
      offer.mapping ? JSON.stringify(offer.mapping) : null,
      offer.pushed?.apiKeyId ?? null,
      offer.pushed?.idempotencyKey ?? null,
      offer.declaredEncoding ?? null,
    ],
  );
  return rows[0] && Number(rows[0].batch_id);
}

/** Under its final name before the row is committed, so that a batch never names a file that is not there. */
async function moveIn(client: Asking, batchId: number, kept: Kept): Promise<string> {
  const folder = path.dirname(kept.path);
  const name = `${batchId}-${path.basename(kept.path, ".part")}`;
  await rename(kept.path, path.join(folder, name));
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
  await client.query("update batches set inbox_name = $2 where batch_id = $1", [batchId, name]);
  return name;
}

async function sameContent(client: Asking, batchId: number, item: string, digest: Buffer): Promise<number | undefined> {
  const { rows } = await client.query<{ batch_id: string }>(
    "select batch_id from batches where item = $1 and file_digest = $2 and state = 'finished' and batch_id <> $3 order by batch_id limit 1",
    [item, digest, batchId],
  );
  return rows[0] && Number(rows[0].batch_id);
}

async function takenBefore(client: Asking, offer: Offer, kept: Kept): Promise<TakenFile> {
  await rm(kept.path, { force: true });
  const { rows } = await client.query<{ batch_id: string; item: string; file_digest: Buffer; inbox_name: string | null }>(
    "select batch_id, item, file_digest, inbox_name from batches where api_key_id = $1 and idempotency_key = $2",
    [offer.pushed?.apiKeyId, offer.pushed?.idempotencyKey],
  );
  const before = rows[0];
  if (!before) throw new Error("A conflicting batch vanished");
  const batchId = Number(before.batch_id);
  if (before.item !== offer.item || !before.file_digest.equals(kept.digest)) throw new KeyReused(batchId);
  return { batchId, inboxName: before.inbox_name ?? "", isNew: false, sameAs: undefined };
}

export class KeyReused extends FileRefused {
  constructor(batchId: number) {
    super("idempotency.otherContent", {
      zh: `这个幂等键已用于批次 ${batchId}，但内容或目录项不同。原批次不受影响，本次内容未保留；新内容请换一个新键。`,
      en: `This idempotency key belongs to batch ${batchId}, which has other content or another item. That batch stands, this content was not kept; use a new key for new content.`,
    });
    this.batchId = batchId;
  }
}
