import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { importFile } from "@/server/intake/import-file";
import { intakeSuite, inventedUscc, itemOf, registrationHeader, registrationRows, today } from "./intake-fixture";

const suite = intakeSuite();
const table = (...rows: string[]) => [registrationHeader, ...rows].join("\n");
const counts = ({
  rows,
  accepted,
  revised,
  duplicate,
  rejected,
}: Record<"rows" | "accepted" | "revised" | "duplicate" | "rejected", number>) => [rows, accepted, revised, duplicate, rejected];

const recordsOf = (code: string) =>
  suite.sql`select data ->> 'capitalYuan' as capital, superseded_at is null as live, row_number from records join subjects using (subject_id)
    where code = ${code} order by record_id`;

describe("a file of registrations", () => {
  it("makes subjects, old codes and records", async () => {
    const code = inventedUscc(1);
    const content = `企业名称,uscc,成立日期,镇街,行业,规模,注册号\n虚构甲公司,${code.toLowerCase()},2020年1月2日,虚构镇,制造业,小型,320923000008602\n,${inventedUscc(2, "92")},2021/3/4,,,,`;
    const summary = await suite.send("registry", "first.csv", content);
    expect(summary).toMatchObject({
      item: "registration",
      format: "csv",
      encoding: "UTF-8",
      rows: 2,
      accepted: 2,
      notes: { codeWasLowerCase: 1, nameWasAbsent: 1 },
    });
    const subjects =
      await suite.sql`select code, kind, name, town, industry, size, registered_on::text, invented from subjects order by code`;
    expect(subjects.map((row) => ({ ...row }))).toEqual([
      {
        code,
        kind: "enterprise",
        name: "虚构甲公司",
        town: "虚构镇",
        industry: "制造业",
        size: "small",
        registered_on: "2020-01-02",
        invented: true,
      },
      {
        code: inventedUscc(2, "92"),
        kind: "individualBusiness",
        name: "（未起字号的个体工商户）",
        town: null,
        industry: null,
        size: null,
        registered_on: "2021-03-04",
        invented: true,
      },
    ]);
    const aliases =
      await suite.sql`select scheme, value from aliases join subjects using (subject_id) where code = ${code} order by scheme`;
    expect(aliases.map((row) => ({ ...row }))).toEqual([
      { scheme: "organisationCode", value: "MA000001-5" },
      { scheme: "registrationNumber", value: "320923000008602" },
    ]);
    const [batch] =
      await suite.sql`select state, file_name, format, encoding, rows_total, rows_accepted, rows_revised, rows_duplicate, rows_rejected, length(file_digest) as digest from batches where batch_id = ${summary.batchId}`;
    expect(batch).toEqual({
      state: "finished",
      file_name: "first.csv",
      format: "csv",
      encoding: "UTF-8",
      rows_total: 2,
      rows_accepted: 2,
      rows_revised: 0,
      rows_duplicate: 0,
      rows_rejected: 0,
      digest: 32,
    });
  });

  it("adds nothing the second time", async () => {
    const content = table(...registrationRows(10, 29));
    expect(counts(await suite.send("registration", "twenty.csv", content))).toEqual([20, 20, 0, 0, 0]);
    expect(counts(await suite.send("registration", "twenty.csv", content))).toEqual([20, 0, 0, 20, 0]);
  });

  it("supersedes what changed and refreshes the subject", async () => {
    const code = inventedUscc(40);
    await suite.send("registration", "old.csv", `名称,uscc,登记日期,注册资本,镇街\n虚构旧名公司,${code},2020-01-02,1万元,虚构镇`);
    const summary = await suite.send("registration", "new.csv", `名称,uscc,登记日期,注册资本\n虚构新名公司,${code},2020-01-02,2万元`);
    expect(counts(summary)).toEqual([1, 0, 1, 0, 0]);
    expect((await recordsOf(code)).map((row) => ({ ...row }))).toEqual([
      { capital: "10000", live: false, row_number: 2 },
      { capital: "20000", live: true, row_number: 2 },
    ]);
    const [subject] = await suite.sql`select name, town from subjects where code = ${code}`;
    expect(subject).toEqual({ name: "虚构新名公司", town: "虚构镇" });
  });

  it("lets the last of several rows of a key win, and counts them all", async () => {
    const rows = ["1万元", "2万元", "2万元", "3万元"].flatMap((capital) => registrationRows(50, 50, capital));
    expect(counts(await suite.send("registration", "four.csv", table(...rows)))).toEqual([4, 1, 2, 1, 0]);
    expect((await recordsOf(inventedUscc(50))).map((row) => ({ ...row }))).toEqual([
      { capital: "10000", live: false, row_number: 2 },
      { capital: "20000", live: false, row_number: 3 },
      { capital: "30000", live: true, row_number: 5 },
    ]);
    expect(counts(await suite.send("registration", "four.csv", table(...rows)))).toEqual([4, 0, 0, 4, 0]);
  });

  it("leaves a repaired record repaired when its content is corrected", async () => {
    const code = inventedUscc(55);
    await suite.send("registration", "repaired.csv", table(...registrationRows(55, 55, "1万元")));
    await suite.sql`update records set state = 'repaired' from subjects where records.subject_id = subjects.subject_id and code = ${code}`;
    await suite.send("registration", "repaired.csv", table(...registrationRows(55, 55, "2万元")));
    const states =
      await suite.sql`select state from records join subjects using (subject_id) where code = ${code} and superseded_at is null`;
    expect(states.map((row) => row.state)).toEqual(["repaired"]);
  });

  it("is taken once when two imports of it run at the same time", async () => {
    const content = table(...registrationRows(1000, 3999));
    const both = await Promise.all([suite.send("registration", "one.csv", content), suite.send("registration", "other.csv", content)]);
    expect(both.map((summary) => [summary.rows, summary.accepted + summary.duplicate])).toEqual([
      [3000, 3000],
      [3000, 3000],
    ]);
    expect(both.reduce((total, summary) => total + summary.accepted, 0)).toBe(3000);
    const [live] =
      await suite.sql`select count(*)::int as records from records join subjects using (subject_id) where code between ${inventedUscc(1000)} and ${inventedUscc(3999)}`;
    expect(live).toEqual({ records: 3000 });
  });
});

describe("rows that cannot be taken", () => {
  it("are kept with every reason, and the good ones are taken", async () => {
    const [first = "", second = ""] = registrationRows(60, 61);
    const content = table(first, "虚构乙公司,9100000000000000OK,1900-01-01,6", "", `${second},多一格`, "少几格,x", second);
    const summary = await suite.send("registration", "mixed.csv", content);
    expect(counts(summary)).toEqual([5, 2, 0, 0, 3]);
    expect(summary.blankRows).toBe(1);
    expect(summary.rejectedGroups.map(({ rule, rows, firstRow }) => [rule, rows, firstRow])).toEqual([
      ["uscc.character", 1, 3],
      ["day.tooEarly", 1, 3],
      ["capital.unitMissing", 1, 3],
      ["row.tooManyCells", 1, 5],
      ["row.tooFewCells", 1, 6],
    ]);
    const kept = await suite.problems(summary.batchId);
    expect(kept.map((row) => [row.row_number, row.problems.map((problem: { rule: string }) => problem.rule)])).toEqual([
      [3, ["uscc.character", "day.tooEarly", "capital.unitMissing"]],
      [5, ["row.tooManyCells"]],
      [6, ["row.tooFewCells"]],
    ]);
    expect(kept[0]?.raw).toBe("虚构乙公司,9100000000000000OK,1900-01-01,6");
    expect(kept[0]?.problems[1]).toEqual({
      field: "成立日期",
      value: "1900-01-01",
      rule: "day.tooEarly",
      hint: {
        zh: "1900-01-01 早于 1949-10-01，像是占位日期。请填真实日期；不清楚的选填日期请留空。",
        en: "1900-01-01 is before 1949-10-01 and looks like a placeholder. Give the real day; leave an optional day empty if unknown.",
      },
    });
  });

  it("may hold NUL, a lost quote or a megabyte, and cost only themselves", async () => {
    const [one = "", two = "", three = ""] = registrationRows(70, 72);
    const content = table(
      one,
      "虚构\0公司,x,2020-01-02,",
      `虚构丙公司,"x,2020-01-02,`,
      two,
      `${"长".repeat(1_100_000)}`,
      three,
      `虚构丁公司,"x`,
    );
    const summary = await suite.send("registration", "hostile.csv", content);
    expect(counts(summary)).toEqual([7, 3, 0, 0, 4]);
    const kept = await suite.problems(summary.batchId);
    expect(kept.map((row) => [row.row_number, row.problems[0].rule])).toEqual([
      [3, "row.nulByte"],
      [4, "row.unclosedQuote"],
      [6, "row.tooLong"],
      [8, "row.unclosedQuote"],
    ]);
    expect(kept[0]?.raw).toBe("虚构\uFFFD公司,x,2020-01-02,");
    expect(kept[2]?.raw).toHaveLength(2000);
  });

  it("take line breaks inside quotes and CRLF", async () => {
    const content = `企业名称,uscc,成立日期,经营范围\r\n虚构戊公司,${inventedUscc(80)},2020-01-02,"第一行\r\n第二行"\r\n`;
    expect(counts(await suite.send("registration", "crlf.csv", content))).toEqual([1, 1, 0, 0, 0]);
  });

  it("wait for a subject not yet known, and join once it is registered", async () => {
    const code = inventedUscc(85);
    const penalty = `CF_XDR_MC,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_CFLB,CF_JDRQ,CF_CFJG\n虚构己公司,${code},虚罚1号,虚构行为,警告,2026-01-02,虚构局`;
    const first = await suite.send("penalty", "penalty.csv", penalty);
    expect(counts(first)).toEqual([1, 0, 0, 0, 0]);
    expect(first.waiting).toBe(1);
    const [kept] = await suite.problems(first.batchId);
    expect(kept).toEqual({
      row_number: 2,
      raw: `虚构己公司,${code},虚罚1号,虚构行为,警告,2026-01-02,虚构局`,
      problems: [
        {
          field: "统一社会信用代码（CF_XDR_SHXYM）",
          value: code,
          rule: "subject.unknown",
          hint: {
            zh: "平台还没有这个主体，本行已保留。市场主体登记信息到达后自动并入。",
            en: "The platform knows no such subject yet. The row is kept and joins by itself once its market registration has come.",
          },
        },
      ],
    });
    await suite.send("registration", "late.csv", table(...registrationRows(85, 85)));
    expect(counts(await suite.send("penalty", "penalty.csv", penalty))).toEqual([1, 0, 0, 1, 0]);
    const [record] = await suite.sql`select decided_on::text, show_until::text from records where item = 'penalty'`;
    expect(record).toEqual({ decided_on: "2026-01-02", show_until: "2027-01-02" });
  });

  it("refuse a real body in an invented batch", async () => {
    const content = "企业名称,uscc,成立日期\n虚构庚公司,91370281MA0000015W,2020-01-02";
    const summary = await suite.send("registration", "demo.csv", content, true);
    expect(summary.rejectedGroups.map(({ rule }) => rule)).toEqual(["subject.notInvented"]);
  });
});

describe("encodings", () => {
  const content = (n: number) => `企业名称,uscc,成立日期,住所\n虚构㛃𠮷公司,${inventedUscc(n)},2020-01-02,虚构路`;
  const nameOf = async (n: number) => (await suite.sql`select name from subjects where code = ${inventedUscc(n)}`)[0]?.name;

  it.each([
    ["UTF-8 BOM", 100, Buffer.from(`\uFEFF${content(100)}`)],
    ["GB18030", 101, iconv.encode(content(101), "gb18030")],
    ["UTF-16LE", 102, Buffer.from(`\uFEFF${content(102)}`, "utf16le")],
    ["UTF-8", 103, Buffer.from(content(103))],
  ])("%s is recognised, told and read whole", async (encoding, n, bytes) => {
    expect(await suite.send("registration", `encoded-${n}.csv`, bytes)).toMatchObject({ encoding, accepted: 1 });
    expect(await nameOf(n)).toBe("虚构㛃𠮷公司");
  });

  it("damaged bytes in UTF-8 cost their row alone", async () => {
    const rows = registrationRows(110, 112).map((row) => Buffer.from(`${row}\n`));
    const damaged = Buffer.concat([Buffer.from("虚构"), Buffer.from([0xff, 0xb9]), Buffer.from(",x,2020-01-02,\n")]);
    const summary = await suite.send(
      "registration",
      "damaged.csv",
      Buffer.concat([Buffer.from(`${registrationHeader}\n`), ...rows, damaged]),
    );
    expect([summary.encoding, ...counts(summary)]).toEqual(["UTF-8", 4, 3, 0, 0, 1]);
    expect(summary.rejectedGroups[0]?.rule).toBe("row.damagedText");
  });

  it("tabs are taken for delimiters where the header has them", async () => {
    const content = `企业名称\tuscc\t成立日期\n虚构,公司\t${inventedUscc(120)}\t2020-01-02`;
    expect(counts(await suite.send("registration", "tabs.tsv", content))).toEqual([1, 1, 0, 0, 0]);
  });
});

describe("JSON Lines", () => {
  it("take good lines and keep bad ones", async () => {
    const uscc = inventedUscc(130);
    const lines = [
      JSON.stringify({ 企业名称: "虚构辛公司", uscc, 成立日期: "2020-01-02", 注册资本: "5万元" }),
      JSON.stringify({ 企业名称: "虚构辛公司", uscc, 成立日期: "2020-01-02", 法人: "x" }),
      JSON.stringify({ 企业名称: { a: 1 }, uscc, 成立日期: "2020-01-02" }),
      `{"name":"x","name":"y","uscc":"${uscc}"}`,
      "{",
      JSON.stringify({ 企业名称: "虚构", uscc, 成立日期: "2020-01-02", 名称: "二" }),
      JSON.stringify({ 企业名称: "虚构\u0000", uscc, 成立日期: "2020-01-02" }),
      '{"企业名称":"虚构\\ud800","uscc":"x","成立日期":20200102}',
    ];
    const summary = await suite.send("registration", "lines.jsonl", lines.join("\n"));
    expect(counts(summary)).toEqual([8, 1, 0, 0, 7]);
    const kept = await suite.problems(summary.batchId);
    expect(kept.map((row) => [row.row_number, row.problems.map((problem: { rule: string }) => problem.rule)])).toEqual([
      [2, ["json.unknownKey"]],
      [3, ["json.nested"]],
      [4, ["json.keyTwice"]],
      [5, ["json.invalid"]],
      [6, ["json.keyTwice"]],
      [7, ["text.damaged"]],
      [8, ["uscc.length", "text.damaged"]],
    ]);
  });
});

describe("progress", () => {
  it("is told in bytes up to the whole", async () => {
    const seen: [number, number][] = [];
    const content = table(...registrationRows(200, 210));
    await importFile({
      url: suite.url,
      item: itemOf("registration"),
      path: suite.file("progress.csv", content),
      today,
      onProgress: (done, total) => seen.push([done, total]),
    });
    const bytes = Buffer.byteLength(content);
    expect(seen.at(-1)).toEqual([bytes, bytes]);
  });
});
