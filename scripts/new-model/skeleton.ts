/** What a new model is called, in its folder and in code. */
export interface ModelNames {
  readonly sector: string;
  readonly name: string;
  /** First year it governs. */
  readonly year: string;
  readonly today: string;
}

/** ferry-operators, 2021 → ferryOperators2021. */
export const codeName = ({ sector, name }: Pick<ModelNames, "sector" | "name">): string =>
  `${sector}-${name}`.replaceAll(/-+(.)/g, (_, letter: string) => letter.toUpperCase());

/** Where each name comes from, inside the project by file and outside by the project's public name. */
const projectImports: readonly (readonly [file: string, names: string])[] = [
  ["catalogue/market-supervision", "penalty, registration"],
  ["engine/condition", "isTrue"],
  ["engine/define-model", "defineModel"],
  ["engine/instrument", "instrument"],
  ["engine/parameter", "parameter, since"],
  ["facts/count", "count"],
  ["facts/exists", "exists"],
  ["mechanisms/per-occurrence", "losesPerOccurrence"],
  ["words", "words"],
];

const modelImports = (outside: boolean): string =>
  outside
    ? `import { penalty, registration } from "xinheng/catalogue/market-supervision";
import { count, defineModel, exists, instrument, isTrue, losesPerOccurrence, parameter, since, words } from "xinheng/model";`
    : projectImports.map(([file, names]) => `import { ${names} } from "../../../${file}";`).join("\n");

/** The smallest honest model: every number is a proposal, and says so. */
export const modelFile = (names: ModelNames, outside: boolean): string => {
  const { sector, name, year, today } = names;
  return `${modelImports(outside)}

/** 草案文件：换成所依据的规范性文件。 Replace this draft by the instrument the model implements. */
const draft = instrument({
  id: "${sector}-${name}-draft",
  number: words("草案", "Draft"),
  title: words("${sector}信用评价办法（草案）", "Credit Measures for ${sector} (draft)"),
  issuer: words("待定", "To be named"),
  inForceFrom: "${year}-01-01",
});
const { art } = draft;
const provenance = "proposal";
const proposal = (value: string, ...article: string[]) => since("${year}-01-01", value, art(...article), provenance);

export const ${outside ? "model" : codeName(names)} = defineModel({
  id: "${sector}/${name}",
  sector: "${sector}",
  title: words("${sector}信用评价（草案）", "Credit of ${sector} (draft)"),
  status: "proposed",
  purpose: "credit",
  publicity: "departmentsOnly",
  cadence: "year",
  law: draft,
  lawCheckedOn: "${today}",
  subjectKinds: ["enterprise", "individualBusiness"],
  periods: { from: "${year}" },
  appliesTo: { label: words("已登记的市场主体", "Registered bodies"), cites: art("第一条"), provenance, when: isTrue("isRegistered") },
  facts: {
    isRegistered: exists(registration, {
      says: words("已登记", "Is registered"),
      cites: art("第一条"),
      window: "upToPeriodEnd",
      absent: false,
    }),
    penalties: count(penalty, { says: words("当年行政处罚数", "Penalties of the year"), cites: art("第二条"), absent: 0 }),
  },
  parameters: {
    openingScore: parameter(words("起评分", "Opening score"), proposal("100", "第二条")),
    penaltyPoints: parameter(words("每次行政处罚扣分", "Points a penalty"), proposal("20", "第二条")),
    gradeA: parameter(words("A级最低分", "Least score for A"), proposal("90", "第三条")),
    gradeB: parameter(words("B级最低分", "Least score for B"), proposal("60", "第三条")),
  },
  opening: { label: words("起评分", "Opening score"), cites: art("第二条"), provenance, cases: [], otherwise: "openingScore" },
  indicators: {
    penalties: {
      label: words("行政处罚", "Penalties"),
      cites: art("第二条"),
      provenance,
      ifUnknown: "cannotBeRated",
      scores: losesPerOccurrence("penalties", "penaltyPoints"),
    },
  },
  bounds: {},
  rounding: { label: words("按整分计", "Whole points"), cites: art("第二条"), provenance, decimals: 0 },
  vetoes: {},
  direct: {},
  ladder: {
    label: words("等级", "Grades"),
    cites: art("第三条"),
    provenance,
    bestFirst: [
      { grade: "A", atLeast: "gradeA" },
      { grade: "B", atLeast: "gradeB" },
    ],
    otherwise: "C",
  },
  caps: {},
  replacements: {},
  triggers: {},
  grades: {
    A: { words: words("A级", "A"), tone: 1 },
    B: { words: words("B级", "B"), tone: 3 },
    C: { words: words("C级", "C"), tone: 5, decidedByPerson: true },
  },
});
`;
};

const exampleImports = (outside: boolean): string =>
  outside
    ? `import { penalty, registration } from "xinheng/catalogue/market-supervision";
import { type Example, exampleRecord, words } from "xinheng/model";`
    : `import { penalty, registration } from "../../../catalogue/market-supervision";
import { type Example, exampleRecord } from "../../../engine/example";
import { words } from "../../../words";`;

export const examplesFile = (names: ModelNames, outside: boolean): string => `${exampleImports(outside)}

const penaltyOn = (month: number) =>
  exampleRecord(penalty, {
    documentNumber: \`SL-\${month}\`,
    breach: "示例",
    category: "fine",
    decidedOn: \`${names.year}-0\${month}-10\`,
    organ: "示例机关",
  });

const example = (zh: string, en: string, penalties: number, score: string, grade: string, note: string): Example => ({
  title: words(zh, en),
  source: "草案自拟 / own",
  provenance: "proposal",
  period: "${names.year}",
  records: [
    exampleRecord(registration, { name: "虚构示例有限公司", registeredOn: "2015-06-01" }),
    ...Array.from({ length: penalties }, (_, index) => penaltyOn(index + 1)),
  ],
  expected: { outcome: "rated", score, grade },
  note: words(note, note),
});

/** Expected values by hand, never from the model. */
export const ${outside ? "examples" : `${codeName(names)}Examples`}: readonly Example[] = [
  example("S1　无行政处罚", "S1 no penalty", 0, "100", "A", "100"),
  example("S2　两次行政处罚", "S2 two penalties", 2, "60", "B", "100−2×20=60"),
  example("S3　三次行政处罚", "S3 three penalties", 3, "40", "C", "100−3×20=40"),
];
`;

export const textFile = ({ sector, name }: ModelNames): string => `# ${sector} 信用评价办法（草案）：要点

以下为草案要点，尚无规范性文件；每一条用自己的话写明，并注明读自原文、转述还是平台建议。

## ${sector}-${name}-draft

- **第一条**　适用于已登记的市场主体。[平台]
- **第二条**　起评分100分；当年每受一次行政处罚扣20分；得分按整分计。[平台]
- **第三条**　90分及以上为A级，60分及以上为B级，其余为C级。[平台]
`;
