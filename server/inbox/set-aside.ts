import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Sql } from "@/db/client";

const hourMilliseconds = 3_600_000;
const keptDays = 30;

const folderIn = (inbox: string): string => path.join(inbox, "ownerless");

/**
 * Moves files that no batch owns out of the way: a crash between the moving in of a file and the commit of its batch leaves one. Its sender
 * was never told that it was taken and sends it again. They are looked at by their last move, an hour old at least, and kept thirty days,
 * as the batch may be one of another database.
 */
export async function setAsideOwnerless(sql: Sql, inbox: string, now: number): Promise<number> {
  const old: string[] = [];
  for (const name of (await readdir(inbox)).filter((each) => /^\d+-[0-9a-f]{24}$/.test(each)))
    if (await isOlder(path.join(inbox, name), now - hourMilliseconds)) old.push(name);
  if (old.length === 0) return 0;
  const owned = await sql<{ inbox_name: string }[]>`select inbox_name from batches where inbox_name = any(${old})`;
  const owners = new Set(owned.map((row) => row.inbox_name));
  const ownerless = old.filter((name) => !owners.has(name));
  if (ownerless.length > 0) await mkdir(folderIn(inbox), { recursive: true, mode: 0o700 });
  for (const name of ownerless) await rename(path.join(inbox, name), path.join(folderIn(inbox), name));
  return ownerless.length;
}

export async function clearSetAside(inbox: string, now: number): Promise<number> {
  let removed = 0;
  for (const name of await readdir(folderIn(inbox)).catch(() => [])) {
    if (!(await isOlder(path.join(folderIn(inbox), name), now - keptDays * 24 * hourMilliseconds))) continue;
    await rm(path.join(folderIn(inbox), name), { force: true });
    removed += 1;
  }
  return removed;
}

/** Brings back a file that was set aside while another database was asked for its owner. */
export async function bringBack(inbox: string, name: string): Promise<void> {
  const file = path.join(inbox, name);
  if (await stat(file).catch(() => undefined)) return;
  await rename(path.join(folderIn(inbox), name), file).catch(() => undefined);
}

/** By the time of its last move: the content may have lain for days as a draft before. */
async function isOlder(file: string, than: number): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() === true && found.ctimeMs < than;
}
