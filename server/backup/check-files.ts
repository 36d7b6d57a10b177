import path from "node:path";
import { refuseBackup } from "./backup-refused";
import { digestOf } from "./digest-pass";
import { filesOf, type Manifest } from "./manifest";

/** Every file is there and is the one that was written, before anything is touched. */
export async function checkFiles(folder: string, manifest: Manifest): Promise<void> {
  for (const file of filesOf(manifest)) {
    const found = await digestOf(path.join(folder, file.path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
    if (!found) throw missing(folder, file.path);
    if (found.sha256 !== file.sha256) throw changed(folder, file.path);
  }
}

const missing = (folder: string, file: string) =>
  refuseBackup(
    "restore.fileMissing",
    `备份 ${folder} 缺少文件 ${file}，数据库没有改动。请找回该文件，或换一份完整的备份。`,
    `The backup in ${folder} lacks ${file}; the database was not changed. Find that file again, or take another backup that is whole.`,
  );

const changed = (folder: string, file: string) =>
  refuseBackup(
    "restore.fileChanged",
    `备份 ${folder} 中的 ${file} 与清单记录的摘要不符（被改动或损坏），数据库没有改动。请换一份完好的备份。`,
    `${file} in the backup ${folder} is not what its manifest says (changed or damaged); the database was not changed. Take another backup that is whole.`,
  );
