import { schoolPenalty, schoolYear } from "../../../catalogue/driving-schools";
import { carrierResult, transportLicence } from "../../../catalogue/transport-enterprises";
import { type Example, type ExampleRecord, exampleRecord } from "../../../engine/example";
import { words } from "../../../words";

const nothing = {
  basicsLost: "0",
  trainingLost: "0",
  managementLost: "0",
  serviceLost: "0",
  safetyLost: "0",
  complaints: 0,
};

const school = (given: Partial<typeof nothing> = {}, licensedOn = "2015-04-01"): ExampleRecord[] => [
  exampleRecord(transportLicence, { licenceNumber: "SL-0001", trade: "drivingSchool", issuedOn: licensedOn }),
  exampleRecord(schoolYear, { yearEndOn: "2025-06-30", ...nothing, ...given }),
];

/** Penalties one a month from July 2024 on. */
const penalties = (...acts: string[]): ExampleRecord[] =>
  acts.map((act, index) => {
    const day = `2024-${String(index + 7).padStart(2, "0")}-15`;
    return exampleRecord(schoolPenalty, { caseNumber: `SL-${index + 1}`, act, actOn: day, decidedOn: day });
  });

const result = (yearEndOn: string, grade: string): ExampleRecord =>
  exampleRecord(carrierResult, { scheme: "drivingSchool", yearEndOn, grade });

type Rest = Omit<Example, "title" | "source" | "provenance" | "period">;
const example =
  (source: string) =>
  (number: string, zh: string, en: string, rest: Rest): Example => ({
    title: words(`${number}　${zh}`, `${number} ${en}`),
    source,
    provenance: "proposal",
    period: "2024-2025",
    ...rest,
  });
const derived = example("行业规则手册《旅游与交通》3.5节，由规则推算 / rulebook tourism-transport §3.5, derived");
const own = example("本项目自拟 / own");
const rated = (score: string, grade: string, triggers: readonly string[], points: Readonly<Record<string, string>> = {}) =>
  ({ outcome: "rated", score, grade, triggers, points }) as const;

/** No worked example of the regulator was found. E7 gives four scores; how each comes about is ours. */
export const drivingSchoolExamples2017: readonly Example[] = [
  derived("E7之一", "905分", "905", {
    records: [...school({ basicsLost: "20", trainingLost: "30", serviceLost: "20", complaints: 1 }), ...penalties("QS-11")],
    expected: rated("905", "AAA", ["mayGrow"], { basics: "-20", training: "-30", service: "-20", lightActs: "-15", complaints: "-10" }),
    note: words("1000−20−30−20−15−10=905", "1,000 − 20 − 30 − 20 − 15 − 10 = 905"),
  }),
  derived("E7之二", "900分", "900", {
    records: school({ complaints: 12 }),
    expected: rated("900", "AA", ["mayGrow"], { complaints: "-100" }),
    note: words("12件应扣120，止于100；恰为900分的为AA级", "12 complaints stop at 100; exactly 900 is AA"),
  }),
  derived("E7之三", "760分", "760", {
    records: [...school({ managementLost: "60" }), ...penalties("QS-01", "QS-02", "QS-04", "QS-05")],
    expected: rated("760", "A", [], { management: "-60", heavyActs: "-120", middleActs: "-60" }),
    note: words("1000−60−2×60−2×30=760", "1,000 − 60 − 2 × 60 − 2 × 30 = 760"),
  }),
  derived("E7之四", "700分", "700", {
    records: school({ trainingLost: "200", safetyLost: "100" }),
    expected: rated("700", "B", ["rectify"], { training: "-200", safety: "-100" }),
    note: words("1000−200−100=700；恰为700分的为B级", "1,000 − 200 − 100 = 700; exactly 700 is B"),
  }),
  own("甲", "900.01分，已连续两个周期AAA级", "900.01, AAA in the two cycles before", {
    records: [...school({ trainingLost: "99.99" }), result("2024-06-30", "AAA"), result("2023-06-30", "AAA")],
    expected: rated("900.01", "AAA", ["renewed", "mayGrow"]),
    note: words("小数不落空档", "no decimal falls between the bands"),
  }),
  own("乙", "800.5分", "800.5", { records: school({ trainingLost: "199.5" }), expected: rated("800.5", "AA", ["mayGrow"]) }),
  own("丙", "800分", "800", { records: school({ trainingLost: "200" }), expected: rated("800", "A", []) }),
  own("丁", "700.01分", "700.01", {
    records: school({ trainingLost: "200", safetyLost: "99.99" }),
    expected: rated("700.01", "A", []),
  }),
  own("戊", "各类扣分不超过该类分值", "No group loses more than its points", {
    records: school({ basicsLost: "200", trainingLost: "400", managementLost: "300", serviceLost: "300", safetyLost: "200" }),
    expected: rated("0", "B", ["rectify"], { basics: "-150", training: "-300", management: "-200", service: "-200", safety: "-150" }),
  }),
  own("己", "2024年7月1日许可，周期末不满一年", "Licensed on 1 July 2024, not a full year at the end of the cycle", {
    records: school({}, "2024-07-01"),
    expected: { outcome: "notRated", score: null, grade: null },
  }),
  own("庚", "2024年6月30日许可，周期末恰满一年", "Licensed on 30 June 2024, just a full year", {
    records: school({}, "2024-06-30"),
    expected: rated("1000", "AAA", ["mayGrow"]),
  }),
  own("辛", "未报考核数据", "No assessment reported", {
    records: school().slice(0, 1),
    expected: { outcome: "undetermined", score: null, grade: null },
  }),
];
