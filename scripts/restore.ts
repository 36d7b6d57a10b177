import { openDatabase } from "@/db/open";
import { anchorChain } from "@/server/audit/anchor-chain";
import { type Restored, restoreBackup } from "@/server/backup/restore-backup";
import { asStartError, folderArgument } from "./backup/folder-argument";
import { keyPlaces } from "./backup/key-places";
import { progressBar } from "./progress";
import { runScript } from "./start/run-script";
import { say } from "./start/say";

const usage = `用法：npm run restore -- <备份目录>
把备份恢复到一个空数据库（DATABASE_URL，或 XINHENG_DATA_DIR 指定的新目录）/ into an empty database
Usage: npm run restore -- <folder of a backup>`;

function close({ manifest, rows, findings, personsOpen }: Restored): void {
  say(
    `已恢复 ${manifest.madeAt} 的备份：${manifest.tables.length} 张表 ${rows} 行，待读文件 ${manifest.inbox.length} 个；所有人须重新登录`,
    `restored ${rows} rows; everybody signs in anew`,
  );
  if (personsOpen === false)
    say(
      "本机的证件号密钥解不开备份中的证件号：请在启动之前放回原来的 person.key，或设置 XINHENG_PERSON_KEY",
      "the person key here does not open persons' numbers: put the former one back before you start",
    );
  for (const { hint } of findings) console.error(`备份时审计链已不完整：${hint.zh}  (in the backup already: ${hint.en})`);
  if (findings.length > 0) process.exitCode = 1;
  else say(`审计链完整，共 ${manifest.audit?.number ?? 0} 行`, "the audit chain fits");
}

await runScript(async () => {
  const { folder } = folderArgument(usage);
  const { url } = await openDatabase();
  const bar = progressBar("恢复 restore");
  const restored = await restoreBackup({ url, folder, keys: keyPlaces(), onProgress: (rows, total) => bar.update(rows, total) })
    .catch((error) => {
      throw asStartError(error);
    })
    .finally(() => bar.finish());
  close(restored);
  await anchorChain(url);
});
