import { createHash, randomBytes } from "node:crypto";
import { type FileHandle, open, rm } from "node:fs/promises";
import path from "node:path";
import { refuse } from "@/server/intake/file/file-refused";
import { inboxFolder } from "./inbox-folder";

export const largestFile = 4 * 1024 ** 3;

/** A file that has wholly arrived and lies safe on the disk, but belongs to no batch yet. */
export interface Kept {
  readonly path: string;
  readonly bytes: number;
  readonly digest: Buffer;
}

export interface Expected {
  /** Bytes that were announced; fewer mean that the sending was cut off. */
  readonly bytes?: number | undefined;
  readonly limit?: number;
}

/** Writes a stream to the inbox in constant memory and syncs it. Whatever goes wrong, no part of it stays. */
export async function keepStream(body: AsyncIterable<Uint8Array>, expected: Expected = {}): Promise<Kept> {
  const file = path.join(inboxFolder(), `${randomBytes(12).toString("hex")}.part`);
  const handle = await open(file, "wx", 0o600);
  try {
    const written = await write(handle, body, expected.limit ?? largestFile);
    if (expected.bytes !== undefined && written.bytes !== expected.bytes) throw cutOff(written.bytes, expected.bytes);
    await handle.sync();
    await handle.close();
    return { path: file, ...written };
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(file, { force: true });
    throw isBrokenOff(error) ? brokenOff : error;
  }
}

async function write(handle: FileHandle, body: AsyncIterable<Uint8Array>, limit: number): Promise<Omit<Kept, "path">> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > limit) throw tooLarge(limit);
    hash.update(chunk);
    for (let at = 0; at < chunk.length; ) at += (await handle.write(chunk, at)).bytesWritten;
  }
  return { bytes, digest: hash.digest() };
}

export const tooLarge = (limit: number) =>
  refuse(
    "file.tooLarge",
    `文件超过 ${limit} 字节的上限，未保留任何内容。请分成几个文件报送。`,
    `The file is larger than ${limit} bytes; nothing of it was kept. Send it in several files.`,
  );

/** A sender who has gone is no failure of ours. */
const isBrokenOff = (error: unknown): boolean =>
  error instanceof Error &&
  (["ECONNRESET", "ERR_STREAM_PREMATURE_CLOSE"].includes((error as NodeJS.ErrnoException).code ?? "") || /abort/i.test(error.name));

const brokenOff = refuse(
  "file.cutOff",
  "连接在传输途中断开，未保留任何内容。请用同一幂等键重新发送。",
  "The connection broke off on the way and nothing was kept. Send it again with the same key.",
);

const cutOff = (arrived: number, announced: number) =>
  refuse(
    "file.cutOff",
    `只收到 ${arrived} 字节，应为 ${announced} 字节；传输被中断，未保留任何内容。请用同一幂等键重新发送。`,
    `Only ${arrived} of ${announced} bytes arrived; the sending was cut off and nothing was kept. Send it again with the same key.`,
  );
