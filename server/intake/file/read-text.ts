import { createReadStream } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import iconv from "iconv-lite";
import type { Encoding } from "./encoding-guess";

interface Decoder {
  write(bytes: Buffer): string;
  end(): string;
}

/** The text of a file in chunks; bytes that mean nothing in the encoding become U+FFFD. `onBytes` is told how far it has come. */
export async function* readText(file: string, encoding: Encoding, onBytes: (done: number) => void): AsyncGenerator<string> {
  const decoder = decoderFor(encoding);
  let done = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    const text = done === 0 ? withoutMark(decoder.write(chunk)) : decoder.write(chunk);
    done += chunk.length;
    if (text !== "") yield text;
    onBytes(done);
  }
  const last = decoder.end();
  if (last !== "") yield last;
}

function decoderFor(encoding: Encoding): Decoder {
  if (encoding === "GB18030") {
    const decoder = iconv.getDecoder("gb18030");
    return { write: (bytes) => decoder.write(bytes), end: () => decoder.end() ?? "" };
  }
  if (encoding.startsWith("UTF-16")) {
    const decoder = new TextDecoder(encoding.toLowerCase());
    return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
  }
  return new StringDecoder("utf8");
}

/** A byte-order mark is no part of the first column's name. */
const withoutMark = (text: string): string => (text.startsWith("\uFEFF") ? text.slice(1) : text);
