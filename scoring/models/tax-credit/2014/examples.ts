import { taxFault, taxProfile, taxResult, taxSerious } from "../../../catalogue/tax";
import { type Example, type ExampleRecord, exampleRecord } from "../../../engine/example";
import { words } from "../../../words";

const profile = (start: 100 | 90, year: number): ExampleRecord =>
  exampleRecord(taxProfile, {
    year,
    yearEndOn: `${year}-12-31`,
    firstTaxMatterOn: "2010-06-01",
    operatingSince: "2010-06-01",
    wholeYear: true,
    recurringComplete: true,
    nonRecurringPresent: start === 100,
    taxAndFeePresent: false,
    businessIncome: "5000000",
    zeroVatMonthsInRow: 0,
    zeroVatMonths: 0,
    zeroVatHasNormalReason: false,
    booksSound: true,
  });

interface Fault {
  readonly taxType?: string;
  readonly amountYuan?: string;
  readonly correctedOn?: string;
  readonly taxDueYuan?: string;
  readonly taxPayableYuan?: string;
}

const fault = (number: string, indicator: string, faultOn: string, given: Fault = {}): ExampleRecord =>
  exampleRecord(taxFault, { faultNumber: `SL14-${number}`, indicator, month: faultOn.slice(0, 7), faultOn, recordedOn: faultOn, ...given });

const source = "行业规则手册《税务》1.3.6节，由规则推算 / rulebook tax §1.3.6, derived";
const example = (
  number: string,
  zh: string,
  en: string,
  rest: Omit<Example, "title" | "source" | "provenance" | "period"> & { period?: string; provenance?: Example["provenance"] },
): Example => ({ title: words(`${number}　${zh}`, `${number} ${en}`), source, provenance: "secondary", period: "2022", ...rest });

const late = (correctedOn?: string): ExampleRecord[] => {
  const given = correctedOn ? { correctedOn, amountYuan: "800" } : {};
  return [
    fault("1", "010101", "2022-05-20", { taxType: "增值税", ...given }),
    fault("2", "010101", "2022-05-20", { taxType: "企业所得税", ...given }),
    fault("3", "010103", "2022-05-20", correctedOn ? { correctedOn } : {}),
  ];
};

/** No published worked example was found; these are derived by hand from the tagged rows. */
export const taxCreditExamples2014: readonly Example[] = [
  example("旧例1", "两税种逾期申报、财务报表逾期", "Two taxes and the statements late", {
    records: [profile(90, 2022), ...late()],
    expected: { outcome: "rated", score: "77", grade: "B", points: { faults: "-13" } },
    note: words("90−10−3=77", "90 − 10 − 3 = 77"),
  }),
  example("旧例1之二", "30日内全部纠正，税款不超过1000元", "All corrected in 30 days, tax of at most 1,000 yuan", {
    records: [profile(90, 2022), ...late("2022-06-10")],
    expected: { outcome: "rated", score: "89.4", grade: "B", points: { faults: "-0.6" } },
    note: words("77+5+5+2.4=89.4，距A级0.6分", "77 + 5 + 5 + 2.4 = 89.4, 0.6 short of A"),
  }),
  example("旧例1之三", "修复规定施行前，纠正不恢复", "Before repair came into force, correction restores nothing", {
    period: "2019",
    provenance: "proposal",
    records: [profile(90, 2019), fault("1", "010101", "2019-05-20", { correctedOn: "2019-05-21", amountYuan: "800" })],
    expected: { outcome: "rated", score: "85", grade: "B", points: { faults: "-5" } },
    note: words("修复自2020年1月1日起施行；90−5=85", "repair began on 2020-01-01; 90 − 5 = 85"),
  }),
  example("旧例2", "评估补税5万元，占5%", "Assessment: 50,000 due of 1,000,000", {
    records: [profile(100, 2022), fault("1", "050104", "2022-08-01", { taxDueYuan: "50000", taxPayableYuan: "1000000" })],
    expected: { outcome: "rated", score: "92", grade: "A", points: { faults: "-8" } },
    note: words("3+5=8，100−8=92", "3 + 5 = 8; 100 − 8 = 92"),
  }),
  example("旧例3", "期末欠税6万元等", "60,000 unpaid at period end, and more", {
    provenance: "proposal",
    records: [
      profile(100, 2022),
      fault("1", "020201", "2022-12-31"),
      fault("2", "020101", "2022-03-16"),
      fault("3", "100101", "2022-06-30"),
      fault("4", "030109", "2022-07-01"),
      fault("5", "030109", "2022-09-01"),
    ],
    expected: { outcome: "rated", score: "51", grade: "C", points: { faults: "-49" } },
    note: words("100−11−5−11−22=51", "100 − 11 − 5 − 11 − 22 = 51"),
  }),
  example("旧例4", "年末为非正常户", "Abnormal household at year end", {
    records: [profile(100, 2022), exampleRecord(taxSerious, { findingNumber: "SL14-A", condition: "20-08", foundOn: "2022-11-30" })],
    expected: { outcome: "rated", score: "100", grade: "D" },
  }),
  example("旧例4之二", "次年底前解除并修复，得95分", "Lifted and repaired before the end of the next year, 95 points", {
    records: [
      profile(100, 2022),
      fault("1", "010101", "2022-05-20", { taxType: "增值税" }),
      exampleRecord(taxSerious, { findingNumber: "SL14-A", condition: "20-08", foundOn: "2022-11-30", repairedOn: "2023-06-30" }),
    ],
    expected: { outcome: "rated", score: "95", grade: "B", points: { faults: "-5" } },
    note: words("修复后至多B级", "at most B after repair"),
  }),
  example("旧例5", "2020年因得分评为D级，2021年再扣5分", "D by score (38) in 2020, then a 5-point fault", {
    period: "2021",
    records: [
      profile(100, 2021),
      exampleRecord(taxResult, { year: 2020, yearEndOn: "2020-12-31", grade: "D", byScore: true }),
      fault("1", "010101", "2021-05-20", { taxType: "增值税" }),
    ],
    expected: { outcome: "rated", score: "84", grade: "B", points: { faults: "-5", previousD: "-11" } },
    note: words("100−11−5=84", "100 − 11 − 5 = 84"),
  }),
];
