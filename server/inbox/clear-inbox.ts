import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Sql } from "@/db/client";
import { inboxFolder } from "./inbox-folder";
import { clearSetAside, setAsideOwnerless } from "./set-aside";

const partHours = 48;

/**
 * Files are kept for thirty days after their batch ended, then removed; so are parts of sendings that broke off with the process. Files
 * without a batch are set aside. Gives how many were removed or set aside.
 */
export async function clearInbox(sql: Sql, now = Date.now()): Promise<number> {
  const folder = inboxFolder();
  const old = await sql<{ batch_id: string; inbox_name: string }[]>`
    select batch_id, inbox_name from batches
    where inbox_name is not null and state in ('finished', 'failed') and finished_at < now() - interval '30 days'`;
  for (const { batch_id, inbox_name } of old) {
    await rm(path.join(folder, path.basename(inbox_name)), { force: true });
    await sql`update batches set inbox_name = null where batch_id = ${batch_id}`;
  }
  return old.length + (await clearParts(folder, now)) + (await setAsideOwnerless(sql, folder, now)) + (await clearSetAside(folder, now));
}

async function clearParts(folder: string, now: number): Promise<number> {
  let removed = 0;
  for (const name of (await readdir(folder)).filter((each) => each.endsWith(".part"))) {
    const found = await stat(path.join(folder, name)).catch(() => undefined);
    if (!found || now - found.mtimeMs < partHours * 3_600_000) continue;
    await rm(path.join(folder, name), { force: true });
    removed += 1;
  }
  return removed;
}
