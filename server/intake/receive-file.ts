import type { Client } from "pg";
import { BatchTeller } from "@/server/inbox/batch-teller";
import { beginReading } from "@/server/inbox/begin-reading";
import { shortageOf } from "@/server/inbox/shortage";
import { RetriedLater } from "@/server/inbox/wait-to-retry";
import { type FileFormat, formatByName } from "./file/file-format";
import { FileRefused, refuse } from "./file/file-refused";
import { type FileFacts, inspectFile } from "./file/inspect-file";
import type { ColumnMapping } from "./file/map-columns";
import { openSource } from "./file/open-source";
import { type BatchImport, receiveOrFail } from "./import-batch";
import type { ImportSummary } from "./summary";

/** A batch whose file lies in the inbox. */
export interface KeptFile {
  readonly batchId: number;
  readonly path: string;
  /** As the sender named it: its ending says the format. */
  readonly fileName: string;
  /** What the sender says the text is encoded in; refused where the bytes say otherwise. */
  readonly declaredEncoding?: string | undefined;
  /** A steward's reading of the department's own column names. */
  readonly mapping?: ColumnMapping | undefined;
}

export type FileReading = BatchImport & {
  /** Bytes read so far, and in all. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
};

/** Reads a kept file from its beginning into its batch, which the caller holds. As often as it is cut off, it can be done again. */
export async function receiveFile(client: Client, file: KeptFile, options: FileReading): Promise<ImportSummary> {
  await beginReading(client, file.batchId);
  const teller = await BatchTeller.open(options.url, file.batchId);
  try {
    const { format, facts, refusal } = await recognised(file);
    const from = { fileName: file.fileName, format: format ?? "unknown", ...(facts?.encoding && { encoding: facts.encoding }) };
    await client.query("update batches set state = 'receiving', format = $2, encoding = coalesce($3, encoding) where batch_id = $1", [
      file.batchId,
      from.format,
      facts?.encoding ?? null,
    ]);
    const onProgress = (done: number, total: number) => {
      teller.read(done, total);
      options.onProgress?.(done, total);
    };
    const openRows = () => {
      if (refusal || !format || !facts) throw refusal;
      return openSource(file.path, options.item, { format, facts, mapping: file.mapping, onProgress });
    };
    const summary = await receiveOrFail(client, file.batchId, options, from, openRows, teller);
    await teller.end("finished");
    return summary;
  } catch (error) {
    await teller.end(error instanceof RetriedLater ? "waiting" : "failed");
    throw error;
  }
}

interface Recognised {
  readonly format?: FileFormat;
  readonly facts?: FileFacts;
  readonly refusal?: Error;
}

/** A refusal is kept, not thrown, so that it is written down with its batch. */
async function recognised({ path, fileName, declaredEncoding }: KeptFile): Promise<Recognised> {
  const format = formatByName(fileName);
  if (format instanceof FileRefused) return { refusal: format };
  try {
    return { format, facts: await inspectFile(path, format, declaredEncoding) };
  } catch (error) {
    if (error instanceof FileRefused) return { format, refusal: error };
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    if (shortageOf(error)) return { format, refusal: error as Error };
    return { format, refusal: notReadable(code) };
  }
}

const notReadable = (code: string) =>
  refuse(
    "file.notReadable",
    `读取收件目录中的文件失败（${code}），没有写入任何记录。请核对权限和磁盘后重新报送。`,
    `Reading the kept file failed (${code}); nothing was written. Check permissions and disk, and send it again.`,
  );
