import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { connect, type Sql } from "@/db/client";
import { ensureCluster } from "@/db/embedded/cluster";
import { findPlace } from "@/db/embedded/place";
import { stopCluster } from "@/db/embedded/stop-cluster";
import { migrateDatabase } from "@/db/migrate";
import { organisationCheckCharacter } from "@/scoring/codes/organisation-code";
import { usccFor } from "@/scoring/codes/uscc";
import { drainInbox } from "@/server/inbox/drain-inbox";
import { knownItem } from "@/server/models/known-item";

/**
 * npm run kill:import -- --rows 200000 --kills 20
 *
 * Imports one file on a database of its own and kills, at random moments and by turns, the importer and PostgreSQL itself. After the last
 * kill the batch must end by itself, under its first number, with exactly the rows of the file.
 */
const { values } = parseArgs({
  options: { rows: { type: "string", default: "200000" }, kills: { type: "string", default: "20" }, drain: { type: "boolean" } },
});
const rows = Number(values.rows);
const kills = Number(values.kills);
const script = path.join(import.meta.dirname, "kill-import.ts");
const importScript = path.join(import.meta.dirname, "import.ts");

function uscc(n: number): string {
  const body = `MA${String(n).padStart(6, "0")}`;
  return usccFor("000000", "91", body + organisationCheckCharacter(body));
}

async function writeFile(file: string): Promise<void> {
  const stream = createWriteStream(file);
  stream.write("企业名称,统一社会信用代码,成立日期,注册资本\n");
  for (let n = 1; n <= rows; n += 1) stream.write(`虚构示例${n}号有限公司,${uscc(n)},2020-01-02,100万元人民币\n`);
  stream.end();
  await once(stream, "finish");
}

async function withSql<Result>(url: string, work: (sql: Sql) => Promise<Result>): Promise<Result> {
  const sql = connect(url, 1);
  return work(sql).finally(() => sql.end({ timeout: 2 }).catch(() => undefined));
}

/** True once an import is at work; false where the child ended before one was seen. */
async function isAtWork(url: string, child: ChildProcess): Promise<boolean> {
  return withSql(url, async (sql) => {
    while (child.exitCode === null && child.signalCode === null) {
      const found =
        await sql`select 1 from pg_stat_activity where application_name = 'xinheng import' and query ~* '^(copy|insert|with|update|analyze|create temp)'`;
      if (found.length > 0) return true;
      await sleep(20);
    }
    return false;
  });
}

async function killOnce(url: string, home: string, child: ChildProcess, victim: "importer" | "PostgreSQL"): Promise<string> {
  const exited = once(child, "exit");
  if (!(await isAtWork(url, child))) return "ended before it could be killed";
  const after = Math.round(Math.random() * Math.max(300, rows * 0.06));
  await Promise.race([sleep(after), exited]);
  if (victim === "importer") child.kill("SIGKILL");
  else process.kill(await postmasterOf(home), "SIGKILL");
  await exited;
  return `${victim} killed after ${after} ms`;
}

async function postmasterOf(home: string): Promise<number> {
  const { data } = await findPlace(home);
  return Number(readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")[0]);
}

async function run(folder: string, home: string): Promise<void> {
  const file = path.join(folder, "killed.csv");
  await writeFile(file);
  let url = await ensureCluster(home);
  await migrateDatabase(url);
  const start = (args: string[]) =>
    spawn(process.execPath, ["--import", "tsx", ...args], {
      stdio: ["ignore", "ignore", "ignore"],
      env: { ...process.env, DATABASE_URL: url, XINHENG_DATA_DIR: home, XINHENG_INBOX_DIR: path.join(folder, "inbox") },
    });
  for (let kill = 0; kill < kills; kill += 1) {
    const child = start(kill === 0 ? [importScript, "registry", file] : [script, "--drain"]);
    const told = await killOnce(url, home, child, kill % 2 === 0 ? "importer" : "PostgreSQL");
    url = await ensureCluster(home);
    console.log(`${String(kill + 1).padStart(3)}  ${told}: ${JSON.stringify(await standing(url))}`);
  }
  await once(start([script, "--drain"]), "exit");
  const end = await standing(url);
  console.log(`end  ${JSON.stringify(end)}`);
  const wanted = { batches: "1 finished", accepted: rows, subjects: rows, records: rows, holders: rows };
  if (JSON.stringify(end) !== JSON.stringify(wanted)) throw new Error(`Wanted ${JSON.stringify(wanted)}`);
  console.log(`${kills} 次强制中断后，${rows} 行各在一次。  (after ${kills} kills each of ${rows} rows stands once)`);
}

const standing = (url: string) =>
  withSql(url, async (sql) => {
    const [counts] = await sql`
      select (select string_agg(batch_id || ' ' || state, ', ' order by batch_id) from batches) as batches,
        (select coalesce(sum(rows_accepted), 0)::int from batches) as accepted, (select count(*)::int from subjects) as subjects,
        (select count(*)::int from records) as records, (select count(distinct subject_id)::int from records) as holders`;
    return { ...counts };
  });

/** What the site's loop does, until nothing is left to be read. */
async function drain(url: string): Promise<void> {
  await withSql(url, async (sql) => {
    for (;;) {
      await drainInbox({ url, sql, findItem: (id) => knownItem(sql, id) });
      const left = await sql`select 1 from batches where state in ('received', 'receiving')`;
      if (left.length === 0) return;
      await sleep(200);
    }
  });
}

if (values.drain) {
  await drain(process.env.DATABASE_URL ?? "");
} else {
  const folder = mkdtempSync(path.join(os.tmpdir(), "xinheng-kill-"));
  const home = path.join(folder, "home");
  try {
    await run(folder, home);
  } finally {
    await stopCluster(home);
    rmSync(folder, { recursive: true, force: true });
  }
}
