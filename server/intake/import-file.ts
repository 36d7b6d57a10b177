import { createReadStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import path from "node:path";
import { connect } from "@/db/client";
import { drainInbox } from "@/server/inbox/drain-inbox";
import { inboxFolder } from "@/server/inbox/inbox-folder";
import { keepStream } from "@/server/inbox/keep-stream";
import { takeFile } from "@/server/inbox/take-file";
import { knownItem } from "@/server/models/known-item";
import { type FileRefused, refuse } from "./file/file-refused";
import type { ColumnMapping } from "./file/map-columns";
import { type BatchImport, doorOf, withImportClient } from "./import-batch";
import { receiveFile } from "./receive-file";
import { failAbandonedBatches } from "./store/batch";
import type { ImportSummary } from "./summary";

export interface FileImport extends BatchImport {
  readonly path: string;
  /** Bytes read so far, and in all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** A steward's reading of the department's own column names. */
  readonly mapping?: ColumnMapping;
  /** What the sender says the text is encoded in; refused where the bytes say otherwise. */
  readonly declaredEncoding?: string;
  /** Told of an earlier finished batch of the same content: nothing new is to be expected of this one. */
  readonly onSame?: (batchId: number) => void;
}

/**
 * Takes one file of one catalogue item. It is kept in the inbox first, so that a crash at any moment leaves it to be read again. Every row
 * is accounted for: stored, waiting, or kept in quarantine with its reasons. Throws `FileRefused` where the file as a whole cannot be
 * taken; then nothing of it is written but the failed batch.
 */
export async function importFile(options: FileImport): Promise<ImportSummary> {
  await refuseNoFile(options.path);
  const fileName = path.basename(options.path);
  const { item, mapping, declaredEncoding } = options;
  const kept = await keepStream(createReadStream(options.path, { highWaterMark: 1024 * 1024 }));
  return withImportClient(options.url, async (client) => {
    await failAbandonedBatches(client);
    const offer = { item: item.id, fileName, door: doorOf(options), mapping, declaredEncoding, isHeld: true };
    const { batchId, inboxName, sameAs } = await takeFile(client, offer, kept).catch(async (error) => {
      await rm(kept.path, { force: true });
      throw error;
    });
    if (sameAs !== undefined) options.onSame?.(sameAs);
    await readEarlier(options, batchId);
    return receiveFile(client, { batchId, path: path.join(inboxFolder(), inboxName), fileName, mapping, declaredEncoding }, options);
  });
}

/** What came before of the same item is read first: a correction must not overtake what it corrects. */
async function readEarlier({ url, item }: FileImport, batchId: number): Promise<void> {
  const sql = connect(url, 1);
  try {
    await drainInbox({ url, sql, findItem: (id) => knownItem(sql, id), before: { item: item.id, batchId } });
    const [left] = await sql<{ batch_id: string }[]>`
      select batch_id from batches
      where state in ('received', 'receiving') and inbox_name is not null and item = ${item.id} and batch_id < ${batchId} order by batch_id limit 1`;
    if (left) throw behind(batchId, left.batch_id);
  } finally {
    await sql.end();
  }
}

function behind(batchId: number, earlier: string): FileRefused {
  const refusal = refuse(
    "batch.behind",
    `文件已收下，但前面的批次 ${earlier} 正在等待重试，本批要排在它后面；平台会按次序自动读入，不必重新报送。`,
    `The file is kept, but batch ${earlier} before it waits to be read again and this one comes after it. The platform reads both by itself; it need not be sent again.`,
  );
  refusal.batchId = batchId;
  return refusal;
}

async function refuseNoFile(file: string): Promise<void> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error)
    throw refuse(
      "file.notFound",
      `打不开文件 ${file}（${found.code}）。请核对路径和权限。`,
      `Cannot open ${file} (${found.code}). Check path and permissions.`,
    );
  if (!found.isFile())
    throw refuse(
      "file.notAFile",
      `${file} 不是普通文件。请给出一个 .csv、.tsv、.xlsx 或 .jsonl 文件。`,
      `${file} is not a file. Name a .csv, .tsv, .xlsx or .jsonl file.`,
    );
}
