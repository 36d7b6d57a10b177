import { taxFault, taxProfile, taxResult, taxSerious } from "../../catalogue/tax";
import { type Example, type ExampleRecord, exampleRecord } from "../../engine/example";
import { words } from "../../words";

interface Given {
  readonly since?: string;
  readonly businessIncome?: string;
  readonly wholeYear?: boolean;
}

const profile = (
  start: 100 | 90,
  year: number,
  { since = "2008-06-01", businessIncome = "5000000", wholeYear = true }: Given = {},
): ExampleRecord =>
  exampleRecord(taxProfile, {
    year,
    yearEndOn: `${year}-12-31`,
    firstTaxMatterOn: since,
    operatingSince: since,
    wholeYear,
    recurringComplete: true,
    nonRecurringPresent: start === 100,
    taxAndFeePresent: false,
    businessIncome,
    zeroVatMonthsInRow: 0,
    zeroVatMonths: 0,
    zeroVatHasNormalReason: false,
    booksSound: true,
  });

const faults = (indicator: string, ...days: string[]): ExampleRecord[] =>
  days.map((day, index) =>
    exampleRecord(taxFault, { faultNumber: `SL-${indicator}-${index}`, indicator, month: day.slice(0, 7), faultOn: day, recordedOn: day }),
  );

const result = (year: number, grade: "A" | "B" | "C" | "D", byScore = true): ExampleRecord =>
  exampleRecord(taxResult, { year, yearEndOn: `${year}-12-31`, grade, byScore });

const own = "本项目自拟 / own";
const rulebook = "行业规则手册《税务》1.3.1、1.3.3、1.3.6节，由规则推算 / rulebook tax §1.3.1, §1.3.3, §1.3.6, derived";

type Numbered = (
  number: number,
  zh: string,
  en: string,
  source: string,
  rest: Omit<Example, "title" | "source" | "provenance" | "period">,
) => Example;

const numbered =
  (year: number): Numbered =>
  (number, zh, en, source, rest) => ({
    title: words(`${year}例${number}　${zh}`, `${year}.${number} ${en}`),
    source,
    provenance: "proposal",
    period: String(year),
    ...rest,
  });

const byScore = (year: number, example: Numbered): Example[] => [
  example(1, "无扣分", "No deduction", own, { records: [profile(100, year)], expected: { outcome: "rated", score: "100", grade: "A" } }),
  example(2, "两税种逾期申报、财务报表逾期，纠正也不恢复", "Two taxes and the statements late; correction restores nothing yet", rulebook, {
    records: [
      profile(90, year),
      ...faults("010101", `${year}-05-20`),
      exampleRecord(taxFault, {
        faultNumber: "SL-2",
        indicator: "010101",
        month: `${year}-05`,
        faultOn: `${year}-05-20`,
        recordedOn: `${year}-05-20`,
        correctedOn: `${year}-06-01`,
        amountYuan: "800",
        taxType: "企业所得税",
      }),
      ...faults("010103", `${year}-05-20`),
    ],
    expected: { outcome: "rated", score: "77", grade: "B", points: { faults: "-13" } },
    note: words("90−10−3=77", "90 − 10 − 3 = 77"),
  }),
  example(3, "发票擅自损毁两次等，扣49分", "Invoices destroyed twice and more: 49 points", rulebook, {
    records: [
      profile(100, year),
      ...faults("020201", `${year}-12-31`),
      ...faults("020101", `${year}-03-16`),
      ...faults("100101", `${year}-06-30`),
      ...faults("030109", `${year}-07-01`, `${year}-09-01`),
    ],
    expected: { outcome: "rated", score: "51", grade: "C", points: { faults: "-49" } },
    note: words("100−11−5−11−22=51", "100 − 11 − 5 − 11 − 22 = 51"),
  }),
  example(7, "得分低于40分", "Below 40 points", own, {
    records: [profile(90, year), ...faults("030109", ...["01", "02", "03", "04", "05"].map((month) => `${year}-${month}-10`))],
    expected: { outcome: "rated", score: "35", grade: "D", points: { faults: "-55" } },
    note: words("90−55=35", "90 − 55 = 35"),
  }),
];

const byD = (year: number, example: Numbered): Example[] => [
  example(4, "年末为非正常户", "Abnormal household at year end", rulebook, {
    records: [profile(100, year), exampleRecord(taxSerious, { findingNumber: "SL-A", condition: "20-08", foundOn: `${year}-11-30` })],
    expected: { outcome: "rated", score: "100", grade: "D" },
  }),
  example(5, "上年因得分评为D级，本年仍为D级", "D by score last year: still D", rulebook, {
    records: [profile(100, year), result(year - 1, "D")],
    expected: { outcome: "rated", score: "100", grade: "D" },
    note: words("2019年度以前，得分D也保留2年", "before the 2019 year a D by score was kept for two years too"),
  }),
  example(6, "连续两年D级后，至多B级", "After two years of D: B at best", rulebook, {
    records: [profile(100, year), result(year - 1, "D"), result(year - 2, "D")],
    expected: { outcome: "rated", score: "100", grade: "B" },
  }),
];

const newFirm = { outcome: "notRated", score: null, grade: null } as const;
const newFirmWithM = { outcome: "rated", score: "100", grade: "M" } as const;

const withoutScore = (year: number, withM: boolean, example: Numbered): Example[] => [
  example(8, "当年新设立", "New this year", rulebook, {
    records: [profile(100, year, { since: `${year}-03-01` })],
    expected: withM ? newFirmWithM : newFirm,
  }),
  ...(withM
    ? [
        example(9, "全年无业务收入，100分", "No business income, 100 points", rulebook, {
          records: [profile(100, year, { businessIncome: "0" })],
          expected: { outcome: "rated", score: "100", grade: "M" },
        }),
      ]
    : []),
  example(10, "不满一个评价年度", "Less than an evaluation year", rulebook, {
    records: [profile(100, year, { wholeYear: false })],
    expected: { outcome: "notRated", score: null, grade: null },
  }),
];

/** Examples of one of the years before 2019; numbers begin with the year. */
export const examplesOf = (year: number, withM: boolean): readonly Example[] => {
  const example = numbered(year);
  return [...byScore(year, example), ...byD(year, example), ...withoutScore(year, withM, example)];
};
