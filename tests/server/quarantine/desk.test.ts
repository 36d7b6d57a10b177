import { describe, expect, it } from "vitest";
import { listRows } from "@/server/quarantine/list-rows";
import { mendRow } from "@/server/quarantine/mend-row";
import { readRow } from "@/server/quarantine/read-row";
import { dismissRow, reopenRow } from "@/server/quarantine/set-aside";
import { intakeSuite, inventedId, inventedUscc, registrationHeader, today } from "@/tests/server/intake/intake-fixture";

const suite = intakeSuite();
const mend = (batchId: number, fields: Record<string, string>, rowNumber = 2) =>
  mendRow(suite.sql, suite.url, { batchId, rowNumber, fields }, today);
const stateOf = async (batchId: number) =>
  (
    await suite.sql`select state, dismissed_for, resent_batch_id::int, closed_at is not null as closed from quarantine where batch_id = ${batchId}`
  )[0];

const badRegistration = async (n: number, name = `bad-${n}.csv`) =>
  (await suite.send("registration", name, `${registrationHeader}\n虚构${n}公司,${inventedUscc(n)},1900-01-01,6`)).batchId;

describe("mending a row", () => {
  it("says what is still wrong and keeps the row as it was", async () => {
    const batchId = await badRegistration(1);
    const answer = await mend(batchId, { registeredOn: "2020-01-02" });
    expect(answer).toMatchObject({ done: false, problems: [{ rule: "capital.unitMissing", value: "6" }] });
    expect(await stateOf(batchId)).toMatchObject({ state: "open", closed: false });
    const row = await readRow(suite.sql, { batchId, rowNumber: 2 });
    expect(row?.cells.find(({ field }) => field === "registeredOn")).toMatchObject({
      text: "1900-01-01",
      problems: [{ rule: "day.tooEarly" }],
    });
  });

  it("takes it by a batch of its own, once", async () => {
    const batchId = await badRegistration(2);
    const answer = await mend(batchId, { registeredOn: "2020-01-02", capitalYuan: "6万元" });
    if (!answer.done) throw new Error(JSON.stringify(answer));
    expect(answer.became).toBe("taken");
    expect(await stateOf(batchId)).toMatchObject({ state: "resent", resent_batch_id: answer.batchId, closed: true });
    const [record] = await suite.sql`
      select data ->> 'capitalYuan' as capital, records.row_number, door from records join batches using (batch_id) where batch_id = ${answer.batchId}`;
    expect(record).toEqual({ capital: "60000", row_number: 1, door: "mend" });
    expect(await mend(batchId, {})).toMatchObject({ done: false, problems: [{ rule: "quarantine.closed" }] });
  });

  it("brings in what waited for the subject it makes known", async () => {
    const batchId = await badRegistration(5);
    const penalty = `CF_XDR_MC,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_CFLB,CF_JDRQ,CF_CFJG\n虚构5公司,${inventedUscc(5)},虚罚5号,虚构行为,警告,2026-01-02,虚构局`;
    const waiting = await suite.send("penalty", "waits.csv", penalty);
    expect(await stateOf(waiting.batchId)).toMatchObject({ state: "waiting" });
    await mend(batchId, { registeredOn: "2020-01-02", capitalYuan: "6万元" });
    expect(await stateOf(waiting.batchId)).toMatchObject({ state: "resent" });
  });

  it("by two stewards at once takes it once", async () => {
    const batchId = await badRegistration(3);
    const good = { registeredOn: "2020-01-02", capitalYuan: "6万元" };
    const answers = await Promise.all([mend(batchId, good), mend(batchId, good)]);
    expect(answers.map(({ done }) => done).sort()).toEqual([false, true]);
    const records = await suite.sql`select 1 from records join subjects using (subject_id) where code = ${inventedUscc(3)}`;
    expect(records).toHaveLength(1);
  });

  it("is refused for a row without cells, a field of no item, and a row that is not there", async () => {
    const { batchId } = await suite.send("registration", "broken.csv", `${registrationHeader}\n只有一格`);
    expect(await mend(batchId, {})).toMatchObject({ done: false, problems: [{ rule: "quarantine.notMendable" }] });
    expect(await readRow(suite.sql, { batchId, rowNumber: 2 })).toMatchObject({ mendable: false, cells: [], raw: "只有一格" });
    expect(await mend(await badRegistration(4), { constructor: "x" })).toMatchObject({ problems: [{ rule: "quarantine.unknownField" }] });
    expect(await mend(987_654, {})).toMatchObject({ problems: [{ rule: "quarantine.notFound" }] });
  });
});

describe("a person's row", () => {
  it("is masked on screen and sealed in the table, and can be mended all the same", async () => {
    const id = inventedId(21);
    const content = `姓名,身份证号,从业资格证号,从业类别,初次领证日期\n虚构甲乙,${id},虚字1号,不存在的类别,2019-05-06`;
    const { batchId } = await suite.send("driver-certificate", "person.csv", content, true);
    await suite.sql`update batches set door = 'demo' where batch_id = ${batchId}`;
    const row = await readRow(suite.sql, { batchId, rowNumber: 2 });
    expect(row?.mendable).toBe(true);
    expect(JSON.stringify(row)).not.toContain(id);
    expect(JSON.stringify(row)).not.toContain('虚构甲乙"');
    expect(row?.cells.find(({ column }) => column === "姓名" || column === "XM")?.text ?? "").not.toBe("虚构甲乙");
    const [dump] = await suite.sql`select string_agg(quarantine::text, ' ') as text from quarantine where batch_id = ${batchId}`;
    expect(dump?.text).not.toContain(id);
    expect(dump?.text).not.toContain(Buffer.from(id).toString("hex"));
    const faulty = row?.cells.find(({ problems }) => problems.length > 0)?.field ?? "";
    expect(await mend(batchId, { [faulty]: "巡游出租汽车" })).toMatchObject({ done: true, became: "taken" });
    const [person] = await suite.sql`select kind from subjects where name = '虚构甲乙'`;
    expect(person).toEqual({ kind: "licensedPerson" });
  });

  it("number in a body's row is masked in its cells too", async () => {
    const id = inventedId(22);
    const content = `企业名称,uscc,成立日期,住所\n虚构公司,${inventedUscc(30)},2020-01-02,某人${id}之家`;
    const summary = await suite.send("registration", "body.csv", content);
    expect(summary.rejectedGroups.map(({ rule }) => rule)).toEqual(["personal-id-in-body-record"]);
    const [dump] = await suite.sql`select quarantine::text as text from quarantine where batch_id = ${summary.batchId}`;
    expect(dump?.text).toContain("370***********");
    expect(dump?.text).not.toContain(id);
  });
});

describe("dismissing a row", () => {
  it("needs a reason, keeps the row, and can be taken back", async () => {
    const batchId = await badRegistration(40);
    const at = { batchId, rowNumber: 2 };
    expect(await dismissRow(suite.sql, at, "  重复了 ")).toMatchObject({ done: false, problems: [{ rule: "quarantine.reasonTooShort" }] });
    expect(await dismissRow(suite.sql, at, "部门确认重复报送")).toMatchObject({ done: true, became: "dismissed" });
    expect(await stateOf(batchId)).toMatchObject({ state: "dismissed", dismissed_for: "部门确认重复报送", closed: true });
    expect(await dismissRow(suite.sql, at, "再搁置一次试试")).toMatchObject({ done: false, problems: [{ rule: "quarantine.closed" }] });
    expect(await reopenRow(suite.sql, at)).toMatchObject({ done: true, became: "open" });
    expect(await stateOf(batchId)).toMatchObject({ state: "open", dismissed_for: null, closed: false });
    expect(await reopenRow(suite.sql, { batchId: 987_654, rowNumber: 2 })).toMatchObject({ problems: [{ rule: "quarantine.notFound" }] });
  });
});

describe("the list", () => {
  it("filters by department, item, batch, rule, state and text, and counts by rule", async () => {
    const batchId = await badRegistration(50, "list.csv");
    const numbers = async (filter: Parameters<typeof listRows>[1]) => (await listRows(suite.sql, filter)).rows.map((row) => row.rowNumber);
    expect(await numbers({ batchId })).toEqual([2]);
    expect(await numbers({ batchId, rule: "day.tooEarly", state: "open", item: "registration", department: "market-supervision" })).toEqual(
      [2],
    );
    expect(await numbers({ batchId, rule: "uscc.check" })).toEqual([]);
    expect(await numbers({ batchId, department: "tax" })).toEqual([]);
    expect(await numbers({ batchId, state: "waiting" })).toEqual([]);
    expect(await numbers({ batchId, text: "虚构50公" })).toEqual([2]);
    expect(await numbers({ batchId, text: "虚构%公" })).toEqual([]);
    expect((await listRows(suite.sql, { batchId, rule: "uscc.check" })).byRule).toEqual([
      { rule: "capital.unitMissing", rows: 1 },
      { rule: "day.tooEarly", rows: 1 },
    ]);
  });

  it("gives every row once over its pages", async () => {
    const rows = Array.from({ length: 120 }, (_, at) => `虚构公司,${inventedUscc(100 + at)},1900-01-01,6`);
    const { batchId } = await suite.send("registration", "many.csv", [registrationHeader, ...rows].join("\n"));
    const seen: number[] = [];
    let page = await listRows(suite.sql, { batchId });
    for (; page.next; page = await listRows(suite.sql, { batchId }, page.next)) seen.push(...page.rows.map(({ rowNumber }) => rowNumber));
    seen.push(...page.rows.map(({ rowNumber }) => rowNumber));
    expect(seen).toEqual(Array.from({ length: 120 }, (_, at) => 121 - at));
  });
});
