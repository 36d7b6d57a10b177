import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { refuseBackup } from "./backup-refused";

const parts = ["tables", "inbox", "keys", "manifest.json.part", "manifest.json"];

/** Makes the backup in that folder, which must be new or empty; whatever goes wrong, nothing of it stays. */
export async function inNewFolder<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const isNew = !existsSync(folder);
  try {
    claim(folder);
  } catch (error) {
    throw failure(folder, error);
  }
  try {
    return await work();
  } catch (error) {
    for (const part of parts) rmSync(path.join(folder, part), { recursive: true, force: true });
    if (isNew) rmSync(folder, { recursive: true, force: true });
    throw failure(folder, error);
  }
}

function claim(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (readdirSync(folder).length > 0) throw notEmpty(folder);
  chmodSync(folder, 0o700);
  for (const part of parts.slice(0, 3)) mkdirSync(path.join(folder, part), { mode: 0o700 });
}

const notEmpty = (folder: string) =>
  refuseBackup(
    "backup.folderNotEmpty",
    `${folder} 不是空目录，其中内容没有改动，没有备份。请指定一个新的目录。`,
    `${folder} is not empty; what is in it was left alone and no backup was made. Name a new folder.`,
  );

function failure(folder: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG")
    return refuseBackup(
      "backup.diskFull",
      `磁盘空间不够，备份没有做成，已写的部分已删除（${folder}）。请腾出空间或换一个磁盘后重试。`,
      `No space left: the backup was not made, and what was written of it in ${folder} was removed. Free space or take another disk, and retry.`,
    );
  if (code === "EACCES" || code === "EPERM" || code === "EROFS" || code === "ENOTDIR" || code === "EEXIST")
    return refuseBackup(
      "backup.folder",
      `不能写入 ${folder}（${code}），备份没有做成。请指定一个可写的新目录。`,
      `Cannot write to ${folder} (${code}); no backup was made. Name a new folder that can be written.`,
    );
  return error;
}
