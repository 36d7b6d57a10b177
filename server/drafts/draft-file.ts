import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { inboxFolder } from "@/server/inbox/inbox-folder";
import { type Kept, keepStream } from "@/server/inbox/keep-stream";
import { formatByName } from "@/server/intake/file/file-format";
import { FileRefused, refuse } from "@/server/intake/file/file-refused";

/** Keeps an uploaded file that belongs to no batch yet, and gives the name by which its sender finds it again. */
export async function keepDraft(fileName: string, body: AsyncIterable<Uint8Array>, bytes: number | undefined): Promise<string> {
  const format = formatByName(fileName);
  if (format instanceof FileRefused) throw format;
  const kept = await keepStream(body, { bytes });
  return path.basename(kept.path, ".part");
}

/** Where a draft lies; refused where there is none of that name, whatever else the name may point to. */
export async function draftPath(draft: string): Promise<string> {
  const file = path.join(inboxFolder(), `${draft}.part`);
  if (!/^[0-9a-f]{24}$/.test(draft) || !(await stat(file).catch(() => undefined))?.isFile()) throw gone;
  return file;
}

/** The draft as a kept file, its digest read anew. */
export async function keptDraft(draft: string): Promise<Kept> {
  const file = await draftPath(draft);
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { path: file, bytes, digest: hash.digest() };
}

const gone = refuse(
  "draft.gone",
  "这份上传的文件已经报送或已过期（保留 48 小时），没有写入任何记录。请重新上传。",
  "The uploaded file has been sent already or has expired (kept 48 hours); nothing was written. Upload it again.",
);
