import { describe, expect, it } from "vitest";
import { decideMerge } from "@/server/identity/decide-merge";
import { proposeMerge } from "@/server/identity/propose-merge";
import { intakeSuite, inventedUscc } from "../intake/intake-fixture";

const suite = intakeSuite();
const registrations = [
  "企业名称,统一社会信用代码,成立日期,工商注册号,税务登记号",
  `虚构甲有限公司,${inventedUscc(1)},2020-01-02,320923000008602,37028171526726X`,
  `虚构乙有限公司,${inventedUscc(2)},2020-01-02,320483600070492,`,
  `虚构丙有限公司,${inventedUscc(3)},2020-01-02,320483600070492,`,
].join("\n");
const abnormal = (...codes: string[]) =>
  ["统一社会信用代码,名称,列入日期,列入原因", ...codes.map((code, at) => `${code},虚构,2025-01-0${at + 1},未按期公示年度报告`)].join("\n");

const codesOf = async (batchId: number) =>
  (
    await suite.sql`select row_number, code from records join subjects using (subject_id) where batch_id = ${batchId} order by row_number`
  ).map(({ code }) => code);

describe("rows under an old code", () => {
  it("stand under the subject that registered it, by registration, tax and organisation number", async () => {
    expect(await suite.send("registration", "r.csv", registrations)).toMatchObject({ accepted: 3 });
    const [own] = await suite.sql`select value from aliases where scheme = 'organisationCode' order by subject_id limit 1`;
    const file = abnormal("320923000008602", "37028171526726X", String(own?.value).replace("-", ""), inventedUscc(2));
    const summary = await suite.send("abnormal-list", "a.csv", file);
    expect(summary).toMatchObject({ rows: 4, accepted: 4, notes: { codeWasOld: 3 } });
    expect(await codesOf(summary.batchId)).toEqual([inventedUscc(1), inventedUscc(1), inventedUscc(1), inventedUscc(2)]);
    expect(await suite.send("abnormal-list", "a2.csv", `${file}\n`)).toMatchObject({ rows: 4, duplicate: 4 });
  });

  it("are kept with the reason where the code belongs to two subjects or to none", async () => {
    const summary = await suite.send("abnormal-list", "b.csv", abnormal("320483600070492", "320102000219416"));
    expect(summary).toMatchObject({ rows: 2, rejected: 2 });
    expect(summary.rejectedGroups.map(({ rule, rows }) => [rule, rows]).sort()).toEqual([
      ["subject.oldCodeSeveral", 1],
      ["subject.oldCodeUnknown", 1],
    ]);
    expect(await suite.problems(summary.batchId)).toHaveLength(2);
  });

  it("do not make a subject, and a person's number of 15 digits is no code", async () => {
    const row = "虚构丁有限公司,320102000219416,2020-01-02,,";
    const made = await suite.send("registration", "n.csv", `${registrations.split("\n")[0]}\n${row}`);
    expect(made.rejectedGroups.map(({ rule }) => rule)).toEqual(["uscc.oldRegistrationNumber"]);
    const person = await suite.send("abnormal-list", "p.csv", abnormal("370281880101002"));
    expect(person).toMatchObject({ rejected: 1 });
    expect(person.rejectedGroups.map(({ rule }) => rule)).toEqual(["uscc.oldRegistrationNumber"]);
  });

  it("under the code of a merged entry stand under the one it went to", async () => {
    const [kept, merged] =
      await suite.sql`select subject_id::int as id from subjects where code in (${inventedUscc(2)}, ${inventedUscc(3)}) order by code`;
    const pair = { subjectId: kept?.id, mergedId: merged?.id };
    await proposeMerge(suite.sql, { ...pair, reason: "同一注册号", by: "张三" });
    await decideMerge(suite.sql, { ...pair, approve: true, reason: "核实", by: "李四" });
    const summary = await suite.send("abnormal-list", "m.csv", abnormal(inventedUscc(3), inventedUscc(3), "320483600070492"));
    expect(summary).toMatchObject({ rows: 3, accepted: 3 });
    expect(new Set(await codesOf(summary.batchId)).size).toBe(1);
    const [stands] = await suite.sql`select code from subjects where subject_id = ${pair.subjectId}`;
    expect((await codesOf(summary.batchId))[0]).toBe(stands?.code);
  });
});
