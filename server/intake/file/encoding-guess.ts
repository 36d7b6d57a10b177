import { isAscii, isUtf8 } from "node:buffer";
import { refuse } from "./file-refused";
import { looksLikeGb18030 } from "./looks-like-gb18030";

export type Encoding = "UTF-8" | "UTF-8 BOM" | "GB18030" | "UTF-16LE" | "UTF-16BE";

export function byteOrderMark(head: Buffer): Encoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "UTF-8 BOM";
  if (head[0] === 0xff && head[1] === 0xfe) return "UTF-16LE";
  return head[0] === 0xfe && head[1] === 0xff ? "UTF-16BE" : undefined;
}

/**
 * UTF-8 unless bytes show otherwise. GB18030 text fails as UTF-8 within its first few characters; a file that went well as UTF-8
 * for many characters and then fails is UTF-8 with damaged bytes, and its damaged rows are found one by one.
 */
export class EncodingGuess {
  #mark: Encoding | undefined;
  #isFirst = true;
  #rest: Buffer = Buffer.alloc(0);
  #soundCharacters = 0;
  #failed = false;
  #isGb18030 = false;

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

  /** Whether nothing but ASCII was seen. */
  get isPlain(): boolean {
    return !this.#mark && !this.#failed && this.#soundCharacters === 0 && this.#rest.length === 0;
  }

  encoding(): Encoding {
    if (this.#mark) return this.#mark;
    if (!this.#failed && this.#rest.length > 0) this.#fail(this.#rest);
    if (!this.#failed || this.#soundCharacters >= 20) return "UTF-8";
    if (this.#isGb18030) return "GB18030";
    throw refuse(
      "file.encoding",
      "文件编码既不是 UTF-8 也不是 GB18030（GBK）。请另存为 CSV UTF-8 后报送，整个文件未读入。",
      "The file is neither UTF-8 nor GB18030 (GBK). Save it as CSV UTF-8 and send that; nothing of it was taken.",
    );
  }

  #fail(bytes: Buffer): void {
    this.#failed = true;
    this.#soundCharacters += soundCharacters(bytes);
    this.#isGb18030 = looksLikeGb18030(bytes);
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
