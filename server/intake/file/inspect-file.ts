import { isAscii, isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { binaryKind } from "./file-format";
import { refuse } from "./file-refused";

export type Encoding = "UTF-8" | "UTF-8 BOM" | "GB18030" | "UTF-16LE" | "UTF-16BE";

export interface FileFacts {
  readonly bytes: number;
  readonly digest: Buffer;
  readonly encoding: Encoding;
}

const chunkBytes = 256 * 1024;

/** Reads the file once, in constant memory: its size, digest and encoding, or a refusal where it is not text at all. */
export async function inspectFile(file: string): Promise<FileFacts> {
  const hash = createHash("sha256");
  const guess = new EncodingGuess();
  let bytes = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: chunkBytes }) as AsyncIterable<Buffer>) {
    if (bytes === 0) refuseBinary(chunk);
    bytes += chunk.length;
    hash.update(chunk);
    guess.add(chunk);
  }
  if (bytes === 0) throw refuse("file.empty", "文件是空的（0 字节）。请重新导出后报送。", "The file is empty (0 bytes). Export it again.");
  return { bytes, digest: hash.digest(), encoding: guess.encoding() };
}

function refuseBinary(head: Buffer): void {
  if (byteOrderMark(head)?.startsWith("UTF-16")) return;
  const kind = binaryKind(head);
  if (!kind) return;
  throw refuse("file.notText", `文件内容不是文本（${kind}），与扩展名不符。请从来源系统导出 CSV（UTF-8）或 JSON Lines 后报送。`, `The content is not text (${kind}), whatever the name says. Export CSV (UTF-8) or JSON Lines and send that.`);
}

function byteOrderMark(head: Buffer): Encoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "UTF-8 BOM";
  if (head[0] === 0xff && head[1] === 0xfe) return "UTF-16LE";
  return head[0] === 0xfe && head[1] === 0xff ? "UTF-16BE" : undefined;
}

/**
 * UTF-8 unless bytes show otherwise. GB18030 text fails as UTF-8 within its first few characters; a file that went well as UTF-8
 * for many characters and then fails is UTF-8 with damaged bytes, and its damaged rows are found one by one.
 */
class EncodingGuess {
  #mark: Encoding | undefined;
  #isFirst = true;
  #rest: Buffer = Buffer.alloc(0);
  #soundCharacters = 0;
  #failed = false;

  add(chunk: Buffer): void {
    if (this.#isFirst) this.#mark = byteOrderMark(chunk);
    this.#isFirst = false;
    if (this.#failed || (this.#rest.length === 0 && isAscii(chunk))) return;
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    const whole = wholeCharacters(bytes);
    this.#rest = Buffer.from(bytes.subarray(whole));
    if (isUtf8(bytes.subarray(0, whole))) this.#soundCharacters += 1000;
    else this.#fail(bytes);
  }

  encoding(): Encoding {
    if (this.#mark) return this.#mark;
    const isWhole = !this.#failed && this.#rest.length === 0;
    return isWhole || this.#soundCharacters >= 20 ? "UTF-8" : "GB18030";
  }

  #fail(bytes: Buffer): void {
    this.#failed = true;
    this.#soundCharacters += soundCharacters(bytes);
  }
}

/** Length without a character cut at the end; at most three bytes are left for the next chunk. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return bytes.length - (back < sequenceLength(byte) ? back : 0);
    if (byte < 0x80) break;
  }
  return bytes.length;
}

const sequenceLength = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1);

/** Characters of more than one byte before the first that is no UTF-8. */
function soundCharacters(bytes: Buffer): number {
  let found = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (!isUtf8(bytes.subarray(at, at + length))) break;
    if (length > 1) found += 1;
    at += length;
  }
  return found;
}
