import { pipeline, Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

export interface ZipPart {
  readonly name: string;
  readonly content: AsyncIterable<string> | Iterable<string>;
}

interface Packed {
  readonly name: Buffer;
  readonly at: number;
  crc: number;
  size: number;
  packedSize: number;
}

/** A ZIP archive part by part, its sizes told after each, so that no part is ever held whole. */
export async function* zipStream(parts: Iterable<ZipPart>): AsyncGenerator<Buffer> {
  const done: Packed[] = [];
  let at = 0;
  for (const { name, content } of parts) {
    const part: Packed = { name: Buffer.from(name), at, crc: 0, size: 0, packedSize: 0 };
    done.push(part);
    for await (const bytes of partBytes(part, content)) {
      at += bytes.length;
      yield bytes;
    }
  }
  const directory = Buffer.concat(done.map(directoryEntry));
  yield directory;
  yield endOf(done.length, directory.length, at);
}

/** Deflated, sizes in a descriptor behind the data, names in UTF-8. */
const flags = 0x0808;
const deflated = 8;
const version = 20;

async function* partBytes(part: Packed, content: ZipPart["content"]): AsyncGenerator<Buffer> {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(version, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(deflated, 8);
  header.writeUInt16LE(part.name.length, 26);
  yield Buffer.concat([header, part.name]);
  const deflate = createDeflateRaw();
  // A failure of the content reaches the reader through the stream itself.
  pipeline(Readable.from(measured(part, content)), deflate, () => {});
  for await (const bytes of deflate as AsyncIterable<Buffer>) {
    part.packedSize += bytes.length;
    yield bytes;
  }
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  writeSizes(descriptor, 4, part);
  yield descriptor;
}

async function* measured(part: Packed, content: ZipPart["content"]): AsyncGenerator<Buffer> {
  for await (const text of content) {
    const bytes = Buffer.from(text);
    part.crc = crc32(bytes, part.crc);
    part.size += bytes.length;
    yield bytes;
  }
}

function writeSizes(into: Buffer, at: number, { crc, packedSize, size }: Packed): void {
  into.writeUInt32LE(crc, at);
  into.writeUInt32LE(packedSize, at + 4);
  into.writeUInt32LE(size, at + 8);
}

function directoryEntry(part: Packed): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(version, 4);
  entry.writeUInt16LE(version, 6);
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt16LE(deflated, 10);
  writeSizes(entry, 16, part);
  entry.writeUInt16LE(part.name.length, 28);
  entry.writeUInt32LE(part.at, 42);
  return Buffer.concat([entry, part.name]);
}

function endOf(parts: number, directoryBytes: number, directoryAt: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts, 8);
  end.writeUInt16LE(parts, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(directoryAt, 16);
  return end;
}
