import { taxFault, taxProfile, taxResult, taxSerious } from "../../../catalogue/tax";
import type { Example, ExampleRecord } from "../../../engine/example";
import { exampleRecord } from "../../../engine/example";
import { words } from "../../../words";

type Start = 100 | 93 | 90;

/** A sound profile of a firm ten years old, with the information that gives this start score. */
const profile = (start: Start, given: { year?: number; since?: string; income?: string } = {}): ExampleRecord => {
  const year = given.year ?? 2025;
  const since = given.since ?? "2015-06-01";
  return exampleRecord(taxProfile, {
    year,
    yearEndOn: `${year}-12-31`,
    firstTaxMatterOn: since,
    operatingSince: since,
    wholeYear: true,
    recurringComplete: true,
    nonRecurringPresent: start === 100,
    taxAndFeePresent: start === 93,
    businessIncome: given.income ?? "5000000",
    zeroVatMonthsInRow: 0,
    zeroVatMonths: 0,
    zeroVatHasNormalReason: false,
    booksSound: true,
  });
};

interface Fault {
  readonly taxType?: string;
  readonly amountYuan?: string;
  readonly correctedOn?: string;
  readonly sharePaid?: string;
}

let faultNumber = 0;
const fault = (indicator: string, faultOn: string, given: Fault = {}): ExampleRecord => {
  faultNumber += 1;
  return exampleRecord(taxFault, {
    faultNumber: `SL-${faultNumber}`,
    indicator,
    month: faultOn.slice(0, 7),
    faultOn,
    recordedOn: faultOn,
    ...given,
  });
};

const result = (year: number, grade: string, byScore: boolean): ExampleRecord =>
  exampleRecord(taxResult, { year, yearEndOn: `${year}-12-31`, grade, byScore });

const source = "行业规则手册《税务》1.2.12节，由规则推算 / rulebook tax §1.2.12, derived";
const example = (
  number: string,
  zh: string,
  en: string,
  rest: Omit<Example, "title" | "source" | "provenance" | "period"> & { period?: string },
): Example => ({
  title: words(`${number}　${zh}`, `${number} ${en}`),
  source,
  provenance: "secondary",
  period: "2025",
  ...rest,
});

const lateInMonths = (months: readonly string[]): ExampleRecord[] => months.map((month) => fault("010101", `2025-${month}-16`));

/** The tax office published no worked example that could be found; these are derived by hand from the tagged rows. */
export const taxCreditExamples2025: readonly Example[] = [
  example("例1", "同月两税费种逾期申报，第2天补报", "Two taxes late in one month, filed on day 2", {
    records: [
      profile(93, { since: "2021-06-01" }),
      fault("010101", "2025-03-18", { taxType: "增值税", correctedOn: "2025-03-20" }),
      fault("010101", "2025-03-18", { taxType: "城市维护建设税", correctedOn: "2025-03-20" }),
    ],
    expected: { outcome: "rated", score: "93", grade: "A", points: { faults: "0" } },
    note: words("93−5+5=93", "93 − 5 + 5 = 93"),
  }),
  example("例1之二", "同月两税费种逾期申报，未纠正", "The same, not corrected", {
    records: [
      profile(93, { since: "2021-06-01" }),
      fault("010101", "2025-03-18", { taxType: "增值税" }),
      fault("010101", "2025-03-18", { taxType: "城市维护建设税" }),
    ],
    expected: { outcome: "rated", score: "88", grade: "B", points: { faults: "-5" } },
    note: words("93−5=88", "93 − 5 = 88"),
  }),
  example("例2", "小额、两月后纠正与部分缴纳", "Small amount, correction after two months, part paid", {
    records: [
      profile(100),
      fault("010101", "2025-04-16", { amountYuan: "1500", correctedOn: "2025-04-26" }),
      fault("010101", "2025-07-16", { amountYuan: "90000", correctedOn: "2025-09-14" }),
      fault("020101", "2025-05-16", { amountYuan: "30000", correctedOn: "2025-06-05", sharePaid: "0.6" }),
    ],
    expected: { outcome: "rated", score: "95.4", grade: "A", points: { faults: "-4.6" } },
    note: words("100−15+5+3+2.4=95.4", "100 − 15 + 5 + 3 + 2.4 = 95.4"),
  }),
  example("例3", "未解缴、账户不符、虚假资料", "Withheld not handed over, account gap, false data", {
    records: [
      profile(90),
      fault("020301", "2025-02-16"),
      fault("020301", "2025-03-17"),
      fault("100101", "2025-06-30"),
      fault("010506", "2025-08-20"),
    ],
    expected: { outcome: "rated", score: "46", grade: "C", points: { faults: "-44" } },
    note: words("90−22−11−11=46", "90 − 22 − 11 − 11 = 46"),
  }),
  example("例3之二", "其中账户不符第25天纠正", "The same, account gap fixed on day 25", {
    records: [
      profile(90),
      fault("020301", "2025-02-16"),
      fault("020301", "2025-03-17"),
      fault("100101", "2025-06-30", { correctedOn: "2025-07-25" }),
      fault("010506", "2025-08-20"),
    ],
    expected: { outcome: "rated", score: "54.8", grade: "C", points: { faults: "-35.2" } },
    note: words("46+8.8=54.8", "46 + 8.8 = 54.8"),
  }),
  example("例4", "上年因得分评为D级", "D by score last year", {
    records: [profile(93), result(2024, "D", true), ...lateInMonths(["03", "06"])],
    expected: { outcome: "rated", score: "72", grade: "B", points: { faults: "-10", previousD: "-11" } },
    note: words("93−11−10=72", "93 − 11 − 10 = 72"),
  }),
  example("例5", "偷税12万元，占12%", "Evaded 120,000 of 1,000,000", {
    records: [
      profile(100),
      exampleRecord(taxSerious, {
        findingNumber: "SL-A",
        condition: "18-03",
        foundOn: "2025-09-01",
        evadedYuan: "120000",
        totalPayableYuan: "1000000",
      }),
    ],
    expected: { outcome: "rated", score: "100", grade: "D" },
    note: words("12%且10万元以上：直接判为D级，与得分无关", "12 % and above 100,000: direct D whatever the score"),
  }),
  example("例5之二", "偷税12万元，占6%", "Evaded 120,000 of 2,000,000", {
    records: [
      profile(100),
      exampleRecord(taxSerious, {
        findingNumber: "SL-B",
        condition: "18-03",
        foundOn: "2025-09-01",
        evadedYuan: "120000",
        totalPayableYuan: "2000000",
      }),
    ],
    expected: { outcome: "rated", score: "100", grade: "A" },
    note: words("6%未达界限，由得分决定", "6 %: condition 3 is not met, the score decides"),
  }),
  example("例6", "无业务收入，两个月逾期", "No business income, two late months", {
    records: [profile(93, { income: "0" }), ...lateInMonths(["02", "05"])],
    expected: { outcome: "rated", score: "83", grade: "M", points: { faults: "-10" } },
    note: words("93−10=83，无收入评为M级", "93 − 10 = 83; no income: M, not B"),
  }),
  example("例6之二", "无业务收入，七个月逾期", "No business income, seven late months", {
    records: [profile(93, { income: "0" }), ...lateInMonths(["01", "02", "03", "05", "06", "08", "09"])],
    expected: { outcome: "rated", score: "58", grade: "C", points: { faults: "-35" } },
    note: words("93−35=58，M级需70分以上", "93 − 35 = 58; M needs 70 or more"),
  }),
  example("例7", "2025年直接判D（第四项）", "Direct D in 2025 (condition 4)", {
    records: [profile(100), exampleRecord(taxSerious, { findingNumber: "SL-C", condition: "18-04", foundOn: "2025-05-20" })],
    expected: { outcome: "rated", score: "100", grade: "D" },
  }),
  example("例7之二", "次年保留D级", "The year after: D is kept", {
    period: "2026",
    records: [
      profile(100, { year: 2026 }),
      result(2025, "D", false),
      exampleRecord(taxSerious, { findingNumber: "SL-C", condition: "18-04", foundOn: "2025-05-20" }),
    ],
    expected: { outcome: "rated", score: "100", grade: "D" },
  }),
  example("例7之三", "第三年得97分", "The third year, with 97 points", {
    period: "2027",
    records: [
      profile(100, { year: 2027 }),
      result(2026, "D", false),
      exampleRecord(taxSerious, { findingNumber: "SL-C", condition: "18-04", foundOn: "2025-05-20" }),
      exampleRecord(taxFault, {
        faultNumber: "SL-7",
        indicator: "010103",
        month: "2027-04",
        faultOn: "2027-04-16",
        recordedOn: "2027-04-16",
      }),
    ],
    expected: { outcome: "rated", score: "97", grade: "B", points: { faults: "-3" } },
    note: words("第三年不能评为A级", "the third year cannot be A"),
  }),
];
