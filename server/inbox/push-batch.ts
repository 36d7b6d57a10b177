import { rm } from "node:fs/promises";
import type { Sql } from "@/db/client";
import { turnDown } from "@/server/api-keys/api-refused";
import type { KeyHolder } from "@/server/api-keys/key-holder";
import { knownItem } from "@/server/models/known-item";
import { asClient } from "../access/as-client";
import { writeAudit } from "../access/audit-entry";
import { keepStream, largestFile, tooLarge } from "./keep-stream";
import { charsetOf, pushFileName } from "./push-file-name";
import { putIntoInbox, type TakenFile } from "./take-file";

export interface Push {
  readonly item: string | null;
  readonly name: string | null;
  readonly contentType: string | null;
  readonly contentEncoding: string | null;
  readonly contentLength: string | null;
  readonly idempotencyKey: string | null;
  readonly body: AsyncIterable<Uint8Array> | null;
}

/** Takes a pushed file into the inbox. All that can be refused without its body is refused before a byte of it is read. */
export async function pushBatch(holder: KeyHolder, push: Push): Promise<TakenFile> {
  const idempotencyKey = checkedKey(push.idempotencyKey);
  const item = await holder.as((sql) => ownItem(sql, holder, push.item));
  if ((push.contentEncoding ?? "identity") !== "identity") throw compressed;
  const fileName = pushFileName(push.name, push.contentType);
  const bytes = checkedLength(push.contentLength);
  if (!push.body) throw noBody;
  const kept = await keepStream(push.body, { bytes });
  const pushed = { apiKeyId: holder.apiKeyId, idempotencyKey };
  const offer = { item, fileName, door: "api", declaredEncoding: charsetOf(push.contentType), pushed } as const;
  try {
    if (kept.bytes === 0) throw noBody;
    return await holder.as(async (sql) => {
      const taken = await putIntoInbox(asClient(sql), offer, kept);
      const told = { verb: "api.push", object: `batch:${taken.batchId}`, detail: { item, fileName, isNew: taken.isNew } };
      await writeAudit(sql as never, holder.asker.origin, told);
      return taken;
    });
  } catch (error) {
    await rm(kept.path, { force: true });
    throw error;
  }
}

async function ownItem(sql: Sql, holder: KeyHolder, id: string | null): Promise<string> {
  const item = await knownItem(sql, id ?? "");
  if (!item) throw unknownItem;
  if (item.department.id !== holder.department) throw otherDepartment;
  return item.id;
}

function checkedKey(key: string | null): string {
  if (key !== null && /^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw turnDown(
    422,
    "idempotency.key",
    "缺少 Idempotency-Key，或它不是 1 到 200 个可见 ASCII 字符；未保留任何内容。每个文件用一个新键，重发时用原键。",
    "Idempotency-Key is missing or not 1 to 200 visible ASCII characters; nothing was kept. Use a new key for each file, and the same to send it again.",
  );
}

function checkedLength(length: string | null): number | undefined {
  if (length === null) return undefined;
  const bytes = Number(length);
  if (bytes > largestFile) throw tooLarge(largestFile);
  return bytes;
}

const unknownItem = turnDown(
  404,
  "push.item",
  "没有这个目录项，未保留任何内容。请用 item= 给出目录项编号，例如 item=penalty。",
  "There is no such catalogue item; nothing was kept. Name one by item=, for example item=penalty.",
);

const otherDepartment = turnDown(
  403,
  "push.otherDepartment",
  "这个目录项由别的部门报送，未保留任何内容。请用该部门的密钥。",
  "Another department reports this item; nothing was kept. Use a key of that department.",
);

const compressed = turnDown(
  415,
  "push.compressed",
  "不接收压缩传输（Content-Encoding），未保留任何内容。请发送原文件。",
  "Compressed bodies (Content-Encoding) are not taken; nothing was kept. Send the file itself.",
);

const noBody = turnDown(
  422,
  "file.empty",
  "请求没有内容（0 字节）。请重新导出后报送。",
  "The request has no body (0 bytes). Export the file again and send it.",
);
