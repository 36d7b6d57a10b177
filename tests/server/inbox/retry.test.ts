import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connect, type Sql } from "@/db/client";
import { readBatch } from "@/server/batches/read-batch";
import { progressChannel } from "@/server/inbox/batch-teller";
import { drainInbox } from "@/server/inbox/drain-inbox";
import { followBatch } from "@/server/inbox/follow-batch";
import { keepStream } from "@/server/inbox/keep-stream";
import { takeFile } from "@/server/inbox/take-file";
import { FileRefused } from "@/server/intake/file/file-refused";
import { knownItem } from "@/server/models/known-item";
import { intakeSuite, registrationHeader, registrationRows } from "@/tests/server/intake/intake-fixture";

const suite = intakeSuite();
let sql: Sql;

beforeEach(async () => {
  sql = connect(suite.url, 2);
  await sql`truncate batches, quarantine, records, subjects restart identity cascade`;
});
afterEach(async () => {
  await sql`drop trigger if exists short on records`;
  await sql.end();
});

const table = (from: number, to: number, capital?: string) => [registrationHeader, ...registrationRows(from, to, capital)].join("\n");

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function arrive(content: string, item = "registration"): Promise<number> {
  const kept = await keepStream(bytesOf(content));
  const client = new Client({ connectionString: suite.url });
  await client.connect();
  const taken = await takeFile(client, { item, fileName: "arrived.csv", door: "page" }, kept).finally(() => client.end());
  return taken.batchId;
}

const drain = () => drainInbox({ url: suite.url, sql, findItem: (id) => knownItem(sql, id) });

const stateOf = async (batchId: number) => {
  const [row] = await sql`select state, readings_begun, rows_accepted, failure ->> 'rule' as rule, (failure ->> 'tries')::integer as tries,
      round(extract(epoch from (failure ->> 'retryAt')::timestamptz - now()))::integer as wait
    from batches where batch_id = ${batchId}`;
  return row && { ...row };
};

/** Writing records fails with the error that the server itself gives in that case. */
async function runShort(sqlstate: string): Promise<void> {
  await sql.unsafe(`create or replace function run_short() returns trigger language plpgsql as
    $$ begin raise exception 'short' using errcode = '${sqlstate}'; end $$`);
  await sql`create trigger short before insert on records execute function run_short()`;
}

describe("a reading that breaks off", () => {
  it("is counted before it begins, once for a batch that is read without trouble", async () => {
    const batchId = await arrive(table(1, 3));
    expect(await drain()).toBe(1);
    expect(await stateOf(batchId)).toMatchObject({ state: "finished", readings_begun: 1, rows_accepted: 3 });
  });

  it("is counted as often as its process is killed", { timeout: 60_000 }, async () => {
    const batchId = await arrive(table(10, 12));
    await sql`create or replace function linger() returns trigger language plpgsql as $$ begin perform pg_sleep(30); return new; end $$`;
    await sql`create trigger short before insert on records for each row execute function linger()`;
    for (let killed = 1; killed <= 2; killed += 1) {
      const child = drainingChild();
      for (let look = 0; look < 300 && (await stateOf(batchId))?.readings_begun !== killed; look += 1) await sleep(50);
      child.kill("SIGKILL");
      await once(child, "exit");
      expect(await stateOf(batchId)).toMatchObject({ readings_begun: killed, rule: null });
      await untilNobodyReads();
    }
    await sql`drop trigger short on records`;
    expect(await drain()).toBe(1);
    expect(await stateOf(batchId)).toMatchObject({ state: "finished", readings_begun: 3, rows_accepted: 3 });
  });

  it("fifty times fails the batch in words, and the file is not read again", async () => {
    const [last, dead] = [await arrive(table(20, 22)), await arrive(table(30, 32))];
    await sql`update batches set readings_begun = case batch_id when ${last} then 49 else 50 end`;
    expect(await drain()).toBe(2);
    expect(await stateOf(last)).toMatchObject({ state: "finished", readings_begun: 50 });
    expect(await stateOf(dead)).toMatchObject({ state: "failed", rule: "batch.readerDies", readings_begun: 50 });
    const [kept] = await sql`select inbox_name, failure -> 'hint' ->> 'zh' as said from batches where batch_id = ${dead}`;
    expect(kept?.inbox_name).toMatch(/^\d+-[0-9a-f]{24}$/);
    expect(kept?.said).toContain("50 次都中途中断，没有写入任何记录");
    expect(await drain()).toBe(0);
  });

  it("lets other items go first, and none of its own", async () => {
    const [doubtful, next] = [await arrive(table(40, 41, "100万元人民币")), await arrive(table(40, 41, "200万元人民币"))];
    const other = await arrive("CF_WSH\n", "penalty");
    await sql`update batches set readings_begun = 3 where batch_id = ${doubtful}`;
    await drain();
    const order = await sql`select batch_id::integer as id from batches order by finished_at`;
    expect(order.map(({ id }) => id)).toEqual([other, doubtful, next]);
  });
});

it("while the batch is written no time left is told, as it cannot be told from the reading", async () => {
  const batchId = await arrive(table(50, 52));
  const events = followBatch(sql, (read) => read(sql), batchId, AbortSignal.timeout(10_000));
  expect((await events.next()).value).toMatchObject({ stage: "received" });
  await sql`select pg_notify(${progressChannel}, ${JSON.stringify({ batchId, stage: "reading", done: 10, total: 100, rows: 1 })})`;
  await sleep(300);
  await sql`select pg_notify(${progressChannel}, ${JSON.stringify({ batchId, stage: "reading", done: 90, total: 100, rows: 9 })})`;
  await sql`select pg_notify(${progressChannel}, ${JSON.stringify({ batchId, stage: "merging", done: 100, total: 100, rows: 10 })})`;
  for await (const event of events) {
    if (event?.stage !== "merging") continue;
    expect(event).toMatchObject({ rows: 10, rate: null, secondsLeft: null });
    return;
  }
  expect.unreachable("the stream ended before the merging was told");
});

describe("a shortage of the platform itself", () => {
  it.each([
    ["53100", "磁盘空间不足"],
    ["53200", "内存不足"],
    ["53300", "连接数"],
    ["57014", "数据库正在重启或停止了这次操作"],
  ])("%s lets the batch wait, longer each time, and it is read when that has passed", async (sqlstate, said) => {
    const [first, second] = [await arrive(table(1, 3, "100万元人民币")), await arrive(table(1, 3, "200万元人民币"))];
    await runShort(sqlstate);
    expect(await drain()).toBe(0);
    expect(await stateOf(first)).toMatchObject({ state: "receiving", rule: "batch.retriedLater", tries: 1, wait: 15, readings_begun: 0 });
    const page = await readBatch(sql, first);
    expect(page).toMatchObject({ isWaiting: true, failure: { hint: { zh: expect.stringContaining(said) } } });
    expect(page?.failure?.hint.zh).toContain("文件已保留，平台会自动重试");

    expect(await drain()).toBe(0);
    expect(await stateOf(first)).toMatchObject({ tries: 1 });
    expect(await stateOf(second)).toMatchObject({ state: "received" });

    await becomeDue(first);
    expect(await drain()).toBe(0);
    expect(await stateOf(first)).toMatchObject({ tries: 2, wait: 30 });

    await sql`drop trigger short on records`;
    await becomeDue(first);
    expect(await drain()).toBe(2);
    expect(await stateOf(first)).toEqual({ state: "finished", readings_begun: 1, rows_accepted: 3, rule: null, tries: null, wait: null });
    expect(await readBatch(sql, second)).toMatchObject({ isWaiting: false, failure: null, counts: { revised: 3 } });
  });

  it("never makes it wait for longer than half an hour", async () => {
    const batchId = await arrive(table(1, 3));
    await sql`update batches set failure = '{"rule":"batch.retriedLater","hint":{"zh":"","en":""},"tries":90,"retryAt":"2026-01-01T00:00:00Z"}'`;
    await runShort("53100");
    await drain();
    expect(await stateOf(batchId)).toMatchObject({ tries: 91, wait: 1800 });
  });

  it("is told to who imports a file, and to who sends the next before it was read", async () => {
    await runShort("53100");
    const refusal = await suite.refusal("registration", "short.csv", table(1, 3));
    expect(refusal).toMatchObject({ rule: "batch.retriedLater", batchId: 1 });
    const behind = await suite.refusal("registration", "next.csv", table(1, 3, "200万元人民币"));
    expect(behind).toMatchObject({ rule: "batch.behind", batchId: 2 });
    await sql`drop trigger short on records`;
    await becomeDue(1);
    expect(await drain()).toBe(2);
    expect(await readBatch(sql, 2)).toMatchObject({ state: "finished", counts: { revised: 3 } });
  });

  it("is told to onlookers while it lasts", async () => {
    const batchId = await arrive(table(1, 3));
    await runShort("53100");
    await drain();
    const events = followBatch(sql, (read) => read(sql), batchId, AbortSignal.timeout(10_000));
    expect((await events.next()).value).toMatchObject({ stage: "waiting" });
    await sql`drop trigger short on records`;
    await becomeDue(batchId);
    await drain();
    const stages: string[] = [];
    for await (const event of events) if (event) stages.push(event.stage);
    expect(stages.at(-1)).toBe("finished");
  });

  it("is no excuse for a wrong program: that fails the batch", async () => {
    const batchId = await arrive(table(1, 3));
    await runShort("22012");
    await expect(drain()).rejects.not.toBeInstanceOf(FileRefused);
    expect(await stateOf(batchId)).toMatchObject({ state: "failed", rule: "batch.unexpected" });
  });
});

const becomeDue = (batchId: number) =>
  sql`update batches set failure = failure || '{"retryAt":"2026-01-01T00:00:00Z"}' where batch_id = ${batchId}`;

function drainingChild(): ChildProcess {
  const script = path.resolve("scripts/kill-import.ts");
  return spawn(process.execPath, ["--import", "tsx", script, "--drain"], {
    stdio: "ignore",
    env: { ...process.env, DATABASE_URL: suite.url },
  });
}

/** The server notices within seconds that a client was killed. */
async function untilNobodyReads(): Promise<void> {
  for (let look = 0; look < 200; look += 1) {
    const found = await sql`select 1 from pg_stat_activity where application_name = 'xinheng import' and datname = current_database()`;
    if (found.length === 0) return;
    await sleep(50);
  }
}
