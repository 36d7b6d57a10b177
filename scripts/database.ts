import { embeddedHome } from "@/db/embedded/embedded-home";
import { StartError } from "@/db/embedded/start-error";
import { stopCluster } from "@/db/embedded/stop-cluster";
import { openDatabase, withoutPassword } from "@/db/open";
import { runningInstance } from "./start/instance";
import { runScript } from "./start/run-script";
import { say } from "./start/say";

async function startDatabase(): Promise<void> {
  const { url } = await openDatabase();
  say(`数据库已就绪：${withoutPassword(url)}`, "database ready");
}

async function stopDatabase(): Promise<void> {
  const address = runningInstance(embeddedHome());
  if (address) {
    throw new StartError(
      `信衡正在 ${address} 使用这个数据库。没有改动；请先停止该服务（在其终端按 Ctrl-C）再停数据库。`,
      `Xinheng at ${address} is using this database. Nothing was changed; stop that server first (Ctrl-C in its terminal).`,
    );
  }
  if (await stopCluster(embeddedHome())) say("数据库已停止，数据保留", "database stopped, data kept");
  else say("数据库本来就没有运行", "database was not running");
}

/** With its password, for psql and the like. */
async function printUrl(): Promise<void> {
  console.log((await openDatabase()).url);
}

const tasks: Record<string, () => Promise<void>> = {
  start: startDatabase,
  stop: stopDatabase,
  url: printUrl,
};

await runScript(() => {
  const task = tasks[process.argv[2] ?? ""];
  if (task) return task();
  throw new StartError(
    "用法：node --import tsx scripts/database.ts start | stop | url",
    "Usage: node --import tsx scripts/database.ts start | stop | url",
  );
});
