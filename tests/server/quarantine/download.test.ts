import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FileRefused } from "@/server/intake/file/file-refused";
import { nothingTold } from "@/server/intake/file/row-source";
import { openArchive } from "@/server/intake/file/xlsx/archive";
import { readWorkbook } from "@/server/intake/file/xlsx/read-workbook";
import { keepDownload } from "@/server/quarantine/download/keep-download";
import type { QuarantineFilter } from "@/server/quarantine/filter";
import { zipStream } from "@/server/quarantine/workbook/zip-stream";
import { intakeSuite, inventedId, inventedUscc, itemOf, registrationHeader, today } from "@/tests/server/intake/intake-fixture";

const suite = intakeSuite();
const download = (filter: QuarantineFilter) => keepDownload(suite.sql, filter, today);

async function tableOf(path: string, item: string): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const piece of readWorkbook(path, itemOf(item), nothingTold(), () => {})) {
    for (const row of piece) if (row.kind === "read") rows.push(row.cells);
  }
  return rows;
}

async function partOf(path: string, name: string): Promise<string> {
  const archive = await openArchive(path);
  let text = "";
  for await (const chunk of archive.read(name)) text += chunk.toString("utf8");
  archive.close();
  return text;
}

/** Cells of a row by the name of their column. */
const byColumn = ([header = [], ...rows]: string[][]) =>
  rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? ""])));

async function refusalOf(filter: QuarantineFilter): Promise<string> {
  const before = readdirSync(`${suite.folder}/inbox`).length;
  const error = await download(filter).catch((refused: unknown) => refused);
  expect(readdirSync(`${suite.folder}/inbox`)).toHaveLength(before);
  return error instanceof FileRefused ? error.rule : `not refused: ${JSON.stringify(error)}`;
}

describe("the download", () => {
  it("holds each row with the reason right of each faulty cell, and its mark last", async () => {
    const { batchId } = await suite.send(
      "registration",
      "bad.csv",
      `${registrationHeader}\n虚构1公司,${inventedUscc(1)},1900-01-01,6\n虚构2公司,${inventedUscc(2)},1900-01-01,6万元`,
    );
    const { path, fileName, bytes } = await download({ batchId });
    expect(fileName).toMatch(/^待纠错-.+-2026-11-24\.xlsx$/);
    expect(bytes).toBeGreaterThan(1000);
    const table = await tableOf(path, "registration");
    const header = table[0] ?? [];
    expect(header.at(-1)).toBe("行标");
    const day = header.indexOf("成立日期");
    expect(header[day + 1]).toBe("※原因：成立日期");
    expect(header).not.toContain("※原因：统一社会信用代码");
    const [first, second] = byColumn(table);
    expect(first).toMatchObject({
      统一社会信用代码: inventedUscc(1),
      成立日期: "1900-01-01",
      注册资本: "6",
      行标: `${batchId}-2`,
      "※处理状态": "待纠错",
    });
    expect(first?.["※原因：成立日期"]).toContain("1900");
    expect(first?.["※原因：注册资本"]).not.toBe("");
    expect(second).toMatchObject({ 注册资本: "6万元", 行标: `${batchId}-3`, "※原因：注册资本": "" });
  });

  it("holds text alone: nothing in it can become a formula", async () => {
    const nasty = ['=HYPERLINK("http://x","y")', "+1+1", "-2", "@SUM(A1)", "_x000D_=1", "a\u0001b"];
    const rows = nasty.map((text) => JSON.stringify({ 企业名称: text, 统一社会信用代码: "=1+1", 成立日期: "2020-01-02" }));
    const { batchId } = await suite.send("registration", "nasty.jsonl", rows.join("\n"));
    const { path } = await download({ batchId });
    const xml = await partOf(path, "xl/worksheets/sheet1.xml");
    expect(xml).not.toMatch(/<f[ >/]/);
    const types = [...xml.matchAll(/<c [^>]*[^/>]>/g)].map(([tag]) => / t="([^"]+)"/.exec(tag)?.[1]);
    expect(types.length).toBeGreaterThan(40);
    expect(new Set(types)).toEqual(new Set(["inlineStr"]));
    const names = byColumn(await tableOf(path, "registration")).map((row) => row.企业名称 ?? row.名称 ?? Object.values(row)[0]);
    expect(names).toEqual(nasty);
  });

  it("masks persons as the page does", async () => {
    const id = inventedId(51);
    const { batchId } = await suite.send(
      "driver-certificate",
      "p.csv",
      `姓名,身份证号,从业资格证号,从业类别,初次领证日期\n虚构甲乙,${id},虚字1号,不存在的类别,2019-05-06`,
      true,
    );
    const { path } = await download({ batchId });
    const xml = await partOf(path, "xl/worksheets/sheet1.xml");
    expect(xml).not.toContain(id);
    expect(xml).not.toContain("虚构甲乙");
    expect(xml).toContain("虚***");
    expect(xml).toContain(`${id.slice(0, 3)}***********${id.slice(-1)}`);
  });

  it("gives a row without cells by its text, and a cell too long for a workbook by its beginning", async () => {
    const { batchId } = await suite.send(
      "registration",
      "broken.csv",
      `${registrationHeader}\n只有一格\n虚构9公司,${inventedUscc(9)},1900-01-01,${"长".repeat(33_000)}`,
    );
    const [broken, long] = byColumn(await tableOf((await download({ batchId })).path, "registration"));
    expect(broken).toMatchObject({ "※原文": "只有一格" });
    expect(broken?.["※整行原因"]).toContain("单元格");
    expect(long?.注册资本).toContain("共 33000 字");
    expect(long?.["※原文"]).toBe("");
  });

  it("has a sheet for each item, and none beyond ten", async () => {
    await suite.send(
      "penalty",
      "x.csv",
      `CF_XDR_MC,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_CFLB,CF_JDRQ,CF_CFJG\n虚构,坏,虚罚,行为,警告,2026-01-02,虚构局`,
    );
    const { path, fileName } = await download({});
    expect(fileName).toBe("待纠错-2026-11-24.xlsx");
    expect((await partOf(path, "xl/workbook.xml")).match(/<sheet /g)).toHaveLength(3);
    await suite.sql`insert into quarantine (batch_id, row_number, item, raw, problems)
      select batch_id, 900 + n, 'another-' || n, '', '[]' from generate_series(1, 8) as n, (select min(batch_id) as batch_id from batches) as one`;
    expect(await refusalOf({})).toBe("download.tooManyItems");
  });

  it("is refused with words for no row at all and for more than 50,000, and leaves no file behind", async () => {
    expect(await refusalOf({ batchId: 987_654 })).toBe("download.noRows");
    const [batch] =
      await suite.sql`insert into batches (item, file_name, format) values ('registration', '多', 'rows') returning batch_id::int`;
    await suite.sql`insert into quarantine (batch_id, row_number, item, raw, problems, cells)
      select ${batch?.batch_id}::bigint, n, 'registration', '', '[]', '{"name":"虚构"}' from generate_series(1, 50001) as n`;
    expect(await refusalOf({ batchId: batch?.batch_id })).toBe("download.tooManyRows");
    await suite.sql`delete from quarantine where batch_id = ${batch?.batch_id} and row_number = 50001`;
    const { path } = await download({ batchId: batch?.batch_id });
    expect(await tableOf(path, "registration")).toHaveLength(50_001);
  }, 60_000);

  it("breaks off where its content breaks off", async () => {
    async function* failing() {
      yield "begun";
      throw new Error("lost");
    }
    const read = async () => {
      for await (const _ of zipStream([{ name: "a", content: failing() }])) void _;
    };
    await expect(read()).rejects.toThrow("lost");
  });
});
