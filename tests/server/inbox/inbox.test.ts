import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { connect } from "@/db/client";
import { clearInbox } from "@/server/inbox/clear-inbox";
import { drainInbox } from "@/server/inbox/drain-inbox";
import { keepStream } from "@/server/inbox/keep-stream";
import { runInbox } from "@/server/inbox/run-inbox";
import { takeFile } from "@/server/inbox/take-file";
import { tryBatch } from "@/server/intake/store/batch";
import { knownItem } from "@/server/models/known-item";
import { intakeSuite, registrationHeader, registrationRows } from "@/tests/server/intake/intake-fixture";

const suite = intakeSuite();
const inbox = () => path.join(suite.folder, "inbox");
const table = (from: number, to: number, capital?: string) => [registrationHeader, ...registrationRows(from, to, capital)].join("\n");

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function onClient<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: suite.url });
  await client.connect();
  return work(client).finally(() => client.end());
}

const arrive = async (content: string, fileName = "arrived.csv", door: "page" | "demo" = "page") => {
  const kept = await keepStream(bytesOf(content));
  return onClient((client) => takeFile(client, { item: "registration", fileName, door }, kept));
};

async function drain(): Promise<number> {
  const sql = connect(suite.url, 1);
  return drainInbox({ url: suite.url, sql, findItem: (id) => knownItem(sql, id) }).finally(() => sql.end());
}

const stateOf = async (batchId: number) => {
  const [row] = await suite.sql`select state, rows_total, rows_accepted, rows_revised, rows_duplicate, failure ->> 'rule' as rule
    from batches where batch_id = ${batchId}`;
  return row && { ...row };
};

beforeAll(() => mkdirSync(inbox(), { recursive: true }));

describe("a kept file", () => {
  it("lies in a folder and a file for its owner alone, under no name of the sender's", async () => {
    const { inboxName, batchId } = await arrive(table(1, 2), "../../某企业名单.csv");
    expect(inboxName).toMatch(/^\d+-[0-9a-f]{24}$/);
    expect(statSync(inbox()).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(inbox(), inboxName)).mode & 0o777).toBe(0o600);
    expect(await stateOf(batchId)).toMatchObject({ state: "received" });
    expect(await drain()).toBe(1);
    expect(await stateOf(batchId)).toMatchObject({ state: "finished", rows_accepted: 2 });
  });

  it("of which less or more arrives than may is not kept at all", async () => {
    const before = readdirSync(inbox());
    await expect(keepStream(bytesOf("12345"), { bytes: 6 })).rejects.toMatchObject({ rule: "file.cutOff" });
    await expect(keepStream(bytesOf("12345"), { limit: 4 })).rejects.toMatchObject({ rule: "file.tooLarge" });
    expect(readdirSync(inbox())).toEqual(before);
  });

  it("that has vanished fails its batch with a word, and the next is read", async () => {
    const gone = await arrive(table(3, 4));
    const next = await arrive(table(5, 6));
    const { rmSync } = await import("node:fs");
    rmSync(path.join(inbox(), gone.inboxName));
    await drain();
    expect(await stateOf(gone.batchId)).toMatchObject({ state: "failed", rule: "file.notReadable" });
    expect(await stateOf(next.batchId)).toMatchObject({ state: "finished", rows_accepted: 2 });
  });

  it("goes thirty days after its batch ended, and a broken-off part after two", async () => {
    const { batchId, inboxName } = await arrive(table(7, 8));
    await drain();
    const part = path.join(inbox(), "0123.part");
    writeFileSync(part, "x");
    const sql = connect(suite.url, 1);
    expect(await clearInbox(sql)).toBe(0);
    await suite.sql`update batches set finished_at = now() - interval '31 days' where batch_id = ${batchId}`;
    utimesSync(part, new Date(0), new Date(0));
    expect(await clearInbox(sql)).toBe(2);
    await sql.end();
    expect(readdirSync(inbox())).not.toContain(inboxName);
    expect(readdirSync(inbox())).not.toContain("0123.part");
  });
});

describe("a file that no batch owns", () => {
  const hour = 3_600_000;
  const name = "990001-0123456789abcdef01234567";

  it("is set aside after an hour, and gone after thirty days; owned files and others stay", async () => {
    const { batchId, inboxName } = await arrive(table(70, 71));
    writeFileSync(path.join(inbox(), name), "left by a crash");
    writeFileSync(path.join(inbox(), "990001-note"), "no file of ours");
    const sql = connect(suite.url, 1);
    expect(await clearInbox(sql)).toBe(0);
    expect(await clearInbox(sql, Date.now() + 1.1 * hour)).toBe(1);
    expect(readdirSync(inbox())).toEqual(expect.arrayContaining([inboxName, "990001-note", "ownerless"]));
    expect(readdirSync(inbox())).not.toContain(name);
    expect(readFileSync(path.join(inbox(), "ownerless", name), "utf8")).toBe("left by a crash");
    expect(await clearInbox(sql, Date.now() + 29 * 24 * hour)).toBe(0);
    expect(await clearInbox(sql, Date.now() + 30.1 * 24 * hour)).toBe(1);
    expect(readdirSync(path.join(inbox(), "ownerless"))).toEqual([]);
    await sql.end();
    await drain();
    expect(await stateOf(batchId)).toMatchObject({ state: "finished" });
  });

  it("that a batch of another database owns is found again by that batch", async () => {
    const { batchId, inboxName } = await arrive(table(72, 73));
    mkdirSync(path.join(inbox(), "ownerless"), { recursive: true });
    renameSync(path.join(inbox(), inboxName), path.join(inbox(), "ownerless", inboxName));
    await drain();
    expect(await stateOf(batchId)).toMatchObject({ state: "finished", rows_accepted: 2 });
  });
});

describe("order", () => {
  it("a batch left half-read is read again under its own number, before what came later", async () => {
    const first = await arrive(table(20, 22, "100万元人民币"));
    await suite.sql`update batches set state = 'receiving' where batch_id = ${first.batchId}`;
    const second = await suite.send("registration", "later.csv", table(20, 22, "200万元人民币"));
    expect(second).toMatchObject({ accepted: 0, revised: 3 });
    expect(await stateOf(first.batchId)).toMatchObject({ state: "finished", rows_accepted: 3 });
  });

  it("a batch waits while an earlier one of its item is read elsewhere", async () => {
    const first = await arrive(table(30, 31, "100万元人民币"));
    const second = await arrive(table(30, 31, "200万元人民币"));
    await onClient(async (client) => {
      expect(await tryBatch(client, first.batchId)).toBe(true);
      expect(await drain()).toBe(0);
      expect(await stateOf(second.batchId)).toMatchObject({ state: "received" });
    });
    await sleep(100);
    expect(await drain()).toBe(2);
    expect(await stateOf(second.batchId)).toMatchObject({ state: "finished", rows_revised: 2 });
  });

  it("a file sent twice at once ends twice and stands once", async () => {
    const send = () => suite.send("registration", "twice.csv", table(40, 59));
    const [one, other] = await Promise.all([send(), send()]);
    expect([one.accepted + other.accepted, one.duplicate + other.duplicate]).toEqual([20, 20]);
  });

  it("the same content again is said, and counted as duplicates", async () => {
    const content = table(40, 59);
    const again = await arrive(content);
    expect(again.sameAs).toBeTypeOf("number");
    await drain();
    expect(await stateOf(again.batchId)).toMatchObject({ rows_total: 20, rows_duplicate: 20, rows_accepted: 0 });
  });
});

it("the loop reads what arrives within seconds and ends when told", async () => {
  const stop = new AbortController();
  const loop = runInbox(suite.url, stop.signal);
  const { batchId, inboxName } = await arrive(table(60, 61));
  for (let attempt = 0; attempt < 100 && (await stateOf(batchId))?.state !== "finished"; attempt += 1) await sleep(100);
  expect(await stateOf(batchId)).toMatchObject({ state: "finished", rows_accepted: 2 });
  stop.abort();
  await loop;
  expect(readFileSync(path.join(inbox(), inboxName), "utf8")).toBe(table(60, 61));
});
