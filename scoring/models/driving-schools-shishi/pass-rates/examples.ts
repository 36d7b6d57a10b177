import { transportLicence } from "../../../catalogue/transport-enterprises";
import { type Example, type ExampleRecord, exampleRecord } from "../../../engine/example";
import { ratingItem, standingItem } from "../../../facts/platform";
import { words } from "../../../words";

const periodEndOn = "2025-06-30";
const licence = exampleRecord(transportLicence, { licenceNumber: "SL-0001", trade: "drivingSchool", issuedOn: "2015-04-01" });

/** A school with that score; how many of so many schools are no better in subjects 1 to 4. */
const school = (score: string, tails: readonly number[], peers = 25): ExampleRecord[] => [
  licence,
  exampleRecord(ratingItem, { periodEndOn, sector: "driving-schools", grade: "AA", score }),
  ...tails.map((tail, index) =>
    exampleRecord(standingItem, { periodEndOn, cohort: `schoolSubject${index + 1}`, place: peers - tail + 1, tail, peers }),
  ),
];

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
const rated = (score: string, grade: string, triggers: readonly string[]) =>
  ({ outcome: "rated", score, grade, triggers, points: { assessment: score } }) as const;

/** No worked example of the regulator was found. E10 is derived by hand; the others are ours. */
export const drivingSchoolExamplesShishi: readonly Example[] = [
  derived("E10", "880分，科目二合格率在全市末尾8%", "880, subject 2 in the lowest 8 % of the city", {
    records: school("880", [20, 2, 18, 15]),
    expected: rated("880", "A", ["noGrowth"]),
    note: words("25家中2家不优于本机构，占8%：不得AAA，也不得AA", "2 of 25 schools are no better, 8 %: neither AAA nor AA"),
  }),
  own("甲", "880分，各科均在前列", "880, well placed in every subject", {
    records: school("880", [20, 21, 18, 15]),
    expected: rated("880", "AAA", []),
  }),
  own("乙", "880分，科目三在末尾20%", "880, subject 3 in the lowest 20 %", {
    records: school("880", [20, 21, 5, 15]),
    expected: rated("880", "AA", []),
    note: words("25家中5家，恰为20%", "5 of 25, exactly 20 %"),
  }),
  own("丙", "880分，科目三末尾第六", "880, subject 3 sixth from the end", {
    records: school("880", [20, 21, 6, 15]),
    expected: rated("880", "AAA", []),
    note: words("24%，不在末尾20%", "24 %, not in the lowest 20 %"),
  }),
  own("丁", "880分，科目一末尾三家并列", "880, three schools tie at the end of subject 1", {
    records: school("880", [3, 21, 18, 15]),
    expected: rated("880", "AA", []),
    note: words("并列三家占12%，越过10%线，不计入末尾10%，仍在末尾20%", "three tied are 12 %: past the line of 10 %, within that of 20 %"),
  }),
  own("戊", "720分", "720", { records: school("720", [20, 5, 18, 15]), expected: rated("720", "AA", []) }),
  own("己", "650分", "650", { records: school("650", [20, 21, 18, 15]), expected: rated("650", "A", ["noGrowth"]) }),
  own("庚", "599.99分", "599.99", { records: school("599.99", [20, 21, 18, 15]), expected: rated("599.99", "B", ["noGrowth"]) }),
  own("辛", "880分，机构不足20家，没有排名", "880, fewer than 20 schools: no rank", {
    records: school("880", []),
    expected: { outcome: "undetermined", score: null, grade: null },
    note: words("名次未知，不能当作不在末尾", "an unknown rank cannot pass as clear of the end"),
  }),
  own("壬", "650分，没有排名", "650, no rank", {
    records: school("650", []),
    expected: rated("650", "A", ["noGrowth"]),
    note: words("得分已在A级，名次无关", "A by score, the rank does not matter"),
  }),
];
