import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { decideMerge } from "@/server/identity/decide-merge";
import { proposeMerge } from "@/server/identity/propose-merge";
import { undoMerge } from "@/server/identity/undo-merge";
import { intakeSuite, inventedId, inventedUscc, registrationHeader, registrationRows } from "../intake/intake-fixture";

const suite = intakeSuite();
const [one, two, three] = [inventedUscc(1), inventedUscc(2), inventedUscc(3)];

const idOf = async (code: string): Promise<number> => {
  const [row] = await suite.sql`select subject_id::int as id from subjects where code = ${code}`;
  return row?.id ?? 0;
};
const pairOf = async (kept: string, merged: string) => ({ subjectId: await idOf(kept), mergedId: await idOf(merged) });

const merge = async (kept: string, merged: string) => {
  const pair = await pairOf(kept, merged);
  await proposeMerge(suite.sql, { ...pair, reason: "同一营业执照", by: "张三" });
  return decideMerge(suite.sql, { ...pair, approve: true, reason: "核实", by: "李四" });
};
const undo = async (kept: string, merged: string) => undoMerge(suite.sql, { ...(await pairOf(kept, merged)), reason: "两家", by: "王五" });

/** Live records under a code: item, the code the row carried, what it says, and the row of its file. */
const live = async (code: string) =>
  (
    await suite.sql`select item, data ->> 'uscc' as carried, coalesce(data ->> 'documentNumber', data ->> 'name') as says, row_number
      from records join subjects using (subject_id) where code = ${code} and superseded_at is null and records.state <> 'withdrawn'
      order by item desc, carried, says`
  ).map((row) => [row.item, row.carried, row.says, row.row_number]);

const penaltyHeader = "CF_XDR_MC,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_CFLB,CF_JDRQ,CF_CFJG";
const penalty = (code: string, number: string, act = "虚构行为") => `虚构,${code},${number},${act},警告,2026-01-02,虚构局`;
const sendPenalties = (...rows: string[]) => suite.send("penalty", "p.csv", [penaltyHeader, ...rows].join("\n"));
const sendRegistrations = (rows = registrationRows(1, 3)) => suite.send("registration", "r.csv", [registrationHeader, ...rows].join("\n"));

beforeEach(async () => {
  await sendRegistrations();
});
afterEach(async () => {
  await suite.sql`truncate records, aliases, subject_merges, subject_merge_records, current_ratings, standings, ratings, quarantine, batches, subjects cascade`;
});

describe("after a merge", () => {
  it("a registration lands on the entry that stands, beside its own, and tells nothing new the second time", async () => {
    await merge(one, two);
    expect(await sendRegistrations()).toMatchObject({ rows: 3, duplicate: 3 });
    const changed = registrationRows(1, 3).map((row) => row.replace("虚构示例2号有限公司", "虚构改名有限公司"));
    expect(await sendRegistrations(changed)).toMatchObject({ rows: 3, duplicate: 2, revised: 1 });
    expect(await sendRegistrations(changed)).toMatchObject({ rows: 3, duplicate: 3 });
    expect(await live(one)).toEqual([
      ["registration", one, "虚构示例1号有限公司", 2],
      ["registration", two, "虚构改名有限公司", 3],
    ]);
    expect(await live(two)).toEqual([]);
    const names = await suite.sql`select code, name from subjects where code in (${one}, ${two}) order by subject_id`;
    expect(names.map(({ code, name }) => [code, name])).toEqual([
      [one, "虚构示例1号有限公司"],
      [two, "虚构改名有限公司"],
    ]);
    await undo(one, two);
    expect(await live(one)).toEqual([["registration", one, "虚构示例1号有限公司", 2]]);
    expect(await live(two)).toEqual([["registration", two, "虚构改名有限公司", 3]]);
    expect(await sendRegistrations(changed)).toMatchObject({ rows: 3, duplicate: 3 });
  });

  it("what came under the old code goes back with it, and what came under the entry's own stays", async () => {
    await merge(one, two);
    const sent = await sendPenalties(penalty(two, "虚罚2号"), penalty(one, "虚罚1号"));
    expect(sent).toMatchObject({ rows: 2, accepted: 2 });
    expect((await live(one)).filter(([item]) => item === "penalty")).toEqual([
      ["penalty", one, "虚罚1号", 3],
      ["penalty", two, "虚罚2号", 2],
    ]);
    expect(await undo(one, two)).toEqual({ returned: 2 });
    expect((await live(one)).filter(([item]) => item === "penalty")).toEqual([["penalty", one, "虚罚1号", 3]]);
    expect((await live(two)).filter(([item]) => item === "penalty")).toEqual([["penalty", two, "虚罚2号", 2]]);
    expect(await sendPenalties(penalty(two, "虚罚2号"), penalty(one, "虚罚1号"))).toMatchObject({ rows: 2, duplicate: 2 });
  });

  it("one document reported under both codes is parted into what each was told", async () => {
    await sendPenalties(penalty(two, "虚罚9号", "原文"));
    await merge(one, two);
    expect(await sendPenalties(penalty(one, "虚罚9号", "改文"))).toMatchObject({ revised: 1 });
    expect(await sendPenalties(penalty(two, "虚罚8号", "并方"), penalty(one, "虚罚8号", "留方"))).toMatchObject({
      accepted: 1,
      revised: 1,
    });
    await undo(one, two);
    const acts = async (code: string) =>
      (
        await suite.sql`select data ->> 'documentNumber' as number, data ->> 'act' as act, data from records join subjects using (subject_id)
          where code = ${code} and item = 'penalty' and superseded_at is null order by 1`
      ).map(({ number, data }) => [number, Object.values(data).find((value) => /文$|方$/.test(String(value)))]);
    expect(await acts(one)).toEqual([
      ["虚罚8号", "留方"],
      ["虚罚9号", "改文"],
    ]);
    expect(await acts(two)).toEqual([
      ["虚罚8号", "并方"],
      ["虚罚9号", "原文"],
    ]);
  });

  it("rows follow over two merges, and each undoing takes back its own", async () => {
    await merge(two, three);
    await merge(one, two);
    await sendPenalties(penalty(three, "虚罚3号"));
    const numbers = async (code: string) => (await live(code)).map(([, , says]) => says).filter((says) => /罚/.test(String(says)));
    expect(await numbers(one)).toEqual(["虚罚3号"]);
    await undo(one, two);
    expect([await numbers(one), await numbers(two), await numbers(three)]).toEqual([[], ["虚罚3号"], []]);
    expect((await live(two)).map(([item, carried]) => [item, carried])).toEqual([
      ["registration", two],
      ["registration", three],
      ["penalty", three],
    ]);
    await undo(two, three);
    expect([await numbers(one), await numbers(two), await numbers(three)]).toEqual([[], [], ["虚罚3号"]]);
    expect((await live(three)).map(([item]) => item)).toEqual(["registration", "penalty"]);
    expect(await suite.sql`select from aliases where scheme = 'formerCode'`).toHaveLength(0);
    expect(await sendRegistrations()).toMatchObject({ duplicate: 3 });
  });

  it("a withdrawal under the old code takes back what came under it", async () => {
    await merge(one, two);
    await sendPenalties(penalty(two, "虚罚2号"));
    const withdrawn = await suite.send("penalty", "w.csv", `${penaltyHeader},操作\n${penalty(two, "虚罚2号")},撤销`);
    expect(withdrawn).toMatchObject({ rows: 1, withdrawn: 1 });
    await undo(one, two);
    const [row] = await suite.sql`select records.state::text, code from records join subjects using (subject_id)
      where item = 'penalty' and superseded_at is null`;
    expect(row).toEqual({ state: "withdrawn", code: two });
  });
});

it("a driver's grade counts for the body that stands for his employer, whichever code the certificate names", async () => {
  const id = inventedId(1);
  const certificate = `姓名,身份证号,从业资格证号,从业类别,初次领证日期,受聘企业代码\n虚构甲,${id},虚字1号,巡游出租汽车,2019-05-06,${three}`;
  await suite.send("driver-certificate", "c.csv", certificate, true);
  await suite.sql`update records set data = data || ${suite.sql.json({ employer: three })} where item = 'driver-certificate'`;
  await suite.sql`insert into current_ratings (subject_id, model_id, period, run_id, outcome, grade, status)
    select subject_id, 'taxi-drivers/2022', '2025', 1, 'rated', 'AAA', 'final' from subjects where kind = 'licensedPerson'`;
  const bodies = async () =>
    (await suite.sql`select code from scored_records join subjects using (subject_id) where item = 'member-rating'`).map(
      ({ code }) => code,
    );
  expect(await bodies()).toEqual([three]);
  await merge(two, three);
  await merge(one, two);
  expect(await bodies()).toEqual([one]);
  await undo(one, two);
  expect(await bodies()).toEqual([two]);
  await undo(two, three);
  expect(await bodies()).toEqual([three]);
});
