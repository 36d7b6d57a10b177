import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { StartError } from "@/db/embedded/start-error";
import { migrateDatabase } from "@/db/migrate";
import { openDatabase } from "@/db/open";
import { RotationRefused } from "@/server/subjects/person-key-refused";
import { type Rotated, rotatePersonKey } from "@/server/subjects/person-key-rotation";
import { progressBar } from "./progress";
import { runScript } from "./start/run-script";

const usage = `用法：npm run rotate:person-key -- [--print]
更换证件号密钥：所有自然人重新加密。--print 显示新密钥，否则只写入文件 / a new key for all persons; --print shows it
Usage: npm run rotate:person-key -- [--print]`;

const say = (rotated: Rotated, print: boolean): void => {
  const { persons, quarantined, reopened, newKeyFile, previousKeyFile } = rotated;
  console.log(
    `已换新密钥：自然人 ${persons} 名，待纠错 ${quarantined} 行 / new key: ${persons} persons, ${quarantined} rows in quarantine`,
  );
  if (reopened > 0)
    console.log(
      `${reopened} 行等待中的记录过长，未留证件号，已转为待纠错，请重新报送 / ${reopened} waiting rows too long to keep: send them again`,
    );
  if (previousKeyFile)
    console.log(`旧密钥留在 ${previousKeyFile}，仅用于恢复旧备份，不再需要时请删除 / the old key, for older backups; delete it in time`);
  else
    console.log(
      `请把 XINHENG_PERSON_KEY 设为 ${newKeyFile} 的内容，再重启各进程，然后删除该文件 / set XINHENG_PERSON_KEY to what that file holds, restart, delete it`,
    );
  if (print) console.log(readFileSync(newKeyFile, "utf8").trim());
};

const printAsked = (): boolean => {
  try {
    const { values } = parseArgs({ options: { print: { type: "boolean" }, help: { type: "boolean" } } });
    if (!values.help) return values.print ?? false;
  } catch (error) {
    throw new StartError((error as Error).message, usage);
  }
  throw new StartError(usage, "");
};

await runScript(async () => {
  const print = printAsked();
  const { url } = await openDatabase();
  await migrateDatabase(url);
  const bar = progressBar("更换密钥 rotating");
  try {
    const rotated = await rotatePersonKey({ url, onProgress: (done, total) => bar.update(done, total) });
    bar.finish();
    say(rotated, print);
  } catch (error) {
    bar.finish();
    if (error instanceof RotationRefused) throw new StartError(error.hint.zh, error.hint.en);
    throw error;
  }
});
