import { Readable } from "node:stream";
import { ZipFile } from "yazl";

export interface ZipPart {
  readonly name: string;
  readonly content: AsyncIterable<string> | Iterable<string>;
}

/** A ZIP archive part by part, so that no part is ever held whole. What fails in a part's content fails the archive. */
export function zipStream(parts: Iterable<ZipPart>): AsyncIterable<Buffer> {
  const zip = new ZipFile();
  const archive = zip.outputStream as Readable;
  for (const { name, content } of parts) {
    const stream = Readable.from(content);
    stream.once("error", (error) => archive.destroy(error));
    zip.addReadStream(stream, name);
  }
  zip.end();
  return archive;
}
