import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import iconv from "iconv-lite";
import { afterAll, describe, expect, it } from "vitest";
import { FileRefused } from "@/server/intake/file/file-refused";
import { type PreviewOptions, previewFile } from "@/server/intake/preview";
import { inventedId, inventedUscc, itemOf, registrationHeader, registrationRows, today } from "./intake-fixture";
import { table } from "./workbook-fixture";

const folder = mkdtempSync(path.join(os.tmpdir(), "xinheng-preview-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function preview(name: string, content: string | Buffer, options: Partial<PreviewOptions> = {}, item = "registration") {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return previewFile(file, itemOf(item), { today, ...options });
}

async function refusal(name: string, content: string | Buffer, options: Partial<PreviewOptions> = {}): Promise<[string, string]> {
  const error = await preview(name, content, options).catch((refused: unknown) => refused);
  if (error instanceof FileRefused) return [error.rule, error.hint.zh];
  throw new Error(`Not refused: ${JSON.stringify(error)}`);
}

const csv = [registrationHeader, ...registrationRows(1, 30)].join("\n");

describe("preview of a table", () => {
  it("shows columns, samples and the first twenty rows as they would be stored", async () => {
    const found = await preview("a.csv", csv);
    expect(found).toMatchObject({
      format: "csv",
      encoding: "UTF-8",
      delimiter: ",",
      sheet: null,
      missingRequired: [],
      suggestedMapping: {},
    });
    expect(found.columns.map(({ name, field }) => [name, field])).toEqual([
      ["企业名称", "name"],
      ["统一社会信用代码", "uscc"],
      ["成立日期", "registeredOn"],
      ["注册资本", "capitalYuan"],
    ]);
    expect(found.columns.map(({ samples }) => samples.length)).toEqual([3, 3, 1, 1]);
    expect(found.rows.length).toBe(20);
    expect(found.rows[19]).toMatchObject({ rowNumber: 21, data: { name: "虚构示例20号有限公司", registeredOn: "2020-01-02" } });
  });

  it("a workbook reads alike", async () => {
    const book = table(registrationHeader.split(","), [
      "虚构示例1号有限公司",
      inventedUscc(1),
      { xml: "<v>43832</v>", style: 1 },
      "100万元人民币",
    ]);
    const found = await preview("a.xlsx", book);
    expect(found).toMatchObject({ format: "xlsx", encoding: null, delimiter: null, sheet: "Sheet1" });
    expect(found.rows).toMatchObject([{ rowNumber: 2, data: { registeredOn: "2020-01-02" } }]);
  });

  it("tells problems by row, missing fields, and what an unknown column is like", async () => {
    const found = await preview("b.csv", `单位名称,社会信用代码,注册时间,电话\n虚构甲公司,${inventedUscc(1)},2020-01-02,1`);
    expect(found.missingRequired).toEqual(["name", "uscc", "registeredOn"]);
    expect(found.suggestedMapping).toMatchObject({ 单位名称: "name", 社会信用代码: "uscc" });
    expect(Object.keys(found.suggestedMapping)).not.toContain("电话");
    expect(found.rows).toMatchObject([
      { rowNumber: 2, problems: [{ rule: "uscc.empty" }, { rule: "field.required" }, { rule: "field.required" }] },
    ]);
  });

  it("a mapping wins over the item's own names, and passes columns over", async () => {
    const mapping = { 单位: "name", 代码: "uscc", 日子: "registeredOn", 企业名称: null };
    const found = await preview("c.csv", `单位,代码,日子,企业名称\n虚构甲公司,${inventedUscc(1)},2020-01-02,虚构乙公司`, { mapping });
    expect(found.columns.map(({ field }) => field)).toEqual(["name", "uscc", "registeredOn", null]);
    expect(found.rows).toMatchObject([{ data: { name: "虚构甲公司" } }]);
  });

  it("JSON Lines by their keys, mapped too", async () => {
    const line = JSON.stringify({ 单位: "虚构甲公司", uscc: inventedUscc(1), 成立日期: "2020-01-02", 备注: "x" });
    const found = await preview("d.jsonl", `${line}\n`, { mapping: { 单位: "name", 备注: null } });
    expect(found.columns.map(({ name, field }) => [name, field])).toEqual([
      ["单位", "name"],
      ["uscc", "uscc"],
      ["成立日期", "registeredOn"],
      ["备注", null],
    ]);
    expect(found.rows).toMatchObject([{ rowNumber: 1, data: { name: "虚构甲公司" } }]);
  });

  it("tells which rows take back what was reported, also by a mapped column", async () => {
    const rows = [
      `虚构甲公司,${inventedUscc(1)},2020-01-02,撤销`,
      `虚构乙公司,${inventedUscc(2)},2020-01-02,删`,
      `虚构丙公司,${inventedUscc(3)},2020-01-02,`,
    ];
    const found = await preview("o.csv", ["企业名称,uscc,成立日期,动作", ...rows].join("\n"), { mapping: { 动作: "operation" } });
    expect(found.rows).toMatchObject([{ withdraws: true }, { problems: [{ rule: "operation.unknown" }] }, { rowNumber: 4 }]);
    expect(found.rows[2]).not.toHaveProperty("withdraws");
  });

  it("never shows a person's number", async () => {
    const id = inventedId(3);
    const found = await preview("e.csv", `${registrationHeader},备注\n${registrationRows(1, 1)[0]},${id}\n${id},x,${id},y,z`);
    expect(JSON.stringify(found)).not.toContain(id);
    expect(found.columns[4]?.samples[0]).toMatch(/^370\*+/);
  });
});

describe("headers and encodings refused with words", () => {
  const wide = Array.from({ length: 10_000 }, (_, at) => `列${at}`);
  const gbk = iconv.encode(csv, "gbk");

  it("ten thousand columns, of a text and of a workbook", async () => {
    expect(await refusal("w.csv", wide.join(","))).toEqual([
      "header.tooManyColumns",
      expect.stringContaining("表头有 10000 列，最多 1000 列"),
    ]);
    expect(await refusal("w.xlsx", table(wide))).toEqual(["header.tooManyColumns", expect.stringContaining("表头有 10000 列")]);
  });

  it("a column given twice, also by a mapping", async () => {
    expect(await refusal("t.csv", "uscc,uscc\n1,2")).toEqual(["header.columnTwice", expect.stringContaining("“uscc”与“uscc”")]);
    expect(await refusal("t.xlsx", table(["uscc", "统一社会信用代码"]))).toEqual(["header.columnTwice", expect.any(String)]);
    expect(await refusal("t.csv", "uscc,代码\n1,2", { mapping: { 代码: "uscc" } })).toEqual([
      "header.columnTwice",
      expect.stringContaining("“uscc”与“代码”"),
    ]);
  });

  it("a mapping to what is no field, or of two columns to one", async () => {
    expect(await refusal("m.csv", csv, { mapping: { 企业名称: "constructor" } })).toEqual([
      "mapping.unknownField",
      expect.stringContaining("“constructor”"),
    ]);
    expect(await refusal("m.csv", csv, { mapping: { 甲: "name", 乙: "name" } })).toEqual([
      "mapping.fieldTwice",
      expect.stringContaining("“甲”与“乙”"),
    ]);
  });

  it("GBK declared UTF-8, UTF-8 declared GBK, and an encoding nobody knows", async () => {
    expect(await refusal("g.csv", gbk, { declaredEncoding: "UTF-8" })).toEqual([
      "file.otherEncoding",
      "声明的编码是 UTF-8，内容却是 GB18030。请改正声明或重新导出；整个文件未读入。",
    ]);
    expect(await refusal("g.csv", csv, { declaredEncoding: "gbk" })).toEqual([
      "file.otherEncoding",
      expect.stringContaining("内容却是 UTF-8"),
    ]);
    expect(await refusal("g.csv", csv, { declaredEncoding: "ebcdic" })).toEqual([
      "file.unknownEncoding",
      expect.stringContaining("ebcdic"),
    ]);
  });

  it("the encoding found is shown, and a true declaration is taken", async () => {
    expect((await preview("g.csv", gbk)).encoding).toBe("GB18030");
    expect((await preview("g.csv", gbk, { declaredEncoding: "GB2312" })).encoding).toBe("GB18030");
    expect((await preview("g.csv", `\uFEFF${csv}`, { declaredEncoding: "utf-8" })).encoding).toBe("UTF-8 BOM");
    expect((await preview("g.csv", "name,uscc\nx,y", { declaredEncoding: "gbk" })).encoding).toBe("UTF-8");
  });
});
