import { Client } from "pg";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { Door } from "@/server/inbox/take-file";
import { receiveThenJoin } from "@/server/quarantine/receive-then-join";
import type { PersonKey } from "@/server/subjects/person-key";
import { oneSealed, settledPersonKey } from "@/server/subjects/settle-person-key";
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
    const key = item.subject.by === "residentId" ? await checkedPersonKey(client) : undefined;
    return await receiveThenJoin(options.url, client, {
      item,
      batchId,
      source: openRows(),
      format: from.format,
      encoding: from.encoding,
      today,
      isInvented: invented,
      personKey: key,
      watch,
    });
  } catch (error) {
    await markFailed(client, batchId, error);
    throw error;
  }
}

async function markFailed(client: Client, batchId: number, error: unknown): Promise<void> {
  if (error instanceof FileRefused) error.batchId = batchId;
  try {
    await client.query("rollback");
    await failBatch(client, batchId, error instanceof FileRefused ? error : unexpected(error));
  } catch {
    // The connection itself is gone: the batch stays "receiving" and is read again, or marked failed, later.
  }
}

const unexpected = (error: unknown) =>
  refuse("batch.unexpected", `导入出错，没有写入任何记录：${message(error)}`, `The import failed and wrote nothing: ${message(error)}`);

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A new key beside old persons would make each of them known twice, so the key must open what is already sealed. */
async function checkedPersonKey(client: Client): Promise<PersonKey> {
  const { rows } = await client.query<{ sealed: Buffer | null }>(oneSealed);
  const key = settledPersonKey(rows[0]?.sealed ?? undefined);
  if (key) return key;
  throw refuse(
    "personKey.other",
    "当前密钥解不开数据库里已有的证件号。请恢复原来的 person.key（或 XINHENG_PERSON_KEY）后重试。",
    "The present key does not open the numbers already sealed in the database. Restore the former person.key (or XINHENG_PERSON_KEY) and retry.",
  );
}
