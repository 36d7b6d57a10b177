import { beforeAll, expect, it } from "vitest";
import { listModels } from "@/server/models/list-models";
import { modelPeriods } from "@/server/models/model-periods";
import { readModel } from "@/server/models/read-model";
import { readOverview } from "@/server/overview/read-overview";
import { listSubjects } from "@/server/subjects/list-subjects";
import { readProfile } from "@/server/subjects/read-profile";
import { inventedUscc } from "@/tests/server/intake/intake-fixture";
import { outsideSuite } from "./outside-suite";

/** What the site shows of a model that no file of the project names. */
const suite = outsideSuite(["./ferry-operators"]);
const id = "ferry-operators/2021";
const code = inventedUscc(2);

beforeAll(async () => {
  const bodies = `名称,统一社会信用代码,成立日期\n虚构渡船二号有限公司,${code},2015-06-01`;
  await suite.run("import", "registry", suite.file("bodies.csv", bodies));
  const reports = `统一社会信用代码,年度截止日,安全事故数,准点率,行贿检查人员,主动报告\n${code},2025-12-31,3,0.96,否,否`;
  await suite.run("import", "ferry-report", suite.file("reports.csv", reports));
  await suite.run("rate", "ferry-operators", "--period", "2025");
});

it("is in the list of models, after the project's own", async () => {
  expect((await listModels(suite.sql)).at(-1)).toMatchObject({ id, status: "proposed", title: { zh: "渡船经营者信用评价（虚构）" } });
  expect(await modelPeriods(suite.sql, id, "2026-06-30")).toEqual(["2026", "2025", "2024", "2023", "2022", "2021"]);
});

it("has a page with its rules, its dated numbers and its examples computed anew", async () => {
  const page = await readModel(suite.sql, id);
  const rows =
    page?.blocks.flatMap(({ key, groups }) => groups.flatMap((group) => group.rows.map((row) => ({ block: key, ...row })))) ?? [];
  expect(rows.find((row) => row.block === "vetoes")).toMatchObject({ label: { zh: "行贿检查人员" }, cites: { article: "第十条 (一)" } });
  expect(
    rows.filter((row) => row.block === "parameters" && row.label.zh === "每起事故扣分").map((row) => [row.from, row.value.zh]),
  ).toEqual([
    ["2024-01-01", "8"],
    ["2021-07-01", "5"],
  ]);
  expect(rows.find((row) => row.block === "facts")?.value.zh).toContain("虚构港务局");
  expect(page?.examples.map(({ computed }) => [computed.score, computed.grade])).toEqual([
    ["100", "A"],
    ["71", "B"],
    ["80", "B"],
    ["63", "C"],
    ["50", "D"],
    ["100", "D"],
    ["100", "C"],
  ]);
});

it("its rating is explained line by line, with the record that was read", async () => {
  const { rows } = await listSubjects(suite.sql, { modelId: id, grade: "B", page: 1 });
  expect(rows.map((row) => [row.name, row.ratings[0]?.grade])).toEqual([["虚构渡船二号有限公司", "B"]]);
  const profile = await readProfile(suite.sql, rows[0]?.subjectId as number);
  const rating = profile?.ratings[0];
  expect([rating?.modelId, rating?.score, rating?.grade]).toEqual([id, "71", "B"]);
  // 100 − 3×8 − 5
  expect(rating?.ledger.filter((line) => line.points !== null).map((line) => line.points)).toEqual(["100", "-24", "-5"]);
  expect(rating?.ledger.find((line) => line.points === "-24")?.cites).toMatchObject({
    instrument: { zh: "渡船经营者信用评价办法（虚构）" },
    article: "第七条 (一)",
  });
  expect(profile?.records.map((record) => record.item.zh)).toContain("渡船经营年度报告（虚构）");
});

it("is in the overview with its feed", async () => {
  const overview = await readOverview(suite.sql);
  expect(overview.models.map((model) => [model.id, model.periods[0]?.subjects])).toEqual([[id, 1]]);
  expect(overview.feeds.find((feed) => feed.item.zh === "渡船经营年度报告（虚构）")).toMatchObject({
    records: 1,
    department: { zh: "虚构港务局" },
  });
});
