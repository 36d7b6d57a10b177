import { describe, expect, it } from "vitest";
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import { FileRefused } from "@/server/intake/file/file-refused";
import { nothingTold } from "@/server/intake/file/row-source";
import { readWorkbook } from "@/server/intake/file/xlsx/read-workbook";
import { keepDownload } from "@/server/quarantine/download/keep-download";
import type { QuarantineFilter } from "@/server/quarantine/filter";
import { resendMended } from "@/server/quarantine/mended/resend-mended";
import { readRow } from "@/server/quarantine/read-row";
import { dismissRow } from "@/server/quarantine/set-aside";
import { intakeSuite, inventedId, inventedUscc, itemOf, registrationHeader, today } from "@/tests/server/intake/intake-fixture";

const suite = intakeSuite();
type Table = string[][];

async function downloaded(filter: QuarantineFilter, item = "registration"): Promise<Table> {
  const { path } = await keepDownload(suite.sql, filter, today);
  const rows: Table = [];
  for await (const piece of readWorkbook(path, itemOf(item), nothingTold(), () => {})) {
    for (const row of piece) if (row.kind === "read") rows.push([...row.cells]);
  }
  return rows;
}

/** Puts a text into a column of the nth row. */
function mend(table: Table, row: number, column: string, text: string): void {
  const at = table[0]?.indexOf(column) ?? -1;
  const cells = table[row];
  if (!cells || at < 0) throw new Error(`No ${column} in ${table[0]}`);
  cells[at] = text;
}

async function workbook(name: string, ...sheets: { sheet: string; table: Table }[]): Promise<string> {
  const path = suite.file(name, "");
  await writeExcelFile(
    sheets.map(({ sheet, table }) => ({ sheet, data: table.map((row) => row.map((value) => ({ value, type: String }))) })),
  ).toFile(path);
  return path;
}

const resend = (path: string, fileName = "改.xlsx") => resendMended(suite.sql, suite.url, { path, fileName, today });
const resendTable = async (name: string, table: Table) => resend(await workbook(name, { sheet: "表", table }));
const states = async (batchId: number) =>
  (await suite.sql`select row_number, state from quarantine where batch_id = ${batchId} order by row_number`).map(
    (row) => `${row.row_number} ${row.state}`,
  );
const bad = async (name: string, ...numbers: number[]) =>
  (
    await suite.send(
      "registration",
      name,
      [registrationHeader, ...numbers.map((n) => `虚构${n}公司,${inventedUscc(n)},1900-01-01,6`)].join("\n"),
    )
  ).batchId;

describe("a mended workbook", () => {
  it("sends the rows that are good now, keeps the others open with what was mended and what is still wrong", async () => {
    const batchId = await bad("three.csv", 1, 2, 3);
    const table = await downloaded({ batchId });
    for (const row of [1, 2]) mend(table, row, "成立日期", "2020-01-02");
    mend(table, 1, "注册资本", "6万元");
    const report = await resendTable("three.xlsx", table);
    expect(report).toMatchObject({ rows: 3, sent: 1, stillWrong: 1, untouched: 1, refused: 0, unknownColumns: [], unreadSheets: [] });
    expect(report.tables).toMatchObject([{ rows: 1, waiting: 0, rejected: 0 }]);
    expect(report.notSent).toMatchObject([{ row: `${batchId}-3`, problems: [{ label: expect.stringContaining("注册资本") }] }]);
    expect(await states(batchId)).toEqual(["2 resent", "3 open", "4 open"]);
    const second = await readRow(suite.sql, { batchId, rowNumber: 3 });
    expect(second?.problems.map(({ rule }) => rule)).toEqual(["capital.unitMissing"]);
    expect(second?.cells.find(({ field }) => field === "registeredOn")?.text).toBe("2020-01-02");
    expect(second?.raw).toContain("1900-01-01");
    const third = await readRow(suite.sql, { batchId, rowNumber: 4 });
    expect(third?.problems.map(({ rule }) => rule).sort()).toEqual(["capital.unitMissing", "day.tooEarly"]);
    const records = await suite.sql`
      select data ->> 'capitalYuan' as capital, door from records join batches using (batch_id) where batch_id = ${report.tables[0]?.batchId ?? 0}`;
    expect(records.map((row) => ({ ...row }))).toEqual([{ capital: "60000", door: "mend" }]);
  });

  it("sent twice, also at the same time, writes nothing twice", async () => {
    const batchId = await bad("twice.csv", 11);
    const table = await downloaded({ batchId });
    mend(table, 1, "成立日期", "2020-01-02");
    mend(table, 1, "注册资本", "6万元");
    const path = await workbook("twice.xlsx", { sheet: "表", table });
    const reports = await Promise.all([resend(path), resend(path)]);
    expect(reports.map(({ sent }) => sent).sort()).toEqual([0, 1]);
    expect(await resend(path)).toMatchObject({ rows: 1, sent: 0, refused: 1, notSent: [{ row: `${batchId}-2` }] });
    const records = await suite.sql`select 1 from records join subjects using (subject_id) where code = ${inventedUscc(11)}`;
    expect(records).toHaveLength(1);
  });

  it("reports marks that are not open, unknown, double, missing or another item's, and touches none of them", async () => {
    const batchId = await bad("marks.csv", 21, 22, 23, 24, 25);
    const penalty = "CF_XDR_MC,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_CFLB,CF_JDRQ,CF_CFJG\n虚构,坏,虚罚,行为,警告,2026-01-02,虚构局";
    const other = await suite.send("penalty", "other.csv", penalty);
    const table = await downloaded({ batchId });
    for (const row of [1, 2, 3, 4, 5]) {
      mend(table, row, "成立日期", "2020-01-02");
      mend(table, row, "注册资本", "6万元");
    }
    await dismissRow(suite.sql, { batchId, rowNumber: 3 }, "部门确认重复报送");
    mend(table, 3, "行标", "987654-2");
    mend(table, 4, "行标", "=1+1");
    mend(table, 5, "行标", `${other.batchId}-2`);
    table.push([...(table[1] ?? [])]);
    const report = await resendTable("marks.xlsx", table);
    expect(report).toMatchObject({ rows: 6, sent: 1, stillWrong: 0, untouched: 0, refused: 5 });
    expect(await states(batchId)).toEqual(["2 resent", "3 dismissed", "4 open", "5 open", "6 open"]);
    expect(await states(other.batchId)).toEqual(["2 open"]);
    expect(report.notSent.map(({ problems }) => problems[0]?.hint.en.slice(0, 24)).sort()).toEqual([
      "The row has been sent ag",
      "The row is of another it",
      "The same mark stands twi",
      "There is no such row in ",
      "There is no usable mark,",
    ]);
  });

  it("of several sheets goes in by one batch an item; an added column and a sheet of notes are told", async () => {
    const batchId = await bad("sheets.csv", 31);
    const penalty = `CF_XDR_MC,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_CFLB,CF_JDRQ,CF_CFJG\n虚构31公司,${inventedUscc(31)},虚罚31,行为,不是类别,2026-01-02,虚构局`;
    const other = await suite.send("penalty", "sheets-penalty.csv", penalty);
    const one = await downloaded({ batchId });
    mend(one, 1, "成立日期", "2020-01-02");
    mend(one, 1, "注册资本", "6万元");
    one[0]?.push("备忘");
    one[1]?.push("问过了");
    const two = await downloaded({ batchId: other.batchId }, "penalty");
    const faulty = two[0]?.[(two[0]?.findIndex((column) => column.startsWith("※原因：")) ?? 0) - 1] ?? "";
    mend(two, 1, faulty, "警告");
    const path = await workbook(
      "sheets.xlsx",
      { sheet: "甲", table: one },
      { sheet: "说明", table: [["随便写的"]] },
      { sheet: "乙", table: two },
    );
    const report = await resend(path);
    expect(report).toMatchObject({ rows: 2, sent: 2, unknownColumns: ["备忘"], unreadSheets: ["说明"] });
    expect(report.tables).toHaveLength(2);
    expect(await states(other.batchId)).toEqual(["2 resent"]);
  });

  it("saved as CSV comes back the same way", async () => {
    const batchId = await bad("text.csv", 41);
    const table = await downloaded({ batchId });
    mend(table, 1, "成立日期", "2020-01-02");
    mend(table, 1, "注册资本", "6万元");
    const text = table
      .map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(","))
      .join("\r\n");
    expect(await resend(suite.file("mended.csv", `\uFEFF${text}`), "mended.csv")).toMatchObject({ rows: 1, sent: 1 });
    expect(await states(batchId)).toEqual(["2 resent"]);
  });

  it("lets a row that was broken be given whole, and leaves it alone while it is empty", async () => {
    const { batchId } = await suite.send("registration", "broken.csv", `${registrationHeader}\n只有一格`);
    const table = await downloaded({ batchId });
    expect(await resendTable("broken-1.xlsx", table)).toMatchObject({ rows: 1, untouched: 1 });
    const columns = { 统一社会信用代码: inventedUscc(45), 成立日期: "2020-01-02", 注册资本: "6万元" };
    for (const [column, text] of Object.entries(columns)) mend(table, 1, column, text);
    mend(table, 1, table[0]?.[0] === "统一社会信用代码" ? (table[0]?.[1] ?? "") : (table[0]?.[0] ?? ""), "虚构45公司");
    expect(await resendTable("broken-2.xlsx", table)).toMatchObject({ rows: 1, sent: 1 });
  });
});

describe("a mended file that cannot be read", () => {
  const refusal = async (path: string, fileName: string) => {
    const error = await resend(path, fileName).catch((refused: unknown) => refused);
    return error instanceof FileRefused ? error.rule : `not refused: ${JSON.stringify(error)}`;
  };

  const batches = async () => (await suite.sql`select 1 from batches`).length;

  it("is refused whole, with no row changed", async () => {
    const batchId = await bad("refused.csv", 51);
    const table = await downloaded({ batchId });
    mend(table, 1, "成立日期", "2020-01-02");
    const before = await batches();
    expect(await refusal(suite.file("no-marks.csv", "企业名称\n虚构"), "no-marks.csv")).toBe("mended.noMarks");
    expect(await refusal(suite.file("x.jsonl", "{}"), "x.jsonl")).toBe("mended.noTable");
    expect(await refusal(suite.file("x.pdf", "%PDF"), "x.pdf")).toBe("file.unknownFormat");
    expect(await refusal(suite.file("fake.xlsx", "not a workbook"), "fake.xlsx")).toBe("xlsx.notWorkbook");
    const formula = suite.file("formula.xlsx", "");
    const data = table.map((row) => row.map((value) => ({ value, type: String as StringConstructor | "Formula" })));
    data.push((table[1] ?? []).map((_, at) => (at === 0 ? { value: "=1+1", type: "Formula" as const } : { value: "", type: String })));
    await writeExcelFile(data as unknown as SheetData).toFile(formula);
    expect(await refusal(formula, "formula.xlsx")).toBe("xlsx.formula");
    expect((await readRow(suite.sql, { batchId, rowNumber: 2 }))?.problems).toHaveLength(2);
    expect(await batches()).toBe(before);
  });
});

describe("a person's row", () => {
  const send = async (n: number) => {
    const id = inventedId(n);
    const content = `姓名,身份证号,从业资格证号,从业类别,初次领证日期\n虚构甲乙,${id},虚字${n}号,不存在的类别,2019-05-06`;
    return { id, batchId: (await suite.send("driver-certificate", `p${n}.csv`, content, true)).batchId };
  };

  it("that comes back with its masks stands for the name and number that are kept", async () => {
    const { batchId } = await send(61);
    const table = await downloaded({ batchId }, "driver-certificate");
    mend(table, 1, "从业类别", "巡游出租汽车");
    expect(await resendTable("person.xlsx", table)).toMatchObject({ rows: 1, sent: 1 });
    const [person] = await suite.sql`select name, invented from subjects where kind = 'licensedPerson'`;
    expect(person).toEqual({ name: "虚构甲乙", invented: true });
  });

  it("with another's mask in it is not taken, and nothing of the mask is written", async () => {
    const { batchId, id } = await send(62);
    const table = await downloaded({ batchId }, "driver-certificate");
    mend(table, 1, "从业类别", "巡游出租汽车");
    mend(table, 1, "姓名", "李**");
    const report = await resendTable("masked.xlsx", table);
    expect(report).toMatchObject({ rows: 1, sent: 0, stillWrong: 1 });
    expect(report.notSent[0]?.problems[0]?.hint.en).toContain("stars of a mask");
    mend(table, 1, "姓名", "虚构丙");
    mend(table, 1, "从业类别", "还是不对");
    await resendTable("half.xlsx", table);
    const [dump] = await suite.sql`select string_agg(quarantine::text, ' ') as text from quarantine where batch_id = ${batchId}`;
    expect(dump?.text).not.toContain(id);
    expect(dump?.text).not.toContain("虚构丙");
    const row = await readRow(suite.sql, { batchId, rowNumber: 2 });
    expect(row?.cells.find(({ column }) => column === "从业类别")?.text).toBe("还是不对");
    mend(table, 1, "从业类别", "巡游出租汽车");
    mend(table, 1, "姓名", "虚**");
    expect(await resendTable("whole.xlsx", table)).toMatchObject({ sent: 1 });
    const [person] = await suite.sql`select count(*)::int as rows from subjects where name = '虚构丙'`;
    expect(person).toEqual({ rows: 1 });
  });
});
