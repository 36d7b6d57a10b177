import { enterpriseScale } from "../../../catalogue/statistics-bureau";
import type { Example, ExampleRecord } from "../../../engine/example";
import { exampleRecord } from "../../../engine/example";
import { words } from "../../../words";
import { type EdgeRow, edgeRows } from "./edge-rows";

/** Money as the standard prints it, in 10,000 yuan, turned into the yuan that intake stores. */
const yuan = (tenThousands: string): string => {
  const [whole = "0", fraction = ""] = tenThousands.split(".");
  return String(Number(`${whole}${fraction.padEnd(4, "0")}`));
};

const figures = ([industry, headcount, revenue, assets]: EdgeRow): ExampleRecord =>
  exampleRecord(enterpriseScale, {
    year: 2025,
    yearEndOn: "2025-12-31",
    industry,
    ...(headcount === null ? {} : { headcount }),
    ...(revenue === null ? {} : { revenueYuan: yuan(revenue) }),
    ...(assets === null ? {} : { assetsYuan: yuan(assets) }),
  });

const rulebook = "行业规则手册《小微企业》A1节，由规则推算 / rulebook small enterprises §A1, derived";
const own = "本项目依A1节标准表逐行业自拟 / own, from the table of §A1";

interface Worked {
  readonly source: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly row: EdgeRow;
  readonly note?: { readonly zh: string; readonly en: string };
}

const example = ({ source, title, row, note }: Worked): Example => ({
  title,
  source,
  provenance: "proposal",
  period: "2025",
  records: [figures(row)],
  expected: { outcome: "rated", score: null, grade: row[4] },
  ...(note ? { note } : {}),
});

const edge = (row: EdgeRow, index: number): Example => {
  const number = `${Math.floor(index / 4) + 1}-${(index % 4) + 1}`;
  const name = enterpriseScale.fields.industry.choices?.[row[0] as "other"] ?? words(row[0], row[0]);
  return example({ source: own, title: words(`行业${number}　${name.zh}界限`, `Industry ${number} ${name.en}: at a line`), row });
};

const missing = (number: string, row: EdgeRow): Example => ({
  title: words(`缺项${number}　本行业所用指标缺报`, `Missing ${number}: a figure of the industry was not reported`),
  source: own,
  provenance: "proposal",
  period: "2025",
  records: [figures(row)],
  expected: { outcome: "undetermined", score: null, grade: null },
  note: words("缺报不当作零，不划为微型", "not reported is not zero: never micro"),
});

/** The standard prints no worked example; these follow from its table. */
export const enterpriseSizeExamples2011: readonly Example[] = [
  example({
    source: rulebook,
    title: words("例1　制造企业，25人，收入280万元", "Example 1: manufacturer, 25 people, revenue 2.8 million"),
    row: ["industry", 25, "280", null, "micro"],
    note: words("小型须收入300万元以上", "small needs revenue of 3 million"),
  }),
  example({
    source: rulebook,
    title: words("例2　批发企业，6人，收入5200万元", "Example 2: wholesaler, 6 people, revenue 52 million"),
    row: ["wholesale", 6, "5200", null, "small"],
    note: words("中型须20人以上；小型5人、1000万元均达到", "medium needs 20 people; small needs 5 and 10 million"),
  }),
  example({
    source: rulebook,
    title: words("例3　制造企业，1200人，收入35000万元", "Example 3: manufacturer, 1,200 people, revenue 350 million"),
    row: ["industry", 1200, "35000", null, "medium"],
    note: words("大型须收入40000万元以上", "large needs revenue of 400 million"),
  }),
  example({
    source: rulebook,
    title: words("例4　房地产开发企业，收入150000万元，资产12000万元", "Example 4: developer, revenue 1.5 billion, assets 120 million"),
    row: ["realEstate", null, "150000", "12000", "medium"],
    note: words("大型须收入200000万元以上", "large needs revenue of 2 billion"),
  }),
  example({
    source: rulebook,
    title: words("例5　软件企业，9人，收入900万元", "Example 5: IT firm, 9 people, revenue 9 million"),
    row: ["software", 9, "900", null, "micro"],
    note: words("小型须10人以上，收入不能弥补人数", "small needs 10 people; revenue cannot make up for it"),
  }),
  ...edgeRows.map(edge),
  missing("1", ["industry", 25, null, null, ""]),
  missing("2", ["industry", 5, null, null, ""]),
  missing("3", ["construction", null, "100", null, ""]),
];
