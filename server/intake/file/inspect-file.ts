import { createReadStream } from "node:fs";
import { refuseOtherEncoding } from "./declared-encoding";
import { byteOrderMark, type Encoding, EncodingGuess } from "./encoding-guess";
import { binaryKind, type FileFormat } from "./file-format";
import { refuse } from "./file-refused";
import { refuseNoWorkbook } from "./xlsx/refuse-no-workbook";

export interface FileFacts {
  readonly bytes: number;
  /** Of text; a workbook has none. */
  readonly encoding?: Encoding;
}

export interface TextFacts extends FileFacts {
  readonly encoding: Encoding;
}

const chunkBytes = 256 * 1024;

/**
 * Reads the file once, in constant memory: its size and encoding, or a refusal where it is not what its name says, or not in the
 * encoding its sender declared.
 */
export async function inspectFile(file: string): Promise<TextFacts>;
export async function inspectFile(file: string, format: FileFormat, declaredEncoding?: string): Promise<FileFacts>;
export async function inspectFile(file: string, format: FileFormat = "csv", declaredEncoding?: string): Promise<FileFacts> {
  const guess = new EncodingGuess();
  const isText = format !== "xlsx";
  let bytes = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: chunkBytes }) as AsyncIterable<Buffer>) {
    if (bytes === 0) (isText ? refuseBinary : refuseNoWorkbook)(chunk);
    bytes += chunk.length;
    if (isText) guess.add(chunk);
  }
  if (bytes === 0) throw refuse("file.empty", "文件是空的（0 字节）。请重新导出后报送。", "The file is empty (0 bytes). Export it again.");
  if (!isText) return { bytes };
  const encoding = guess.encoding();
  if (declaredEncoding !== undefined) refuseOtherEncoding(declaredEncoding, encoding, guess.isPlain);
  return { bytes, encoding };
}

function refuseBinary(head: Buffer): void {
  if (byteOrderMark(head)?.startsWith("UTF-16")) return;
  const kind = binaryKind(head);
  if (!kind) return;
  throw refuse(
    "file.notText",
    `文件内容不是文本（${kind}），与扩展名不符。请从来源系统导出 CSV（UTF-8）或 JSON Lines 后报送。`,
    `The content is not text (${kind}), whatever the name says. Export CSV (UTF-8) or JSON Lines and send that.`,
  );
}
