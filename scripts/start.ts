import { connect } from "@/db/client";
import { embeddedHome } from "@/db/embedded/embedded-home";
import { migrateDatabase } from "@/db/migrate";
import { openDatabase, withoutPassword } from "@/db/open";
import { runActs } from "@/server/acts/run-acts";
import { runAnchors } from "@/server/audit/run-anchors";
import { runInbox } from "@/server/inbox/run-inbox";
import { failAbandonedImports } from "@/server/intake/fail-abandoned-imports";
import { registerOutsideModels } from "@/server/models/adopted/register-outside";
import { settlePersonKey } from "@/server/subjects/settle-person-key";
import { addressFrom } from "./start/address";
import { buildIfStale } from "./start/build";
import { checkPort } from "./start/check-port";
import { endOnSignals } from "./start/child";
import { demoSubjects, showDemoCity } from "./start/demo-city";
import { claimInstance } from "./start/instance";
import { prepareAccess } from "./start/prepare-access";
import { runScript } from "./start/run-script";
import { say } from "./start/say";
import { serve } from "./start/serve";
import { siteEnvironment } from "./start/site-environment";

async function start(): Promise<void> {
  endOnSignals();
  const isDevelopment = process.argv.includes("--dev");
  const address = addressFrom(process.env);
  const subjects = demoSubjects(process.argv, process.env);
  await checkPort(address);
  if (!process.env.DATABASE_URL) claimInstance(embeddedHome(), address.url);
  if (!isDevelopment) await buildIfStale();

  const { url, kind } = await openDatabase();
  await migrateDatabase(url);
  await failAbandonedImports(url);
  await settlePersonKey(url);
  await takeOutsideModels(url);
  const name = kind === "embedded" ? "内置 PostgreSQL" : withoutPassword(url);
  say(`数据库已就绪：${name}`, "database ready");
  if (subjects !== undefined) await showDemoCity(url, subjects);
  await prepareAccess(url, subjects !== undefined);

  const onReady = () => welcome(address.url);
  const ended = new AbortController();
  const work = [runInbox(url, ended.signal), runActs(url, ended.signal), runAnchors(url, ended.signal)];
  process.exitCode = await serve({ address, env: await siteEnvironment(url, address), isDevelopment, onReady }).finally(() =>
    ended.abort(),
  );
  await Promise.all(work);
}

async function takeOutsideModels(url: string): Promise<void> {
  const sql = connect(url, 1);
  const { named } = await registerOutsideModels(sql).finally(() => sql.end());
  if (named.length > 0) say(`已接入外部模型：${named.join("、")}`, "outside models taken");
}

function welcome(url: string): void {
  say(`信衡已启动：${url}`, "Xinheng is running; Ctrl-C to stop");
}

await runScript(start);
