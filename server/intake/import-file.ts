import { stat } from "node:fs/promises";
import path from "node:path";
import { type FileFormat, formatByName } from "./file/file-format";
import { FileRefused, refuse } from "./file/file-refused";
import { type FileFacts, inspectFile } from "./file/inspect-file";
import { type RowSource, readRows } from "./file/read-rows";
import { readText } from "./file/read-text";
import { type BatchImport, importBatch } from "./import-batch";
import type { ImportSummary } from "./summary";

export interface FileImport extends BatchImport {
  readonly path: string;
  /** Bytes read so far, and in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Takes one file of one catalogue item. Every row is accounted for: stored, or kept in quarantine with its reasons. Throws
 * `FileRefused` where the file as a whole cannot be taken; then nothing of it is written but the failed batch.
 */
export async function importFile(options: FileImport): Promise<ImportSummary> {
  await refuseNoFile(options.path);
  const { format, facts, refusal } = await recognised(options.path);
  const from = {
    fileName: path.basename(options.path),
    format: format ?? "unknown",
    ...(facts && { encoding: facts.encoding, digest: facts.digest }),
  };
  return importBatch(options, from, () => {
    if (refusal || !format || !facts) throw refusal;
    return openRows(options, format, facts);
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
      `${file} 不是普通文件。请给出一个 .csv、.tsv 或 .jsonl 文件。`,
      `${file} is not a file. Name a .csv, .tsv or .jsonl file.`,
    );
}

/** A refusal is kept, not thrown, so that it is written down with its batch. */
async function recognised(file: string): Promise<{ format?: FileFormat; facts?: FileFacts; refusal?: FileRefused }> {
  const format = formatByName(file);
  if (format instanceof FileRefused) return { refusal: format };
  try {
    return { format, facts: await inspectFile(file) };
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

function openRows({ item, path: file, onProgress }: FileImport, format: FileFormat, facts: FileFacts): RowSource {
  const text = readText(file, facts.encoding, (done) => {
    if (done > facts.bytes) throw changed;
    onProgress?.(done, facts.bytes);
  });
  return readRows(item, format, text);
}

const changed = refuse(
  "file.changed",
  "读取期间文件变大了，可能还在写入。请等写完后重新导入。",
  "The file grew while it was read; it may still be being written. Import it again when it is whole.",
);
