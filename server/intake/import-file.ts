import { stat } from "node:fs/promises";
import path from "node:path";
import { type FileFormat, formatByName } from "./file/file-format";
import { FileRefused, refuse } from "./file/file-refused";
import { type FileFacts, inspectFile } from "./file/inspect-file";
import type { ColumnMapping } from "./file/map-columns";
import { openSource } from "./file/open-source";
import { type BatchImport, importBatch } from "./import-batch";
import type { ImportSummary } from "./summary";

export interface FileImport extends BatchImport {
  readonly path: string;
  /** Bytes read so far, and in all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** A steward's reading of the department's own column names. */
  readonly mapping?: ColumnMapping;
  /** What the sender says the text is encoded in; refused where the bytes say otherwise. */
  readonly declaredEncoding?: string;
}

/**
 * Takes one file of one catalogue item. Every row is accounted for: stored, or kept in quarantine with its reasons. Throws
 * `FileRefused` where the file as a whole cannot be taken; then nothing of it is written but the failed batch.
 */
export async function importFile(options: FileImport): Promise<ImportSummary> {
  await refuseNoFile(options.path);
  const { format, facts, refusal } = await recognised(options);
  const from = {
    fileName: path.basename(options.path),
    format: format ?? "unknown",
    ...(facts && { digest: facts.digest }),
    ...(facts?.encoding && { encoding: facts.encoding }),
  };
  return importBatch(options, from, () => {
    if (refusal || !format || !facts) throw refusal;
    return openSource(options.path, options.item, { format, facts, mapping: options.mapping, onProgress: options.onProgress });
  });
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

interface Recognised {
  readonly format?: FileFormat;
  readonly facts?: FileFacts;
  readonly refusal?: FileRefused;
}

/** A refusal is kept, not thrown, so that it is written down with its batch. */
async function recognised({ path: file, declaredEncoding }: FileImport): Promise<Recognised> {
  const format = formatByName(file);
  if (format instanceof FileRefused) return { refusal: format };
  try {
    return { format, facts: await inspectFile(file, format, declaredEncoding) };
  } catch (error) {
    if (error instanceof FileRefused) return { format, refusal: error };
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    return {
      format,
      refusal: refuse(
        "file.notReadable",
        `读取文件失败（${code}）。请核对权限和磁盘后重试。`,
        `Reading the file failed (${code}). Check permissions and disk, and retry.`,
      ),
    };
  }
}
