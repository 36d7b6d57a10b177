import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connect } from "@/db/client";
import type { Claims } from "@/server/access/asker";
import { askAct } from "@/server/acts/ask-act";
import { runActs } from "@/server/acts/run-acts";
import type { Verb } from "@/server/acts/verbs";
import { keepDraft } from "@/server/drafts/draft-file";
import { markColumn, markOf } from "@/server/quarantine/row-mark";
import { intakeSuite, inventedId, inventedUscc, registrationHeader, registrationRows } from "../intake/intake-fixture";

const suite = intakeSuite();
const claims = (role: Claims["role"], department: string | null, user = "11112222-3333"): Claims => ({
  ...{ user, name: `人${user.slice(0, 4)}`, role, department, grantId: 1, keyId: null, sectors: [], towns: [] },
  ...{ subjectId: null, bank: null, isDemo: false, mustChange: false },
});
const steward = claims("steward", "market-supervision");
const good = { registeredOn: "2020-01-02", capitalYuan: "6万元" };

let ended: AbortController;
let running: Promise<void>;
const start = () => {
  ended = new AbortController();
  running = runActs(suite.url, ended.signal);
};
const stop = async () => {
  ended.abort();
  await running;
};
beforeEach(start);
afterEach(stop);

const bad = async (...numbers: number[]) => {
  const rows = numbers.map((n) => `虚构${n}公司,${inventedUscc(n)},1900-01-01,6`);
  return (await suite.send("registration", `bad-${numbers[0]}.csv`, [registrationHeader, ...rows].join("\n"))).batchId;
};
const recordsOf = async (n: number): Promise<number> =>
  (await suite.sql`select from records join subjects using (subject_id) where code = ${inventedUscc(n)} and superseded_at is null`).length;

async function until<Result>(look: () => Promise<Result | undefined>): Promise<Result> {
  for (const end = Date.now() + 90_000; Date.now() < end; await sleep(50)) {
    const seen = await look();
    if (seen) return seen;
  }
  throw new Error("It never came");
}

const endOf = (actId: number) =>
  until(async () => {
    const [act] = await suite.sql<{ state: string; answer: Record<string, unknown> }[]>`
      select state, answer from acts where act_id = ${actId} and state <> 'asked'`;
    return act;
  });

const done = async <V extends keyof Verb>(verb: V, input: Verb[V]["input"], by: Claims = steward) =>
  endOf((await askAct(suite.sql as never, by, verb, input)).actId);

test("a mended row is taken", async () => {
  const batchId = await bad(1);
  expect(await done("quarantine.mend", { batchId, rowNumber: 2, fields: good })).toMatchObject({
    state: "done",
    answer: { done: true, became: "taken" },
  });
  expect(await recordsOf(1)).toBe(1);
});

test("what is asked lies sealed: no number of a person stands in a dump of the table", async () => {
  await stop();
  const id = inventedId(5);
  const { actId } = await askAct(suite.sql as never, steward, "quarantine.mend", { batchId: 1, rowNumber: 2, fields: { idNumber: id } });
  const [dump] =
    await suite.sql`select string_agg(acts::text, '') as text, string_agg(encode(input_cipher, 'escape'), '') as raw from acts`;
  expect(dump?.text).toContain("quarantine.mend");
  for (const piece of [id, id.slice(6, 14), Buffer.from(id).toString("hex"), "idNumber"]) {
    expect(dump?.text).not.toContain(piece);
    expect(dump?.raw).not.toContain(piece);
  }
  await suite.sql`delete from acts where act_id = ${actId}`;
  start();
});

test("a merge is proposed by one and decided by another; its proposer is refused in words", async () => {
  await suite.send("registration", "pair.csv", [registrationHeader, ...registrationRows(11, 12)].join("\n"));
  const rows = await suite.sql<{ id: number }[]>`
    select subject_id::int as id from subjects where code in (${inventedUscc(11)}, ${inventedUscc(12)}) order by subject_id`;
  const pair = { subjectId: rows[0]?.id ?? 0, mergedId: rows[1]?.id ?? 0, reason: "营业执照显示同一主体" };
  const [one, two] = [claims("reviewer", "credit-centre"), claims("reviewer", "credit-centre", "44445555-6666")];
  expect((await done("identity.propose", pair, one)).answer).toEqual({ proposed: true });
  expect((await done("identity.decide", { ...pair, approve: true }, one)).answer).toHaveProperty("refused.zh");
  expect(await done("identity.decide", { ...pair, approve: true }, two)).toEqual({ state: "done", answer: { moved: 1 } });
  expect((await done("identity.decide", { ...pair, approve: true }, two)).answer).toHaveProperty("refused.zh");
});

test("a steward's resend touches its own department's rows alone", async () => {
  const batchId = await bad(21);
  const header = `企业名称,统一社会信用代码,成立日期,注册资本,${markColumn}`;
  const table = `${header}\n虚构21公司,${inventedUscc(21)},2020-01-02,6万元,${markOf({ batchId, rowNumber: 2 })}`;
  const send = async (department: string) => {
    const draft = await keepDraft("改.csv", (async function* () { yield Buffer.from(table); })(), undefined); // biome-ignore format: one line
    return done("quarantine.resend", { draft, fileName: "改.csv" }, claims("steward", department));
  };
  await send("tax");
  expect(await recordsOf(21)).toBe(0);
  expect((await suite.sql`select state from quarantine where batch_id = ${batchId}`)[0]?.state).toBe("open");
  expect((await send("market-supervision")).state).toBe("done");
  expect(await recordsOf(21)).toBe(1);
});

test("a verb that is none fails, and the next act is done all the same", async () => {
  for (const verb of ["records.delete", "constructor"])
    expect(await done(verb as "identity.find", {})).toEqual({ state: "failed", answer: null });
  expect((await done("identity.find", {})).state).toBe("done");
});

test("an act whose doer was killed at work is done again, once", async () => {
  await stop();
  const batchId = await bad(31);
  const blocker = connect(suite.url, 1);
  const held = await blocker.reserve();
  await held`begin`;
  await held`lock table quarantine in access exclusive mode`;
  const child = spawn(process.execPath, ["--import", "tsx", `${import.meta.dirname}/doer-child.ts`], {
    env: { ...process.env, ACTS_URL: suite.url },
    stdio: "ignore",
  });
  const { actId } = await askAct(suite.sql as never, steward, "quarantine.mend", { batchId, rowNumber: 2, fields: good });
  await until(async () => {
    const [waiting] = await suite.sql`
      select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query ilike '%quarantine%'`;
    return waiting;
  });
  child.kill("SIGKILL");
  await new Promise((resolve) => child.once("exit", resolve));
  expect((await suite.sql`select state from acts where act_id = ${actId}`)[0]?.state).toBe("asked");
  await held`rollback`;
  held.release();
  await blocker.end();
  start();
  expect((await endOf(actId)).state).toBe("done");
  expect(await recordsOf(31)).toBe(1);
});
