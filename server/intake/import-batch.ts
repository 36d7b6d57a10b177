import { Client } from "pg";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { shortageOf } from "@/server/inbox/shortage";
import type { Door } from "@/server/inbox/take-file";
import { RetriedLater, waitToRetry } from "@/server/inbox/wait-to-retry";
import { keyOfDatabase } from "@/server/quarantine/key-that-opens";
import { receiveThenJoin } from "@/server/quarantine/receive-then-join";
import { FileRefused, refuse } from "./file/file-refused";
import type { RowSource } from "./file/row-source";
import type { ReceivingWatch } from "./receive";
import { type BatchSource, failAbandonedBatches, failBatch, openBatch } from "./store/batch";
import type { ImportSummary } from "./summary";

export interface BatchImport {
  readonly url: string;
  readonly item: CatalogueItem;
  readonly today: string;
  readonly invented?: boolean;
  /** By which door the rows come; "cli" unless told, "demo" where they are invented. */
  readonly door?: Door;
}

export const doorOf = ({ door, invented }: BatchImport): Door => door ?? (invented ? "demo" : "cli");

/** Opens a batch, takes the rows, and marks the batch failed with its reason if that cannot be done. */
export async function importBatch(options: BatchImport, from: BatchSource, openRows: () => RowSource): Promise<ImportSummary> {
  return withImportClient(options.url, async (client) => {
    await failAbandonedBatches(client);
    const batchId = await openBatch(client, options.item, { ...from, door: doorOf(options) });
    return receiveOrFail(client, batchId, options, from, openRows);
  });
}

/** A connection of its own for one import: its locks end with it, however it ends. */
export async function withImportClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, application_name: "xinheng import" });
  client.on("error", () => {});
  await client.connect();
  try {
    await watchForDeath(client);
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Lets the server notice within seconds that an importer was killed; some systems cannot, and then notice when a statement ends. */
async function watchForDeath(client: Client): Promise<void> {
  await client.query("set client_connection_check_interval = '2s'").catch(() => undefined);
}

export async function receiveOrFail(
  client: Client,
  batchId: number,
  options: BatchImport,
  from: BatchSource,
  openRows: () => RowSource,
  watch: ReceivingWatch = {},
): Promise<ImportSummary> {
  const { item, today, invented = false } = options;
  try {
    const key = item.subject.by === "residentId" ? await keyOfDatabase(client) : undefined;
    const source = openRows();
    const summary = await receiveThenJoin(options.url, client, {
      item,
      batchId,
      source,
      format: from.format,
      encoding: from.encoding,
      today,
      isInvented: invented,
      personKey: key,
      watch,
      beforeCommit: () => forgetWaiting(client, batchId),
    });
    const { sheet } = source.told;
    return { ...summary, ...(sheet !== undefined && { sheet }) };
  } catch (error) {
    throw await markEnded(client, batchId, error);
  }
}

/** A batch that had to wait and was then read says nothing of it any more. */
async function forgetWaiting(client: Client, batchId: number): Promise<void> {
  await client.query("update batches set failure = null where batch_id = $1 and failure is not null", [batchId]);
}

/** Writes down how a reading ended that wrote nothing, and gives what the caller is told. */
export async function markEnded(client: Client, batchId: number, error: unknown): Promise<unknown> {
  const shortage = shortageOf(error);
  const told = shortage ? new RetriedLater(shortage) : error;
  if (told instanceof FileRefused) told.batchId = batchId;
  try {
    await client.query("rollback");
    if (told instanceof RetriedLater && (await waitToRetry(client, batchId, told))) return told;
    await failBatch(client, batchId, told instanceof FileRefused && !(told instanceof RetriedLater) ? told : unexpected(error));
    return told instanceof RetriedLater ? error : told;
  } catch {
    // The connection itself is gone: the batch stays "receiving" and is read again, or marked failed, later.
    return error;
  }
}

const unexpected = (error: unknown) =>
  refuse("batch.unexpected", `导入出错，没有写入任何记录：${message(error)}`, `The import failed and wrote nothing: ${message(error)}`);

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));
