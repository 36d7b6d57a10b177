import { describe, expect, it } from "vitest";
import { catalogue, catalogueItem } from "@/scoring/catalogue/catalogue";
import { fieldsOfRule } from "@/scoring/catalogue/row-rule";
import { isPlatformItem } from "@/scoring/facts/platform";
import { registry } from "@/scoring/models/registry";
import type { Words } from "@/scoring/words";

it("no two items share an id or a code", () => {
  for (const of of ["id", "code"] as const) {
    const seen = catalogue.map((item) => item[of]);
    expect(seen.filter((each, index) => seen.indexOf(each) !== index)).toEqual([]);
  }
});

describe.each(catalogue)("$id", (item) => {
  it("names only fields it has", () => {
    const named = [
      item.subject.codeField,
      item.subject.nameField,
      ...item.key,
      item.occurredOn,
      item.decidedOn,
      item.effectiveUntil,
      ...(item.ordered ?? []).flat(),
      ...(item.rules ?? []).flatMap(fieldsOfRule),
    ];
    for (const field of named.filter((each) => each !== undefined)) expect(Object.keys(item.fields)).toContain(field);
  });

  it("dates its records by fields that are days and always there", () => {
    for (const field of [item.occurredOn, item.decidedOn ?? item.occurredOn]) {
      expect(item.fields[field]?.type).toBe("day");
      expect(item.fields[field]?.required).toBe(true);
    }
  });

  it("takes each column for one field alone", () => {
    const columns = Object.values(item.fields).flatMap((field) => field.columns);
    expect(columns.filter((each, index) => columns.indexOf(each) !== index)).toEqual([]);
  });

  it("offers every alias for a choice it has", () => {
    for (const field of Object.values(item.fields)) {
      for (const code of Object.values(field.aliases ?? {})) expect(Object.keys(field.choices ?? {})).toContain(code);
    }
  });

  it("says on what basis it is collected and how long it is shown", () => {
    expect(item.basis.words.zh.length).toBeGreaterThan(5);
    if (item.class === "general" || item.class === "serious") expect(item.shownForMonths).toBeGreaterThan(0);
  });

  it("speaks Chinese and English everywhere", () => {
    const fields = Object.values(item.fields).flatMap((field) => [field.title, field.unit, ...Object.values(field.choices ?? {})]);
    const said: readonly (Words | undefined)[] = [item.title, item.department.name, item.basis.words, ...fields];
    for (const words of said.filter((each) => each !== undefined)) {
      expect(words.zh.trim()).not.toBe("");
      expect(words.en.trim()).not.toBe("");
      expect(words.en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(item.title.zh).toMatch(/\p{Script=Han}/u);
    expect(item.basis.words.zh).toMatch(/\p{Script=Han}/u);
  });

  it("has no room for a natural person's number where it is about bodies", () => {
    if (item.subject.by === "residentId") return;
    for (const field of Object.values(item.fields)) {
      expect(field.identifies).toBeUndefined();
      expect(`${field.title.zh} ${field.columns.join(" ")}`).not.toMatch(
        /身份证|护照|证件号|姓名|手机|电话|住址|出生|ZJHM|ZJLX|SFZ|FRDB|_FR\b|id_number|phone/,
      );
    }
  });
});

/** Where the rule of the item itself, or that of a model that reads it, departs from 3, 12 and 36 months. */
const windowsOfTheirOwn = {
  "abnormal-list": 36,
  "carrier-incident": 60,
  "construction-conduct": 36,
  "debtor-case": 36,
  "driver-matter": 60,
  "driving-school-penalty": 36,
  "guide-conduct": 60,
  "instructor-conduct": 60,
  "instructor-conduct-huangshi": 60,
  "judgment-defaulter": 60,
  "late-utility-bill": 12,
  "loan-default": 24,
  "road-driver-conduct": 60,
  "road-driver-revocation": 60,
  "statistics-serious-list": 12,
  "taxi-conduct-shenzhen": 60,
  "taxi-points-shenzhen": 60,
  "tourism-penalty": 60,
  "tourism-review": 12,
  "travel-agency-information": 60,
  "travel-agency-judgment": 60,
};

it("shows records as long as their class allows: minor 3 months, general 12, serious 36, and basic ones without an end", () => {
  const ofClass = { minor: 3, general: 12, serious: 36, basic: undefined };
  const departing = catalogue.flatMap(({ id, class: of, shownForMonths }) =>
    of === "good" || shownForMonths === ofClass[of] ? [] : [[id, shownForMonths] as const],
  );
  expect(Object.fromEntries(departing)).toEqual(windowsOfTheirOwn);
});

it("gives two choices of one field the same words only where the instrument does", () => {
  const isDoubled = (said: readonly string[]) => new Set(said.map((each) => each.toLowerCase())).size < said.length;
  const doubled = catalogue.filter(({ fields }) =>
    Object.values(fields).some(({ choices }) => {
      const all = Object.values(choices ?? {});
      return isDoubled(all.map(({ zh }) => zh)) || isDoubled(all.map(({ en }) => en));
    }),
  );
  expect(doubled.map(({ id }) => id)).toEqual(["tax-serious", "tourism-finding", "guide-conduct", "guide-finding"]);
});

it("has every item that a model reads, the very one", () => {
  const read = registry.flatMap(({ model }) => Object.values(model.facts).map(({ item }) => item)).filter(({ id }) => !isPlatformItem(id));
  expect(read.length).toBeGreaterThan(100);
  for (const item of read) expect(catalogueItem(item.id), item.id).toBe(item);
});

describe("the departments of the city's plan", () => {
  const having = new Set(catalogue.map(({ department }) => department.id));

  it.each([
    ["市场监督管理局", "market-supervision"],
    ["食品药品监督管理局", "market-supervision"],
    ["机构编制委员会办公室", "staffing-office"],
    ["民政局", "civil-affairs"],
    ["公安局", "public-security"],
    ["人民法院", "court"],
    ["司法局", "justice"],
    ["财政局", "finance-bureau"],
    ["人力资源和社会保障局", "social-security"],
    ["国税局、地税局", "tax"],
    ["统计局", "statistics-bureau"],
    ["海关", "customs"],
    ["环境保护局", "ecology-environment"],
    ["安全生产监督管理局", "emergency-management"],
    ["商务局", "commerce"],
    ["科技和工业信息化局", "industry-technology"],
    ["发展和改革局", "development-reform"],
    ["城乡建设局、房产管理局", "housing-construction"],
    ["旅游局、文化广电新闻出版局", "culture-tourism"],
    ["教育体育局", "education-sports"],
    ["国土资源局", "natural-resources"],
    ["综合行政执法局", "urban-enforcement"],
    ["交通运输局", "transport"],
    ["水利局", "water-affairs"],
    ["供电、供水、供气", "utilities"],
    ["通信", "telecom"],
    ["住房公积金", "housing-fund"],
    ["行政服务中心", "administrative-approval"],
    ["审计局", "audit"],
    ["人民银行", "central-bank"],
    ["银监办", "financial-regulator"],
    ["金融办", "local-finance"],
    ["银行", "banks"],
  ])("%s reports under %s", (_, department) => {
    expect([...having]).toContain(department);
  });
});

it("collects nothing of what no credit file may hold", () => {
  const forbidden = /宗教|信仰|基因|指纹|血型|疾病|病史|上访|献血|闯红灯|垃圾分类|公务员|干部|银行存款|有价证券|商业保险|不动产/;
  for (const { id, title, fields } of catalogue) {
    expect(
      `${title.zh} ${Object.values(fields)
        .map((field) => field.title.zh)
        .join(" ")}`,
      id,
    ).not.toMatch(forbidden);
  }
});
