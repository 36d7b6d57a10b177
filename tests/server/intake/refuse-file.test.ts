import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { importFile } from "@/server/intake/import-file";
import { intakeSuite, inventedUscc, itemOf, registrationHeader, registrationRows, today } from "./intake-fixture";

const suite = intakeSuite();
const table = [registrationHeader, ...registrationRows(1, 3)].join("\n");

const contents: Record<string, [name: string, content: string | Buffer, rule: string, says: string]> = {
  "an empty file": ["empty.csv", "", "file.empty", "文件是空的（0 字节）"],
  "a file of blank lines": ["blank.csv", "\n \n\n", "file.empty", "文件中没有任何内容"],
  "an empty JSON Lines file": ["blank.jsonl", "\n\n", "file.empty", "文件中没有任何内容"],
  "a zip under the name of a table": ["zip.csv", Buffer.from("504b03041400000008000000", "hex"), "file.notText", "ZIP / xlsx / docx"],
  "a PDF": ["paper.csv", "%PDF-1.7\n1 0 obj", "file.notText", "PDF"],
  "a picture": ["picture.jsonl", Buffer.from("89504e470d0a1a0a0000000d", "hex"), "file.notText", "PNG"],
  "a program": ["program.csv", Buffer.concat([Buffer.from("7f454c4602010100", "hex"), Buffer.alloc(64)]), "file.notText", "ELF"],
  "a compressed table": ["packed.csv", gzipSync(table), "file.notText", "gzip"],
  "bytes full of NUL": ["nul.csv", Buffer.alloc(500), "file.notText", "二进制"],
  "UTF-16 without its mark": ["wide.csv", Buffer.from("name,uscc\nx,y", "utf16le"), "file.notText", "二进制"],
  "a table under the name of a workbook": ["book.xlsx", table, "xlsx.notWorkbook", "另存为"],
  "an old spreadsheet": ["book.xls", table, "file.spreadsheet", "另存为"],
  "an unknown extension": ["table.dat", table, "file.unknownFormat", ".csv、.tsv、.xlsx 或 .jsonl"],
  "JSON under the name of a table": ["json.csv", '{"name":"x"}\n', "file.jsonInCsv", "改名为 .jsonl"],
  "a JSON list under the name of a table": ["list.csv", '[{"name":"x"}]', "file.jsonInCsv", "改名为 .jsonl"],
  "a table under the name of JSON Lines": ["table.jsonl", table, "file.csvInJsonl", "改名为 .csv"],
  "a JSON list under the name of JSON Lines": ["list.jsonl", '[{"name":"x"}]', "file.jsonList", "每行一个对象"],
  "a missing column": [
    "missing.csv",
    `企业名称,成立日期\nx,2020-01-01`,
    "header.missing",
    "统一社会信用代码（可用列名：统一社会信用代码、uscc、USCC）",
  ],
  "a table without header": [
    "headless.csv",
    registrationRows(1, 2).join("\n"),
    "header.missing",
    "第一行没有一个列名属于“市场主体登记信息”",
  ],
  "a column given twice": [
    "twice.csv",
    "企业名称,uscc,成立日期,uscc\nx,y,2020-01-01,z",
    "header.columnTwice",
    "“uscc”与“uscc”是同一个字段",
  ],
  "a field under two names": [
    "alias.csv",
    "企业名称,uscc,成立日期,统一社会信用代码\nx,y,2020-01-01,z",
    "header.columnTwice",
    "“uscc”与“统一社会信用代码”是同一个字段",
  ],
  "a quote opened in the header": ["quote.csv", `企业名称,"uscc,成立日期\nx,y,2020-01-01`, "row.unclosedQuote", "表头无法读取"],
  "text in Big5": [
    "big5.csv",
    iconv.encode("name,uscc,registered_on\n臺灣繁體中文的公司名稱與經營範圍說明,x,2020-01-02", "big5"),
    "file.encoding",
    "既不是 UTF-8 也不是 GB18030",
  ],
  "text in Latin-1": [
    "latin.csv",
    Buffer.from("name,uscc,registered_on\nä ö ü ß é è à ç ñ ø å æ,x,2020-01-02", "latin1"),
    "file.encoding",
    "既不是 UTF-8 也不是 GB18030",
  ],
};

describe("files refused whole", () => {
  it.each(Object.entries(contents))("%s", async (_title, [name, content, rule, says]) => {
    const refusal = await suite.refusal("registration", name, content);
    expect([refusal.rule, refusal.hint.zh]).toEqual([rule, expect.stringContaining(says)]);
    expect(refusal.hint.en).not.toBe("");
    const [batch] =
      await suite.sql`select state, failure, rows_total, finished_at is not null as finished from batches where batch_id = ${refusal.batchId ?? 0}`;
    expect(batch).toEqual({ state: "failed", failure: { rule, hint: refusal.hint }, rows_total: null, finished: true });
  });

  it("leave nothing behind", async () => {
    const [counts] =
      await suite.sql`select (select count(*)::int from records) as records, (select count(*)::int from subjects) as subjects, (select count(*)::int from quarantine) as quarantine`;
    expect(counts).toEqual({ records: 0, subjects: 0, quarantine: 0 });
  });

  it("are named where there is none, or a folder", async () => {
    const of = (path: string) => importFile({ url: suite.url, item: itemOf("registry"), path, today }).catch((error: unknown) => error);
    expect(await of(`${suite.folder}/absent.csv`)).toMatchObject({
      rule: "file.notFound",
      hint: { zh: expect.stringContaining("ENOENT") },
    });
    expect(await of(suite.folder)).toMatchObject({ rule: "file.notAFile" });
  });
});

describe("files taken with a word", () => {
  it("header only: no rows, and finished", async () => {
    expect(await suite.send("registration", "header.csv", registrationHeader)).toMatchObject({ rows: 0, accepted: 0, rejected: 0 });
  });

  it("unknown columns are told and ignored", async () => {
    const content = `企业名称,uscc,成立日期,法定代表人,\n虚构甲公司,${inventedUscc(90)},2020-01-02,虚构乙,`;
    expect(await suite.send("registration", "more.csv", content)).toMatchObject({ rows: 1, accepted: 1, unknownColumns: ["法定代表人"] });
  });
});
