import { beforeAll, describe, expect, it } from "vitest";
import { registry } from "@/scoring/models/registry";
import { readAdopted } from "@/server/models/adopted/adopted-rows";
import type { ModelDocument } from "@/server/models/adopted/document";
import { checkedOutside, registerOutsideModels } from "@/server/models/adopted/register-outside";
import { whyRefused } from "@/server/models/adopted/why-refused";
import { knownModels } from "@/server/models/known-models";
import { outsideSuite } from "./outside-suite";

const suite = outsideSuite(["./ferry-operators"]);
let sound: ModelDocument;

beforeAll(async () => {
  await suite.run("models");
  const [row] = await readAdopted(suite.sql);
  if (!row) throw new Error("the fixture was not taken");
  sound = row.document;
});

// biome-ignore lint/suspicious/noExplicitAny: what is broken here has no type any more
type Broken = any;

/** What is said of the sound model after one thing in it was broken. */
const refused = (breaking: (document: { model: Broken; examples: Broken; text: string; items: Broken }) => void): string[] => {
  const document = structuredClone(sound) as { model: Broken; examples: Broken; text: string; items: Broken };
  breaking(document);
  return whyRefused(document, { models: registry.map(({ model }) => model), items: [] });
};

it("the model as it stands is refused for nothing", () => {
  expect(refused(() => {})).toEqual([]);
});

describe("a model whose shape is wrong is refused, naming the place and the mend:", () => {
  it.each<[string, Parameters<typeof refused>[0], string]>([
    [
      "a misspelt field",
      ({ model }) => {
        model.indicators.safety.lable = model.indicators.safety.label;
        delete model.indicators.safety.label;
      },
      'indicators.safety: unknown field "lable", did you mean "label"?',
    ],
    [
      "a block with another name",
      ({ model }) => {
        model.vetos = model.vetoes;
        delete model.vetoes;
      },
      'model: unknown field "vetos", did you mean "vetoes"?',
    ],
    [
      "a rule without its condition",
      ({ model }) => Object.assign(model, { caps: { few: { ...model.appliesTo, when: undefined, notAbove: "B" } } }),
      "caps.few.when: is missing",
    ],
    [
      "an indicator that says nothing of the unknown",
      ({ model }) => delete model.indicators.safety.ifUnknown,
      "indicators.safety.ifUnknown: is missing",
    ],
    ["a status that is none", ({ model }) => (model.status = "valid"), "status: write one of inForce, historical, suspended, proposed"],
    [
      "a mechanism that is none",
      ({ model }) => (model.indicators.safety.scores.mechanism = "perOccurence"),
      "indicators.safety.scores.mechanism: write one of",
    ],
    [
      "a window that is none",
      ({ model }) => (model.facts.bribery.window = { period: 0 }),
      'facts.bribery.window: unknown field "period", did you mean "periods"?',
    ],
    ["a condition that is none", ({ model }) => (model.vetoes.bribery.when = { test: "isTrue" }), "vetoes.bribery.when.fact: is missing"],
    [
      "two sides in one cut",
      ({ model }) => (model.ladder.bestFirst[0].moreThan = "gradeB"),
      "ladder.bestFirst.0: give one of atLeast, moreThan",
    ],
    [
      "a number as a value",
      ({ model }) => (model.parameters.gradeA.rows[0].value = 90),
      "parameters.gradeA.rows.0.value: Invalid input: expected string",
    ],
    ["no text", (document) => (document.text = " "), "text.md: is missing or empty"],
    ["an example without a period", ({ examples }) => delete examples[0].period, "examples.0.period: is missing"],
  ])("%s", (_, breaking, reason) => {
    expect(refused(breaking).join("\n")).toContain(reason);
  });
});

describe("a model that contradicts itself or its law is refused:", () => {
  it.each<[string, Parameters<typeof refused>[0], string]>([
    [
      "an unread fact",
      ({ model }) => (model.facts.extra = model.facts.bribery),
      "fact extra is never read: read it in an indicator or a condition, or take it out",
    ],
    [
      "a fact that is not declared",
      ({ model }) => (model.vetoes.bribery.when.fact = "briberies"),
      "briberies is read but is no fact of the model",
    ],
    [
      "bands that overlap",
      ({ model }) => (model.parameters.gradeB.rows[0].value = "95"),
      "ladder on 2021-07-01: B from 95 lies within A from 90",
    ],
    [
      "a gap on a date",
      ({ model }) => (model.parameters.gradeB.rows[0].from = "2022-07-01"),
      "parameter gradeB: no value from 2021-12-31 to 2022-07-01",
    ],
    [
      "rows out of order",
      ({ model }) => model.parameters.incidentPenalty.rows.reverse(),
      "the row of 2021-07-01 does not come after 2024-01-01",
    ],
    [
      "an unknown article",
      ({ model }) => (model.vetoes.bribery.cites.article = "第十三条 (一)"),
      "vetoes.bribery.cites cites ferry-order-14 第十三条, which text.md does not hold",
    ],
    [
      "an instrument that is not declared",
      ({ model }) => (model.ladder.cites.instrument = "ferry-order-15"),
      "ladder.cites cites instrument ferry-order-15: declare it",
    ],
    [
      "a field the item does not have",
      ({ model }) => (model.facts.incidents.field = "incident"),
      "fact incidents: item ferry-report has no field incident; did you mean incidents?",
    ],
    ["a grade that is none", ({ model }) => (model.vetoes.bribery.grade = "E"), "grade E is used but not among the model's grades"],
    [
      "two vetoes that contradict",
      ({ model }) => (model.vetoes.again = { ...model.vetoes.bribery, grade: "C" }),
      "vetoes bribery and again contradict: the same finding gives D and C; keep one",
    ],
    [
      "an example that does not hold",
      ({ examples }) => (examples[1].expected.score = "72"),
      'example "F2 three incidents" expects B 72, the model gives B 71',
    ],
    [
      "an example whose parts are wrong",
      ({ examples }) => (examples[1].expected.points.safety = "-29"),
      'example "F2 three incidents" expects -29 points of safety, the model gives -24',
    ],
    ["no example", (document) => (document.examples = []), "examples: there is none"],
  ])("%s", (_, breaking, reason) => {
    expect(refused(breaking).join("\n")).toContain(reason);
  });
});

describe("a model that does not fit beside the others is refused:", () => {
  const renamed = (document: { model: Broken }, id: string, sector: string) => Object.assign(document.model, { id, sector });

  it.each<[string, Parameters<typeof refused>[0], string]>([
    [
      "an id that is taken",
      (document) => renamed(document, "tax-credit/2025", "tax-credit"),
      "id tax-credit/2025: a model of this id is there already",
    ],
    [
      "periods that another governs",
      (document) => renamed(document, "tax-credit/2030", "tax-credit"),
      "periods: tax-credit/2025 governs the same periods of tax-credit",
    ],
    ["an id of another sector", (document) => renamed(document, "ferries/2021", "ferry-operators"), "id ferries/2021: write sector/name"],
    [
      "an item of the project with other fields",
      ({ model, examples, items }) => {
        const text = JSON.stringify({ model, examples, items }).replaceAll('"ferry-report"', '"tax-fault"');
        Object.assign(model, JSON.parse(text).model);
        items[0].id = "tax-fault";
        for (const example of examples) example.records[0].item = "tax-fault";
      },
      "catalogue item tax-fault has the id of an item of Tax Bureau but differs in",
    ],
    ["an item nobody has", ({ items }) => items.pop(), "catalogue item ferry-report is not known"],
    [
      "an item dated by no day",
      ({ items }) => (items[0].occurredOn = "incidents"),
      "catalogue item ferry-report is dated by incidents, which must be a day",
    ],
    [
      "an item that names a field it lacks",
      ({ items }) => (items[0].key = ["usc"]),
      "catalogue item ferry-report names field usc, which it does not have; did you mean uscc?",
    ],
    [
      "a column for two fields",
      ({ items }) => items[0].fields.bribery.columns.push("准点率"),
      "catalogue item ferry-report takes column 准点率 for two fields",
    ],
    ["a code that is taken", ({ items }) => (items[0].code = "SCJG-01"), "has the code SCJG-01 of item registration"],
  ])("%s", (_, breaking, reason) => {
    expect(refused(breaking).join("\n")).toContain(reason);
  });
});

describe("at load", () => {
  const brought = (name: string, document: unknown, manifest: object = { main: "model.json" }) => {
    suite.file(`node_modules/${name}/model.json`, JSON.stringify(document));
    suite.file(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", ...manifest }));
  };

  it("a bad model stops everything with its name, place and mend, and nothing is written", async () => {
    const document = structuredClone(sound) as { model: Broken };
    Object.assign(document.model, { id: "ferry-pilots/2021", sector: "ferry-pilots" });
    document.model.facts.extra = document.model.facts.bribery;
    brought("xinheng-bad", document);
    suite.configure(["xinheng-bad"]);
    const { code, err } = await suite.run("models");
    expect(code).toBe(1);
    expect(err).toContain("模型 ferry-pilots/2021（来自 xinheng-bad）没有接入，共 1 处问题");
    expect(err).toContain(
      "Model ferry-pilots/2021 (from xinheng-bad) was refused, 1 to mend; nothing else was touched:\n  - fact extra is never read",
    );
    expect(err).not.toMatch(/\n\s+at /);
    expect((await knownModels(suite.sql)).map(({ model }) => model.id)).not.toContain("ferry-pilots/2021");
  });

  it("a package that is plain data is taken", async () => {
    const document = structuredClone(sound) as { model: Broken };
    Object.assign(document.model, { id: "ferry-pilots/2021", sector: "ferry-pilots" });
    brought("xinheng-data", document, { exports: { ".": { import: "./model.json" } } });
    suite.configure(["xinheng-data"]);
    const { code, out, err } = await suite.run("models");
    expect(code, err).toBe(0);
    expect(out).toMatch(/ferry-pilots\/2021 .*外部 outside: xinheng-data/);
  });

  it.each([
    [["./nowhere"], "接不上模型 ./nowhere：没有文件夹"],
    [["xinheng-nobody"], "接不上模型 xinheng-nobody：没有安装这个包"],
    [["./empty"], "中没有 model.ts"],
    [["./broken"], "接不上模型 ./broken：model.mjs 读取出错"],
    [["./hollow"], "没有导出 model"],
  ])("%s is refused with what is missing", async (models, reason) => {
    suite.file("empty/readme.txt", "");
    suite.file("broken/model.mjs", 'import { nothing } from "./nowhere.mjs"; export const model = nothing;');
    suite.file("hollow/model.mjs", "export const other = 1;");
    await expect(checkedOutside({ models, switchedOff: [], file: suite.config })).rejects.toThrow(reason);
  });

  it("a model switched off that there is not, for it was meant to be one that is", async () => {
    await expect(registerOutsideModels(suite.sql, { models: [], switchedOff: ["taxi-driver/2022"], file: suite.config })).rejects.toThrow(
      "没有“taxi-driver/2022”这个模型。是否指 taxi-drivers/2022？",
    );
  });

  it("a configuration that is none is refused with what it should be", async () => {
    suite.file("xinheng.config.json", '{"modles": []}');
    const { code, err } = await suite.run("models");
    expect(code).toBe(1);
    expect(err).toContain("应导出 { models: 文件夹或包名, switchedOff: 模型编号 }");
  });
});
