import { beforeAll, describe, expect, it } from "vitest";
import { provenanceCounts } from "@/scoring/engine/provenance";
import { registry } from "@/scoring/models/registry";
import { readAdopted } from "@/server/models/adopted/adopted-rows";
import { type AnnexTable, annexTables } from "@/server/models/adopted/annex/annex-table";
import { readValue } from "@/server/models/adopted/annex/cell-value";
import { prepareAnnex } from "@/server/models/adopted/annex/prepare-annex";
import { readSheet } from "@/server/models/adopted/annex/read-sheet";
import { annexTemplate } from "@/server/models/adopted/annex/template";
import { type KnownModel, knownModels, modelFor } from "@/server/models/known-models";
import { readProfile } from "@/server/subjects/read-profile";
import { inventedId } from "@/tests/server/intake/intake-fixture";
import { outsideSuite } from "./outside-suite";
import { sheetXml, workbookFile } from "./workbook-file";

const suite = outsideSuite([]);
const id = "taxi-drivers/2022";
const known = (of: string): KnownModel => {
  const registered = registry.find(({ model }) => model.id === of);
  if (!registered) throw new Error(`no model ${of}`);
  return { ...registered, source: "project", from: null, adoptedBy: null, base: null };
};
const taxi = known(id);
const template = annexTemplate(taxi.model);

/** The template with lines changed: as an authority would send it back, its own instrument in every row. */
const annex = (...changes: readonly (readonly [from: string, to: string])[]): string =>
  changes.reduce((text, [from, to]) => text.replace(from, to), template.replaceAll(/xinheng-taxi-proposals,表[^,]*/g, "mot-2022-2,附件4"));

const prepared = async (
  content: string | Buffer,
  name = "annex.csv",
  model = taxi,
  given: { instrument?: string; article?: string } = {},
) => {
  const sheet = await readSheet(suite.file(name, content));
  return prepareAnnex({
    sheet,
    current: model,
    base: model,
    baseText: "# taxi\n\n## mot-2022-2\n\n- **附件4**　有。\n",
    day: "2026-11-24",
    taken: [],
    ...given,
  });
};

const refusal = async (...given: Parameters<typeof prepared>): Promise<string> => {
  const error = await prepared(...given).catch((refused: Error) => refused);
  return error instanceof Error ? error.message : "not refused";
};

it("the template holds every row of the table with its words, value and source", () => {
  const lines = template.trimEnd().split("\r\n");
  expect(lines).toHaveLength(38);
  expect(lines[0]).toBe("\uFEFF指标,代码,内容,分值或级别,计分单位,出处,条款,来源");
  expect(lines[20]).toBe("conduct,OV-20,未经同意故意绕道,-5,,mot-2022-2,附件4,官方");
  expect(lines[33]).toBe("conduct,PB-02,参加公益活动或受乘客书面表扬,1,,xinheng-taxi-proposals,表 PB-02,建议");
});

it("the difference is told value by value, and which examples come out otherwise", async () => {
  const { changed, unchanged, examples, model } = await prepared(annex(["OV-20,未经同意故意绕道,-5", "OV-20,未经同意故意绕道,-6"]));
  const inValue = changed.filter((each) => each.inValue);
  expect(inValue.map(({ code, before, after }) => [code, before.value, after.value, after.provenance])).toEqual([
    ["OV-20", "-5", "-6", "official"],
  ]);
  // 15 rows were proposals, OV-18 and OV-21 and PB-01 second-hand
  expect(changed).toHaveLength(19);
  expect(unchanged).toBe(18);
  expect(
    examples.changed.map(({ example, before, after }) => [example.title.zh.slice(0, 2), before.score, after.score, after.grade]),
  ).toEqual([
    ["D1", "8", "7", "A"],
    ["D4", "2", "1", "B"],
  ]);
  expect(examples.same).toBe(6);
  expect(model.id).toBe("taxi-drivers/2022+annex-20261124");
  expect(annexTables(model)[0]?.rows.map((row) => row.provenance)).toEqual(Array.from({ length: 37 }, () => "official"));
});

it("what the file cannot say stays with the row: how a fault is repaired, what caps a gain", async () => {
  const { model } = await prepared(annex());
  const { scores } = model.indicators.conduct as unknown as {
    scores: { rows: { act: string; sign: number; value: string; atMost?: string }[] };
  };
  expect(scores.rows.find((row) => row.act === "PB-02")).toMatchObject({ sign: 1, value: "1", atMost: "3" });
  expect(scores.rows.find((row) => row.act === "OV-01")).toMatchObject({ sign: -1, value: "20" });
  const tax = known("tax-credit/2025");
  const again = await prepared(annexTemplate(tax.model), "tax.csv", tax);
  expect(again.changed.filter((each) => each.inValue)).toEqual([]);
  const [before, after] = [tax.model, again.model].map(
    (each) => (each.indicators.faults as unknown as { scores: { rows: { code: string; reading?: unknown }[] } }).scores.rows,
  );
  const plain = (rows: typeof before) =>
    rows
      ?.map(({ reading: _, provenance: __, ...row }: Record<string, unknown>) => row)
      .map((row) => JSON.stringify(Object.entries(row).sort()));
  expect(plain(after)).toEqual(plain(before));
});

describe("an annex is refused with the row, the column and the mend:", () => {
  it.each<[string, string, string]>([
    ["an unknown code", annex(["OV-05,", "OV-5,"]), "第6行“代码”列：目录项 driver-conduct 没有代码“OV-5”，是否指 OV-05"],
    ["a missing code", annex([/conduct,OV-05.*\r\n/.exec(template)?.[0] ?? "", ""]), "“考核计分”缺少 OV-05（殴打、威胁、恐吓、骚扰乘客）"],
    ["a code twice", annex(["OV-07,", "OV-06,"]), "第8行“代码”列：OV-06 已在第7行出现"],
    [
      "what is no number",
      annex(["通事故且负同等及以上责任,-20", "通事故且负同等及以上责任,-20分"]),
      "第2行“分值或级别”列：“-20分”不是数，是否指 -20",
    ],
    [
      "a deduction that lost its minus",
      annex(["堵塞交通妨碍执法,-20", "堵塞交通妨碍执法,20"]),
      "第10行“分值或级别”列：这一行是扣分，请写 -20",
    ],
    ["more than two decimals", annex(["故意绕道,-5", "故意绕道,-5.125"]), "第21行“分值或级别”列：“-5.125”超过两位小数"],
    ["an empty value", annex(["故意绕道,-5", "故意绕道,"]), "第21行“分值或级别”列：没有填"],
    ["a unit where there is none", annex(["故意绕道,-5,", "故意绕道,-5,按月"]), "第21行“计分单位”列：此表不分计分单位"],
    [
      "an unknown instrument",
      annex(["mot-2022-2", "mot-2022-3"]),
      "第2行“出处”列：模型没有文件“mot-2022-3”，已有 mot-2022-2、mot-2011-463；是否指 mot-2022-2",
    ],
    ["a proposal as source", template, "第23–32、34–38行“出处”列：xinheng-taxi-proposals 是平台自拟，不能作官方附表的出处"],
    ["an unknown column", annex(["计分单位", "计分单元"]), "第1行“计分单元”列：不认识这一列，是否指“计分单位”"],
    ["a column that is missing", annex(["分值或级别", ""]), "第1行“分值或级别”列：缺少这一列"],
    ["a lost quote", annex(["conduct,OV-20", 'conduct,"OV-20']), "第21行：这一行打开的英文双引号没有关闭"],
    ["nothing", "", "文件是空的"],
  ])("%s", async (_, content, reason) => {
    expect(await refusal(content)).toContain(reason);
  });

  it("a unit of the table that is misspelt", async () => {
    const tax = known("tax-credit/2025");
    const content = annexTemplate(tax.model).replace("按月", "每月");
    expect(await refusal(content, "tax.csv", tax)).toContain("第2行“计分单位”列：没有计分单位“每月”，应为 按月、按次、一次性；是否指 按月");
  });

  it("a level that is none", () => {
    const table = { ...(annexTables(taxi.model)[0] as AnnexTable), levels: ["轻微", "一般", "严重"], signed: false };
    expect(readValue("严重", table, undefined)).toEqual({ text: "严重" });
    expect(readValue("重严", table, undefined)).toMatchObject({ zh: "没有级别“重严”，应为 轻微, 一般, 严重" });
    expect(readValue("一 般", table, undefined)).toMatchObject({
      en: 'there is no level "一 般"; write one of 轻微, 一般, 严重; did you mean 一般?',
    });
  });

  it("a model without a table", async () => {
    const size = { ...taxi, model: { ...taxi.model, indicators: {} } };
    expect(await refusal(annex(), "annex.csv", size)).toContain("没有可由附表导入的表");
  });
});

it("words that are not the catalogue's are told: rows may have slipped", async () => {
  const { remarks } = await prepared(annex(["未经同意故意绕道", "绕道"]));
  expect(remarks.map(({ row, says }) => [row, says.zh])).toEqual([[21, "目录中 OV-20 是“未经同意故意绕道”，请核对是否错行"]]);
});

describe("a workbook", () => {
  const rows = annex(["故意绕道,-5", "故意绕道,-6"])
    .replace("\uFEFF", "")
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(",").map((cell, column) => (column === 3 && /^-?\d+$/.test(cell) ? Number(cell) : cell)));

  it("gives what the same CSV gives", async () => {
    const { changed } = await prepared(workbookFile([sheetXml(rows)]), "annex.xlsx");
    expect(changed.filter((each) => each.inValue).map(({ code, after }) => [code, after.value])).toEqual([["OV-20", "-6"]]);
  });

  it.each<[string, Buffer, string]>([
    ["merged cells", workbookFile([sheetXml(rows, '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>')]), "工作表有合并单元格"],
    ["a formula", workbookFile([sheetXml(rows).replace("<v>-6</v>", "<f>-3*2</f><v>-6</v>")]), "工作表有公式"],
    ["two sheets with content", workbookFile([sheetXml(rows), sheetXml(rows)]), "工作簿有 2 张有内容的表（S1、S2）"],
    ["no archive", Buffer.from("OV-01,20"), "工作簿已损坏或被加密"],
  ])("is refused for %s", async (_, content, reason) => {
    expect(await refusal(content, "annex.xlsx")).toContain(reason);
  });

  it("and any other kind of file", async () => {
    expect(await refusal("x", "annex.xls")).toContain("不认识 annex.xls。附表请用 .xlsx 或 .csv");
  });
});

describe("npm run annex", () => {
  const person = inventedId(1);
  const send = async (item: string, lines: readonly string[]) => {
    const { code, out, err } = await suite.run("import", item, suite.file(`${item}.csv`, lines.join("\n")), "--invented");
    expect(code, err).toBe(0);
    expect(out).toMatch(/ 0 {2}待纠错/);
  };
  const current = async () => [
    ...(await suite.sql`select model_id, grade, score::text as score from current_ratings where period = '2025'`).map((row) => ({
      ...row,
    })),
  ];

  beforeAll(async () => {
    await send("driver-certificate", [
      "身份证号,姓名,从业资格证号,从业类别,初次领证日期",
      `${person},虚构甲（虚构）,XH-1,网络预约出租汽车,2020-03-01`,
    ]);
    await send("driver-duty", ["身份证号,考核年度,考核周期截止日,在岗月数", `${person},2025,2025-12-31,12`]);
    await send("driver-conduct", [
      "身份证号,记录编号,行为代码,行为日期,认定日期",
      ...[
        ["OV-16", "01"],
        ["OV-20", "02"],
        ["PB-01", "03"],
      ].map(([act, month]) => `${person},${month},${act},2025-${month}-10,2025-${month}-10`),
    ]);
  });

  it("compares without touching anything", async () => {
    await suite.run("rate", "taxi-drivers", "--period", "2025");
    // 20 − 10 − 5 + 3
    expect(await current()).toEqual([{ model_id: id, grade: "A", score: "8" }]);
    const file = suite.file("new.csv", annex(["中途终止服务,-10", "中途终止服务,-20"]));
    const { code, out, err } = await suite.run("annex", id, file);
    expect(code, err).toBe(0);
    expect(out).toContain("分值变动 1 行");
    expect(out).toContain("OV-16      -10 → -20    官方 mot-2022-2 附件4 → 官方 mot-2022-2 附件4");
    expect(out).toContain("D1　网约：中途终止服务、故意绕道、归还失物：A 8 → B 3（conduct -12 → -17）");
    expect(out).toContain("以上尚未采纳");
    expect(await readAdopted(suite.sql)).toEqual([]);
  });

  it("adopts only for a named reviewer who confirms", async () => {
    const file = suite.file("new.csv", annex(["中途终止服务,-10", "中途终止服务,-20"]));
    expect((await suite.run("annex", id, file, "--adopt")).err).toContain("采纳附表要写明核对人");
    expect((await suite.run("annex", id, file, "--adopt", "--reviewer", "虚构审核员")).err).toContain("核对无误后加 --yes");
    const { code, out, err } = await suite.run("annex", id, file, "--adopt", "--reviewer", "虚构审核员", "--yes");
    expect(code, err).toBe(0);
    expect(out).toMatch(/已采纳为 taxi-drivers\/2022\+annex-\d{8}，由 虚构审核员 核对/);
    const [row] = await readAdopted(suite.sql);
    expect(row).toMatchObject({ source: "new.csv", adoptedBy: "虚构审核员", document: { base: { id } } });
  });

  it("from then on the new version governs, and its rating takes the place of the old one", async () => {
    const { code, err } = await suite.run("rate", "taxi-drivers", "--period", "2025");
    expect(code, err).toBe(0);
    const version = (await modelFor(suite.sql, "taxi-drivers", "2025"))?.id ?? "";
    expect(version).toMatch(/^taxi-drivers\/2022\+annex-\d{8}$/);
    // 20 − 20 = 0, − 5 held at 0, + 3
    expect(await current()).toEqual([{ model_id: version, grade: "B", score: "3" }]);
    const [moved] = await suite.sql`select replaced_grade from current_ratings`;
    expect(moved?.replaced_grade).toBe("A");
    expect([...(await suite.sql`select model_id, from_grade, to_grade from rating_moves`)].map((row) => ({ ...row }))).toEqual([
      { model_id: version, from_grade: "A", to_grade: "B" },
    ]);
    expect((await suite.sql`select distinct model_id from rating_stats`).map((row) => row.model_id)).toEqual([version]);
    expect((await suite.sql`select distinct model_id from ratings order by 1`).map((row) => row.model_id)).toEqual([id, version]);
    expect((await suite.run("rate", id, "--period", "2025")).err).toContain(`2025 适用 ${version}`);
    const models = await suite.run("models");
    expect(models.out).toMatch(/taxi-drivers\/2022 .*由附表版代替 replaced by taxi-drivers\/2022\+annex/);
    expect(models.out).toMatch(/taxi-drivers\/2022\+annex-\d{8} .*参评 rated +附表 annex: new\.csv，虚构审核员/);
  });

  it("the subject's page shows the version alone", async () => {
    const [subject] = await suite.sql<{ subject_id: string }[]>`select subject_id from subjects`;
    const profile = await readProfile(suite.sql, Number(subject?.subject_id));
    expect(profile?.ratings.map((rating) => [rating.modelId.slice(0, 24), rating.period, rating.grade])).toEqual([
      ["taxi-drivers/2022+annex-", "2025", "B"],
    ]);
  });

  it("its page has official rows, and examples that hold", async () => {
    const version = (await knownModels(suite.sql)).find(({ source }) => source === "annex") as KnownModel;
    const rows = annexTables(version.model)[0]?.rows ?? [];
    expect(new Set(rows.map((row) => row.provenance))).toEqual(new Set(["official"]));
    // 37 rows were 15 proposals and 3 second-hand; 18 more official ones now
    expect(provenanceCounts(version.model).official).toBe(provenanceCounts(taxi.model).official + 18);
    expect(version.examples.find((each) => each.title.zh.startsWith("D1"))).toMatchObject({
      provenance: "proposal",
      expected: { score: "3", grade: "B" },
    });
    expect(version.examples.find((each) => each.title.zh.startsWith("D2"))).toMatchObject({ expected: { score: "21", grade: "AAA" } });
  });

  it("an export of persons names nobody", async () => {
    const { out, err } = await suite.run("export", "taxi-drivers");
    expect(out.split("\n")[1]).toMatch(/^虚\*\*（虚构）,\*{15},持证人员,,,,是,taxi-drivers\/2022\+annex-\d{8},2025,已评价,B,3,待人工核定,/);
    expect(out).not.toContain(person);
    expect(out).not.toContain("虚构甲");
    expect(err).toContain("仅限部门内部使用");
  });

  it("a second annex of the day is another version, and one that is switched off gives way to the one before", async () => {
    const file = suite.file("newer.csv", annex(["中途终止服务,-10", "中途终止服务,-15"]));
    const { out } = await suite.run("annex", "taxi-drivers/2022", file, "--adopt", "--reviewer", "虚构审核员", "--yes");
    expect(out).toContain("OV-16      -20 → -15");
    const second = /已采纳为 (\S+-2)，/.exec(out)?.[1] ?? "";
    expect(second).toMatch(/^taxi-drivers\/2022\+annex-\d{8}-2$/);
    suite.configure([], [second]);
    await suite.run("rate", "taxi-drivers", "--period", "2025");
    expect((await current()).map((row) => row.model_id)).toEqual([second.slice(0, -2)]);
    suite.configure([], []);
    await suite.run("rate", "taxi-drivers", "--period", "2025");
    // 20 − 15 − 5 = 0, + 3
    expect(await current()).toEqual([{ model_id: second, grade: "B", score: "3" }]);
    suite.configure([], [second]);
    await suite.run("rate", "taxi-drivers", "--period", "2025");
    const [subject] = await suite.sql<{ subject_id: string }[]>`select subject_id from subjects`;
    const profile = await readProfile(suite.sql, Number(subject?.subject_id));
    expect(profile?.ratings.map((rating) => rating.modelId)).toEqual([second.slice(0, -2)]);
  });
});
