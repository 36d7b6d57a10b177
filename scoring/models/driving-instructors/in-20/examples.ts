import { instructorConduct, instructorResult, instructorYear } from "../../../catalogue/instructors";
import { driverCertificate } from "../../../catalogue/transport";
import { type Example, type ExampleRecord, exampleRecord } from "../../../engine/example";
import { standingItem } from "../../../facts/platform";
import { words } from "../../../words";

const certified = (issuedOn: string): ExampleRecord =>
  exampleRecord(driverCertificate, { certificateNumber: "SL-IN1", category: "instructor", issuedOn });
const last = (grade: "AAA" | "AA" | "A" | "B"): ExampleRecord =>
  exampleRecord(instructorResult, { year: 2024, yearEndOn: "2024-12-31", grade });
const year = (satisfaction: string): ExampleRecord =>
  exampleRecord(instructorYear, { year: 2025, yearEndOn: "2025-12-31", satisfaction, passRate: "0.7" });
const place = (number: number): ExampleRecord =>
  exampleRecord(standingItem, { periodEndOn: "2025-12-31", cohort: "instructor-pass-rate", place: number, tail: 101 - number, peers: 100 });
const tied = exampleRecord(standingItem, { periodEndOn: "2025-12-31", cohort: "instructor-pass-rate", place: 19, tail: 5, peers: 23 });
const notRated = { outcome: "notRated", score: null, grade: null } as const;
const undetermined = { outcome: "undetermined", score: null, grade: null } as const;
const act = (code: string, day: string): ExampleRecord =>
  exampleRecord(instructorConduct, { documentNumber: `SL-${code}-${day}`, act: code, actOn: day, decidedOn: day });

const example = (
  number: string,
  zh: string,
  en: string,
  records: ExampleRecord[],
  expected: Example["expected"],
  given: Pick<Example, "note"> & { source?: string; issuedOn?: string } = {},
): Example => ({
  title: words(`${number}　${zh}`, `${number} ${en}`),
  source: given.source ?? "本项目自拟 / own",
  provenance: "proposal",
  period: "2025",
  records: [certified(given.issuedOn ?? "2019-03-01"), ...records],
  expected,
  ...(given.note ? { note: given.note } : {}),
});
const rated = (score: string, grade: string, triggers: string[] = []): Example["expected"] => ({
  outcome: "rated",
  score,
  grade,
  points: { conduct: score },
  triggers,
});

export const drivingInstructorExamplesIn20: readonly Example[] = [
  example(
    "D13",
    "首次收受财物、日志不实、一次投诉，上年AA级",
    "Gift taken once, log not truthful, one complaint, AA before",
    [last("AA"), act("IN-04", "2025-03-01"), act("IN-10", "2025-04-01"), act("IN-11", "2025-05-01")],
    rated("16", "A"),
    {
      source: "行业规则手册《旅游与交通》2.8节，由规则推算 / rulebook tourism-transport §2.8, derived",
      note: words("10+3+3=16", "10 + 3 + 3 = 16"),
    },
  ),
  example(
    "教1",
    "无记分，满意率、合格率达标，上年AA级",
    "No points, gates met, AA before",
    [last("AA"), year("0.9"), place(80)],
    rated("0", "AAA"),
  ),
  example("教2", "满意率不足90%", "Satisfaction below 90 %", [last("AA"), year("0.8999"), place(10)], rated("0", "AA")),
  example("教3", "合格率在全市后20%", "Pass rate in the lowest 20 %", [last("AA"), year("0.95"), place(81)], rated("0", "AA")),
  example("教4", "领证后首个完整年度", "First whole year", [year("0.95"), place(10)], rated("0", "A"), {
    issuedOn: "2024-01-01",
    note: words("没有上年等级，最高为A级", "no grade of the year before: A at best"),
  }),
  example("教8", "领证未满一年", "Certified less than a year", [year("0.95"), act("IN-02", "2025-06-01")], notRated, {
    issuedOn: "2025-01-01",
  }),
  example("教9", "上年等级未知", "Grade of last year unknown", [year("0.95"), place(10)], undetermined, {
    note: words("未知不当作没有", "unknown is not none"),
  }),
  example("教10", "满意率未知", "Satisfaction unknown", [last("AA"), place(10)], undetermined),
  example("教11", "满意率、排名未知，但上年A级", "Satisfaction and rank unknown, A before", [last("A")], rated("0", "AA"), {
    note: words("本就不能评AAA级，与之无关", "AAA is out of reach, so they do not matter"),
  }),
  example(
    "教12",
    "AAA级，同分并列越过末尾20%",
    "Tied across the line of the lowest 20 %",
    [last("AAA"), year("0.95"), tied],
    rated("0", "AAA"),
    {
      note: words("23人中5人不高于本人，占21.7%，不在末尾20%", "5 of 23 are no better, 21.7 %: not in the lowest 20 %"),
    },
  ),
  example(
    "教5",
    "再次收受财物",
    "Gift taken again",
    [last("A"), act("IN-04", "2025-03-01"), act("IN-04", "2025-09-01")],
    rated("30", "B", ["education"]),
    { note: words("10+20=30", "10 + 20 = 30") },
  ),
  example(
    "教6",
    "酒后驾驶教练车",
    "Drunk driving of a training car",
    [last("AAA"), act("IN-01", "2025-03-01")],
    rated("20", "B", ["education", "permanentStop"]),
  ),
  example(
    "教7",
    "9分，上年A级",
    "9 points, A before",
    [last("A"), act("IN-07", "2025-03-01"), act("IN-10", "2025-04-01"), act("IN-12", "2025-05-01")],
    rated("9", "AA"),
    {
      note: words("5+3+1=9", "5 + 3 + 1 = 9"),
    },
  ),
];
