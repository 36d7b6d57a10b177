import { openDatabase } from "@/db/open";
import { anchorChain } from "@/server/audit/anchor-chain";
import type { Manifest } from "@/server/backup/manifest";
import { writeBackup } from "@/server/backup/write-backup";
import { asStartError, folderArgument } from "./backup/folder-argument";
import { keyPlaces } from "./backup/key-places";
import { progressBar } from "./progress";
import { runScript } from "./start/run-script";
import { say } from "./start/say";

const usage = `用法：npm run backup -- <新目录> [--with-keys]
把整个数据库备份到一个新目录；--with-keys 连同密钥 / all of the database into a new folder; --with-keys takes the keys along
Usage: npm run backup -- <new folder> [--with-keys]`;

function close(folder: string, { tables, inbox, inboxMissing, keys }: Manifest): void {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const megabytes = [...tables, ...inbox].reduce((sum, { bytes }) => sum + bytes, 0) / 1024 / 1024;
  say(
    `备份已完成：${folder}，${tables.length} 张表 ${rows} 行，待读文件 ${inbox.length} 个，共 ${megabytes.toFixed(1)} MB`,
    `backed up ${rows} rows of ${tables.length} tables and ${inbox.length} files`,
  );
  for (const name of inboxMissing)
    say(`注意：等待读取的文件 ${name} 不在收件目录，未能备份，须请报送部门重报`, "a file a batch waits for was not there");
  if (keys.some(({ name }) => name === "person.key"))
    say("备份含密钥：得到它的人能读出证件号，请加密保管", "the keys are in it: whoever has it can read persons' numbers");
  else
    say(
      "备份不含证件号密钥：没有原来的 person.key（或 XINHENG_PERSON_KEY），恢复后读不出自然人证件号；两步验证也须原来的登录密钥。请另行妥善保管",
      "without the person key, kept elsewhere, persons' numbers in it cannot be read; second factors need the former auth secret",
    );
}

await runScript(async () => {
  const { folder, withKeys } = folderArgument(usage, { "with-keys": { type: "boolean" } });
  const { url } = await openDatabase();
  const bar = progressBar("备份 backup");
  const manifest = await writeBackup({
    url,
    folder,
    keys: withKeys ? keyPlaces() : [],
    onProgress: (rows, total) => bar.update(rows, total),
  })
    .catch((error) => {
      throw asStartError(error);
    })
    .finally(() => bar.finish());
  close(folder, manifest);
  await anchorChain(url);
});
