import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import type { ClientBase } from "pg";
import { inboxFolder } from "@/server/inbox/inbox-folder";
import { refuseBackup } from "./backup-refused";
import { DigestPass, digestOf } from "./digest-pass";
import { inboxFile, type Manifest } from "./manifest";

/** Files whose batch has not ended: of the others the rows are in the database. */
export async function keepInbox(client: ClientBase, folder: string): Promise<Pick<Manifest, "inbox" | "inboxMissing">> {
  const { rows } = await client.query<{ inbox_name: string }>(
    "select inbox_name from public.batches where state in ('received', 'receiving') and inbox_name is not null order by batch_id",
  );
  const inbox: Manifest["inbox"] = [];
  const inboxMissing: string[] = [];
  for (const name of rows.map(({ inbox_name }) => path.basename(inbox_name))) {
    const source = path.join(inboxFolder(), name);
    if (existsSync(source)) inbox.push({ name, ...(await copied(source, path.join(folder, inboxFile(name)))) });
    else inboxMissing.push(name);
  }
  return { inbox, inboxMissing };
}

async function copied(source: string, target: string) {
  const digest = new DigestPass();
  await pipeline(createReadStream(source), digest, createWriteStream(target, { flags: "wx", mode: 0o600, flush: true }));
  return digest.digest();
}

/** Before the rows that name them are there for good; a file without a batch does no harm. */
export async function placeInbox(folder: string, { inbox }: Manifest): Promise<void> {
  for (const { name, sha256 } of inbox) {
    const target = path.join(inboxFolder(), name);
    if (!existsSync(target)) await placeWhole(path.join(folder, inboxFile(name)), target);
    else if ((await digestOf(target)).sha256 !== sha256) throw otherFile(target);
  }
}

async function placeWhole(source: string, target: string): Promise<void> {
  rmSync(`${target}.part`, { force: true });
  await copied(source, `${target}.part`);
  renameSync(`${target}.part`, target);
}

const otherFile = (target: string) =>
  refuseBackup(
    "restore.otherInboxFile",
    `${target} 已存在且与备份中的同名文件不同，数据库没有改动。请用 XINHENG_INBOX_DIR 指定空目录后重试。`,
    `${target} exists and differs from the backup's file of that name; the database was not changed. Name an empty folder in XINHENG_INBOX_DIR and retry.`,
  );
