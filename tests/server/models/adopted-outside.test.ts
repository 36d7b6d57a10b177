import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { registry } from "@/scoring/models/registry";
import { knownItems, knownModels, modelById, modelFor } from "@/server/models/known-models";
import { inventedUscc } from "@/tests/server/intake/intake-fixture";
import { outsideSuite } from "./outside-suite";

/** The fixture stands outside the project for the whole of this suite; no file of the project names it. */
const suite = outsideSuite(["./ferry-operators"]);
const id = "ferry-operators/2021";

/** Seven invented operators; what each is graded is worked out by hand beside it. */
const reports: readonly [report: string, grade: string | null, score: string | null][] = [
  // 100
  ["2025-12-31,0,0.99,否,否", "A", "100"],
  // 100 − 3×8 − 5
  ["2025-12-31,3,0.96,否,否", "B", "71"],
  // 100 − 4×8 − 5
  ["2025-12-31,4,0.95,否,否", "C", "63"],
  // 100 − 40 (6×8 held at 40) − 10
  ["2025-12-31,6,0.9,否,否", "D", "50"],
  // bribery grades directly
  ["2025-12-31,0,0.99,是,否", "D", "100"],
  // and is lifted by the operator's own report
  ["2025-12-31,0,0.99,是,是", "C", "100"],
  // punctuality is not known: undetermined
  ["2025-12-31,0,,否,否", null, null],
];

const codes = reports.map((_, index) => inventedUscc(index + 1));
const bodies = [
  "名称,统一社会信用代码,成立日期,所属镇街",
  ...codes.map((code, at) => `虚构渡船${at + 1}号有限公司,${code},2015-06-01,=镇`),
];
const sent = [
  "统一社会信用代码,年度截止日,安全事故数,准点率,行贿检查人员,主动报告",
  ...reports.map(([report], at) => `${codes[at]},${report}`),
];

it("is no part of the project", () => {
  expect(registry.map(({ model }) => model.id)).not.toContain(id);
});

it("its catalogue item is offered and taken by the ordinary import", async () => {
  const usage = await suite.run("import");
  expect(usage.out).toContain("ferry-report");
  expect(usage.out).toContain("渡船经营年度报告（虚构）");
  expect((await suite.run("import", "registry", suite.file("bodies.csv", bodies.join("\n")))).code).toBe(0);
  const { code, out } = await suite.run("import", "ferry-report", suite.file("reports.csv", sent.join("\n")));
  expect(code, out).toBe(0);
  expect(out).toMatch(/ 7 {2}新增/);
  expect(out).toMatch(/ 0 {2}待纠错/);
});

it("is listed with its status and source", async () => {
  const { code, out } = await suite.run("models");
  expect(code).toBe(0);
  expect(out.split("\n").find((line) => line.startsWith(id))).toMatch(
    /渡船经营者信用评价（虚构） +建议 proposed .* 2021— +参评 rated +外部 outside: \.\/ferry-operators$/,
  );
});

it("is rated by the census, every rating derived again", async () => {
  const { code, out, err } = await suite.run("rate", "ferry-operators", "--period", "2025");
  expect(code, err).toBe(0);
  expect(out).toMatch(/subjects 7 · .*changed 7 · .*checked 7 · .*rated anew [1-7]/);
  const rows = await suite.sql`
    select code, grade, score::text, outcome, status, follows from current_ratings join subjects using (subject_id) where model_id = ${id} order by code`;
  expect(rows.map((row) => [row.code, row.grade, row.score])).toEqual(
    reports.map(([, grade, score], at) => [codes[at], grade, score]).sort(),
  );
  expect(rows.find((row) => row.code === codes[3])).toMatchObject({ status: "proposed", follows: ["talk", "watch"] });
  expect(rows.find((row) => row.code === codes[6])).toMatchObject({ outcome: "undetermined" });
});

it("is known to the server with its item, and read from the database alone", async () => {
  const known = (await knownModels(suite.sql)).find(({ model }) => model.id === id);
  expect(known).toMatchObject({ source: "outside", from: "./ferry-operators", adoptedBy: null });
  expect(known?.examples).toHaveLength(7);
  expect(Object.keys(known?.model.vetoes.bribery?.liftedBy ?? {})).toEqual(["selfReport"]);
  expect((await modelById(suite.sql, id))?.title.zh).toBe("渡船经营者信用评价（虚构）");
  expect((await modelFor(suite.sql, "ferry-operators", "2024"))?.id).toBe(id);
  expect(await modelFor(suite.sql, "ferry-operators", "2020")).toBeUndefined();
  expect((await knownItems(suite.sql)).map((item) => item.id)).toContain("ferry-report");
});

it("keeps the order of its rules, grades and facts", async () => {
  const model = await modelById(suite.sql, id);
  expect(Object.keys(model?.grades ?? {})).toEqual(["A", "B", "C", "D"]);
  expect(Object.keys(model?.facts ?? {})).toEqual(["isOperator", "incidents", "punctuality", "bribery", "selfReported"]);
  expect(Object.keys(model?.indicators ?? {})).toEqual(["safety", "punctuality"]);
});

it("is exported, a formula made plain, and the count told", async () => {
  const file = suite.file("out.csv", "");
  const { code, err } = await suite.run("export", "ferry-operators", file);
  expect(code, err).toBe(0);
  expect(err).toContain("2025 · 7 行 rows");
  const [head, ...rows] = readFileSync(file, "utf8").trimEnd().split("\n");
  expect(head).toBe(
    "\uFEFF名称,统一社会信用代码,主体类型,所属镇街,行业,规模,是否虚构,评价模型,评价期间,结果,等级,得分,状态,后续提示,评价日期,模型含建议值",
  );
  const dated = rows.map((row) => row.replace(/\d{4}-\d{2}-\d{2}/, "DAY"));
  expect(dated[1]).toBe(`虚构渡船2号有限公司,${codes[1]},企业,'=镇,,,是,${id},2025,已评价,B,71,已定,,DAY,是`);
  expect(dated[3]).toBe(
    `虚构渡船4号有限公司,${codes[3]},企业,'=镇,,,是,${id},2025,已评价,D,50,待人工核定,渡船重点关注名单（虚构）；约谈,DAY,是`,
  );
  expect(dated[6]).toBe(`虚构渡船7号有限公司,${codes[6]},企业,'=镇,,,是,${id},2025,信息不足,,,,,DAY,是`);
  const toOutput = await suite.run("export", id, "--period", "2025");
  expect(toOutput.out).toBe(readFileSync(file, "utf8"));
});

it("an export says what is missing", async () => {
  const { code, err } = await suite.run("export", id, "--period", "2024");
  expect(code).toBe(1);
  expect(err).toContain("在 2024 还没有评价结果（已有期间：2025）");
});

it("switched off it is known and not rated", async () => {
  suite.configure(["./ferry-operators"], [id]);
  const rated = await suite.run("rate", "ferry-operators", "--period", "2025");
  expect(rated.code).toBe(1);
  expect(rated.err).toContain("或它已停用");
  expect((await suite.run("models")).out).toMatch(new RegExp(`${id} .*停用 switched off`));
});

it("named no more it is not rated, and its old ratings keep their model", async () => {
  suite.configure([]);
  expect((await suite.run("rate", "ferry-operators", "--period", "2025")).code).toBe(1);
  expect((await suite.run("models")).out).toMatch(new RegExp(`${id} .*配置中已无 no longer named`));
  expect((await modelById(suite.sql, id))?.id).toBe(id);
  expect((await suite.run("import", "ferry-report", suite.file("again.csv", sent.join("\n")))).err).toContain("没有目录项“ferry-report”");
});
