import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { FileRefused } from "@/server/intake/file/file-refused";
import { inspectFile } from "@/server/intake/file/inspect-file";
import { openTable } from "@/server/intake/file/open-source";
import type { TableRow } from "@/server/intake/file/read-table";
import { nothingTold } from "@/server/intake/file/row-source";
import { itemByName } from "@/server/intake/item-by-name";
import { bookParts, type FixtureCell, table, workbook, zipped } from "./workbook-fixture";

const folder = mkdtempSync(path.join(os.tmpdir(), "xinheng-xlsx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const item = itemByName("registration");
if (!item) throw new Error("No item");

async function read(content: Buffer) {
  const file = path.join(folder, "book.xlsx");
  writeFileSync(file, content);
  const told = nothingTold();
  const rows: TableRow[] = [];
  const shares: number[] = [];
  const facts = await inspectFile(file, "xlsx");
  const onProgress = (done: number, total: number) => shares.push(done / total);
  for await (const batch of openTable(file, item as NonNullable<typeof item>, { format: "xlsx", facts, onProgress }, told))
    rows.push(...batch);
  return { rows, told, shares };
}

const cellsOf = async (content: Buffer) => (await read(content)).rows.map((row) => (row.kind === "read" ? row.cells : row.why.rule));

async function refusal(content: Buffer): Promise<[string, string]> {
  const error = await read(content).catch((refused: unknown) => refused);
  if (error instanceof FileRefused) return [error.rule, error.hint.zh];
  throw new Error(`Not refused: ${String(error)}`);
}

const number = (value: string, style?: number): FixtureCell => ({ xml: `<v>${value}</v>`, ...(style !== undefined && { style }) });
const shared = (at: number): FixtureCell => ({ xml: `<v>${at}</v>`, type: "s" });
const second = async (...cells: FixtureCell[]) => {
  const { rows } = await read(table(["a"], cells));
  const row = rows[1];
  return row?.badCells ? row.badCells.map(({ at, why }) => [at, why.rule, why.hint.zh]) : row?.kind === "read" && row.cells;
};

describe("typed cells", () => {
  it("texts of every kind", async () => {
    const strings =
      "<si><t>甲</t></si><si><r><t>乙</t></r><r><t xml:space='preserve'> 丙</t></r><rPh><t>yi</t></rPh></si><si><t>_x0041_&amp;</t></si>";
    const rows = {
      1: ["a", "b", "c", "d"],
      2: [shared(0), shared(1), shared(2), { xml: "<is><r><t>丁</t></r><r><t>戊</t></r></is>", type: "inlineStr" }],
    };
    expect(await cellsOf(workbook({ sheets: [{ rows }], strings }))).toEqual([
      ["a", "b", "c", "d"],
      ["甲", "乙 丙", "A&", "丁戊"],
    ]);
  });

  it("numbers as the spreadsheet shows them, never with an exponent", async () => {
    const stored = ["0.28999999999999998", "1234567.8899999999", "1.5E+3", "1E-7", "123456789012345", "-0.1", "5", "0.30000000000000004"];
    expect(await second(...stored.map((value) => number(value)))).toEqual([
      "0.29",
      "1234567.89",
      "1500",
      "0.0000001",
      "123456789012345",
      "-0.1",
      "5",
      "0.3",
    ]);
  });

  it("days and months by their style, in both calendars", async () => {
    const cells = [number("46082", 1), number("46082.75", 2), number("46082", 3), number("46082", 4), number("1", 1), number("61", 1)];
    expect(await second(...cells)).toEqual(["2026-03-01", "2026-03-01", "2026-03", "46082", "1900-01-01", "1900-03-01"]);
    const rows = { 1: ["a"], 2: [number("44620", 1)] };
    expect(await cellsOf(workbook({ sheets: [{ rows }], isFrom1904: true }))).toEqual([["a"], ["2026-03-01"]]);
  });

  it("yes and no", async () => {
    expect(await second({ xml: "<v>1</v>", type: "b" }, { xml: "<v>0</v>", type: "b" })).toEqual(["是", "否"]);
  });

  it("a code of 18 digits kept as a number has lost its last ones", async () => {
    expect(await second("x", number("91000000123456789"), number("3.7028118800101E+17"))).toEqual([
      [1, "xlsx.digitsLost", expect.stringContaining("B2 是超过 15 位的数字，已被表格软件改写")],
      [2, "xlsx.digitsLost", expect.stringContaining("C2")],
    ]);
  });

  it("errors and days that never were are named by place", async () => {
    expect(await second({ xml: "<v>#N/A</v>", type: "e" }, number("60", 1), number("x"))).toEqual([
      [0, "xlsx.errorCell", expect.stringContaining("A2 是错误值 #N/A")],
      [1, "xlsx.day", expect.stringContaining("B2")],
      [2, "xlsx.number", expect.stringContaining("C2")],
    ]);
  });
});

describe("rows", () => {
  it("keep the sheet's own numbers, are as wide as the header, and blank ones are counted", async () => {
    const rows = { 1: ["a", "b", "c"], 4: ["", "x"], 5: [number("", 1)], 6: ["1", "2", "3", "4"] };
    const { rows: found, told, shares } = await read(workbook({ sheets: [{ rows, name: "表一" }] }));
    expect(found.map((row) => [row.rowNumber, row.kind === "read" && row.cells, row.raw])).toEqual([
      [1, ["a", "b", "c"], "a,b,c"],
      [4, ["", "x", ""], ",x,"],
      [6, ["1", "2", "3", "4"], "1,2,3,4"],
    ]);
    expect([told.blankRows, told.sheet, shares.at(-1)]).toEqual([3, "表一", 1]);
  });

  it("too long to be lawful cost themselves alone", async () => {
    expect(await cellsOf(table(["a", "b"], ["x".repeat(700_000), "y".repeat(700_000)], ["1", "2"]))).toEqual([
      ["a", "b"],
      "row.tooLong",
      ["1", "2"],
    ]);
  });

  it("with prefixed names and without places are read alike", async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="str"><x:v>a</x:v></x:c><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await cellsOf(workbook({ sheets: [{ rows: {} }], more: { "xl/worksheets/sheet1.xml": sheet } }))).toEqual([["a", "1"]]);
  });
});

describe("which sheet", () => {
  const named = (name: string, cell: string, state?: string) => ({ name, rows: { 1: [cell] }, ...(state && { state }) });
  it("the only one with content", async () => {
    expect(await cellsOf(workbook({ sheets: [{ rows: {} }, named("x", "a"), named("hidden", "b", "hidden")] }))).toEqual([["a"]]);
  });
  it("the one named like the item", async () => {
    const { rows, told } = await read(workbook({ sheets: [named("说明", "a"), named("市场主体登记信息", "b")] }));
    expect([rows[0]?.raw, told.sheet]).toEqual(["b", "市场主体登记信息"]);
  });
  it("several are not chosen among", async () => {
    expect(await refusal(workbook({ sheets: [named("一", "a"), named("二", "b")] }))).toEqual([
      "xlsx.severalSheets",
      expect.stringContaining("一、二"),
    ]);
  });
  it("none", async () => {
    const nothing = workbook({ sheets: [{ rows: {} }, { rows: {} }] });
    expect(await refusal(nothing)).toEqual(["file.empty", expect.stringContaining("没有任何内容")]);
  });
});

describe("refused whole", () => {
  const parts = bookParts({ sheets: [{ rows: { 1: ["a"] } }] });
  const without = (name: string) => Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name));
  const cases: Record<string, [Buffer, string, string]> = {
    "a formula": [table(["a", "b", "c"], ["1"], ["1", "2", { xml: "<f>SUM(A1:A2)</f><v>3</v>" }]), "xlsx.formula", "C3 是公式"],
    "a merged header": [
      workbook({ sheets: [{ rows: { 1: ["a"], 2: ["b"] }, merged: ["A5:A9", "A1:C1"] }] }),
      "xlsx.mergedCells",
      "A1:C1 是合并的表头",
    ],
    "merged cells": [workbook({ sheets: [{ rows: { 1: ["a"], 2: ["b"] }, merged: ["A5:A9"] }] }), "xlsx.mergedCells", "A5:A9 是合并单元格"],
    "a header below row 1": [workbook({ sheets: [{ rows: { 3: ["a"] } }] }), "xlsx.headerBelow", "从第 3 行开始"],
    "a bomb by ratio": [zipped({ ...parts, "xl/media/x": Buffer.alloc(30_000_000) }), "xlsx.bomb", "xl/media/x 的压缩比超过 200:1"],
    "a bomb by size": [zipped(parts, (_, size) => size + 1_100_000_000), "xlsx.bomb", "解压后超过 1 GiB"],
    "a bomb that hides its size": [
      zipped({ ...parts, "xl/worksheets/sheet1.xml": " ".repeat(50_000_000) }, (name, size) => (name.includes("sheet1") ? 100 : size)),
      "xlsx.damaged",
      "已损坏",
    ],
    "a bomb of parts": [zipped(Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`p${at}`, ""]))), "xlsx.bomb", "5001 个部件"],
    macros: [zipped({ ...parts, "xl/vbaProject.bin": "x" }), "xlsx.macros", "带有宏"],
    "an encrypted or old workbook": [Buffer.from("d0cf11e0a1b11ae1", "hex"), "xlsx.locked", "加密"],
    "a cut workbook": [table(["a"]).subarray(0, 700), "xlsx.damaged", "已损坏"],
    "another archive": [zipped({ "word/document.xml": "<x/>" }), "xlsx.damaged", "_rels/.rels"],
    "a missing sheet": [zipped(without("xl/worksheets/sheet1.xml")), "xlsx.damaged", "缺少部件 xl/worksheets/sheet1.xml"],
    "XML that is none": [zipped({ ...parts, "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row" }), "xlsx.damaged", "已损坏"],
    "entities that multiply": [
      zipped({
        ...parts,
        "xl/worksheets/sheet1.xml":
          '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>',
      }),
      "xlsx.damaged",
      "已损坏",
    ],
    "a text without end": [table(["a"], ["ab3".repeat(3_000_000) + Math.random()]), "xlsx.longText", "超过 4 MiB"],
    "a row number that goes back": [
      zipped({ ...parts, "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>' }),
      "xlsx.damaged",
      "行号",
    ],
    "a shared text that is not there": [table(["a"], [shared(7)]), "xlsx.damaged", "没有第 7 号共享文字"],
  };
  it.each(Object.entries(cases))("%s", async (_title, [content, rule, says]) => {
    expect(await refusal(content)).toEqual([rule, expect.stringContaining(says)]);
  });
});
