import { roadDriverConduct, roadDriverEducation, roadDriverResult } from "../../catalogue/road-drivers";
import { driverCertificate } from "../../catalogue/transport";
import { type Example, type ExampleRecord, exampleRecord } from "../../engine/example";
import { words } from "../../words";

type Act = Parameters<typeof act>[0];
type Grade = "AAA" | "AA" | "A" | "B";

/** First certified on 15 May: the cycle named 2025 runs from 15 May 2024 to 14 May 2025. */
const certified = (category: "passenger" | "dangerousGoods"): ExampleRecord =>
  exampleRecord(driverCertificate, { certificateNumber: "SL-R001", category, issuedOn: "2018-05-15" });

export const last = (grade: Grade, year = 2024): ExampleRecord =>
  exampleRecord(roadDriverResult, { year, cycleEndOn: `${year}-05-14`, grade });

export const act = (code: string, day: string, number = 1, responsibility?: "minor" | "equal" | "main" | "full"): ExampleRecord =>
  exampleRecord(roadDriverConduct, {
    documentNumber: `SL-${code}-${number}`,
    act: code,
    actOn: day,
    decidedOn: day,
    ...(responsibility ? { responsibility } : {}),
  });

const acts = (...codes: Act[]): ExampleRecord[] => codes.map((code, index) => act(code, `2024-0${6 + (index % 4)}-20`, index + 1));

const educated = exampleRecord(roadDriverEducation, { completedOn: "2024-12-01", hours: 18 });

const rulebook = "行业规则手册《旅游与交通》2.8节，由规则推算 / rulebook tourism-transport §2.8, derived";
const own = "本项目自拟 / own";

type Given = Omit<Example, "title" | "source" | "provenance" | "period">;
export const numbered =
  (source: string) =>
  (number: string, zh: string, en: string, given: Given): Example => ({
    title: words(`${number}　${zh}`, `${number} ${en}`),
    source,
    provenance: "proposal",
    period: "2025",
    ...given,
  });

const rated = (score: string, grade: Grade, triggers: readonly string[] = []): Example["expected"] => ({
  outcome: "rated",
  score,
  grade,
  points: { conduct: score },
  triggers,
});

/** D7 to D9 with both sides of the education, and the driver's own cycle. */
export const roadDriverExamples = (category: "passenger" | "dangerousGoods"): readonly Example[] => {
  const derived = numbered(rulebook);
  const ours = numbered(own);
  const base = certified(category);
  const due = ["education", "noKeyTasks"];
  return [
    derived("D7之一", "上周期A级，本周期无记分", "A before, no points", { records: [base, last("A")], expected: rated("0", "AA") }),
    derived("D7之二", "上周期AA级，本周期无记分", "AA before, no points", { records: [base, last("AA")], expected: rated("0", "AAA") }),
    derived("D7之三", "上周期AA级，本周期8分", "AA before, 8 points", {
      records: [base, last("AA"), ...acts("RD-14", "RD-19")],
      expected: rated("8", "AA"),
      note: words("5+3=8", "5 + 3 = 8"),
    }),
    derived("D7之四", "上周期AAA级，本周期12分", "AAA before, 12 points", {
      records: [base, last("AAA"), ...acts("RD-08", "RD-22", "RD-23")],
      expected: rated("12", "A"),
      note: words("10+1+1=12", "10 + 1 + 1 = 12"),
    }),
    derived("D7之五", "上周期B级，本周期无记分", "B before, no points", { records: [base, last("B")], expected: rated("0", "A") }),
    derived("D8", "同一次检查查出RD-19、RD-23", "RD-19 and RD-23 in one stop", {
      records: [base, last("AA"), act("RD-19", "2024-08-20"), act("RD-23", "2024-08-20")],
      expected: rated("4", "AA"),
      note: words("3+1=4，分别计分合并累加", "3 + 1 = 4, counted apart and summed"),
    }),
    derived("D9", "RD-08加RD-10", "RD-08 and RD-10", {
      records: [base, last("AA"), ...acts("RD-08", "RD-10")],
      expected: rated("20", "B", due),
      note: words("10+10=20，当即评为B级", "10 + 10 = 20: B at once"),
    }),
    derived("D9之二", "RD-08加RD-10，已完成教育", "RD-08 and RD-10, education completed", {
      records: [base, last("AA"), ...acts("RD-08", "RD-10"), educated],
      expected: rated("20", "A"),
      note: words("教育后清除，恢复为A级", "cleared by education: A again"),
    }),
    ours("自拟一", "首个周期", "First cycle", { records: [base], expected: rated("0", "A") }),
    ours("自拟二", "周期首日与截止日的行为计入，次日不计", "Acts on the first and last day count, on the next day not", {
      records: [
        base,
        last("AA"),
        act("RD-22", "2024-05-15"),
        act("RD-23", "2025-05-14"),
        act("RD-01", "2025-05-15"),
        act("RD-02", "2024-05-14"),
      ],
      expected: rated("2", "AA"),
      note: words("只计1+1=2", "1 + 1 = 2 alone"),
    }),
    ours("自拟三", "连续三个周期满分", "Full points in three cycles running", {
      records: [base, last("B"), last("B", 2023), act("RD-02", "2024-09-01")],
      expected: rated("20", "B", [...due, "threeCycles"]),
    }),
    ours("自拟四", "AA级，9分", "AA, 9 points", {
      records: [base, last("AA"), ...acts("RD-14", "RD-19", "RD-22")],
      expected: rated("9", "AA"),
      note: words("5+3+1=9", "5 + 3 + 1 = 9"),
    }),
  ];
};
