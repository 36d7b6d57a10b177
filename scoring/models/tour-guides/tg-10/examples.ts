import type { guideActChoices } from "../../../catalogue/tourism-codes";
import { guideCertificate, guideConduct, guideListEntry, guideTraining } from "../../../catalogue/tourism-guides";
import { type Example, type ExampleRecord, exampleRecord } from "../../../engine/example";
import { words } from "../../../words";

const certificate = exampleRecord(guideCertificate, { certificateNumber: "SL-D0002", issuedOn: "2018-05-01" });

const act = (code: keyof typeof guideActChoices, on: string, matter?: string): ExampleRecord =>
  exampleRecord(guideConduct, {
    documentNumber: `SL-${code}-${on}`,
    act: code,
    measure: code.startsWith("GD") ? "fine" : "points",
    harmsTourists: false,
    actOn: on,
    decidedOn: on,
    ...(matter === undefined ? {} : { matter }),
  });
const trained = (hours: string, kind: "yearly" | "afterZero" = "afterZero"): ExampleRecord =>
  exampleRecord(guideTraining, { kind, attendedOn: "2026-06-20", hours });
const listed = (removedOn?: string): ExampleRecord =>
  exampleRecord(guideListEntry, {
    documentNumber: "SL-MD-1",
    list: "serious",
    listedOn: "2025-10-15",
    ...(removedOn === undefined ? {} : { removedOn }),
  });

const example = (
  number: string,
  zh: string,
  en: string,
  given: { records: readonly ExampleRecord[]; score: string; grade: string; points?: string; triggers?: readonly string[] },
  note: ReturnType<typeof words>,
): Example => ({
  title: words(`导十${number}　${zh}`, `TG${number} ${en}`),
  source: "本项目自拟，依行业规则手册《旅游与交通》1.8节 / own, on rulebook tourism-transport §1.8",
  provenance: "proposal",
  period: "2026Q2",
  records: [certificate, ...given.records],
  expected: {
    outcome: "rated",
    score: given.score,
    grade: given.grade,
    points: { conduct: given.points ?? String(Number(given.score) - 10) },
    triggers: given.triggers ?? [],
  },
  note,
});

/** The rulebook has no worked example of this model; these are ours. */
export const tourGuideExamplesTg10: readonly Example[] = [
  example("1", "没有扣分", "No points taken", { records: [], score: "10", grade: "A" }, words("10分", "10")),
  example(
    "2",
    "未佩戴导游证",
    "Certificate not worn",
    { records: [act("TG-4c", "2025-11-02")], score: "6", grade: "B" },
    words("10−4=6，恰为B级", "10 − 4 = 6, just B"),
  ),
  example(
    "3",
    "兜售物品受罚款",
    "Selling to tourists, fined",
    { records: [act("GD-04", "2026-02-02")], score: "4", grade: "C", triggers: ["warningLetter"] },
    words("10−6=4，提醒函", "10 − 6 = 4, a warning letter"),
  ),
  example(
    "4",
    "私自承揽业务",
    "Private undertaking of work",
    { records: [act("GD-02", "2026-02-02")], score: "2", grade: "C", triggers: ["noticeToAgencies"] },
    words("10−8=2，通报旅行社", "10 − 8 = 2, notice to the agencies"),
  ),
  example(
    "5",
    "胁迫消费",
    "Coercion into spending",
    { records: [act("GD-05", "2026-05-02")], score: "0", grade: "D", triggers: ["talkAndTraining"] },
    words("10−10=0，约谈和培训", "10 − 10 = 0, talk and training"),
  ),
  example(
    "6",
    "零分后已培训16学时",
    "Sixteen hours attended after zero",
    { records: [act("GD-05", "2026-05-02"), trained("16")], score: "0", grade: "D", triggers: ["restart"] },
    words("仍为0分，由审核人决定自6分重新起计", "still 0; the reviewer may begin anew at six"),
  ),
  example(
    "7",
    "8分和6分两项，扣至零分为止",
    "Eight and six points, down to zero",
    {
      records: [act("TG-8b", "2025-09-01"), act("TG-6d", "2026-01-10")],
      score: "0",
      points: "-14",
      grade: "D",
      triggers: ["warningLetter", "noticeToAgencies", "talkAndTraining"],
    },
    words("10−8−6=−4，不低于0", "10 − 8 − 6 = −4, not below 0"),
  ),
  example(
    "8",
    "同一事项既扣分又处罚",
    "Points and a penalty for one matter",
    {
      records: [act("TG-6b", "2026-03-01", "SX-1"), act("GD-03", "2026-03-01", "SX-1")],
      score: "4",
      grade: "C",
      triggers: ["warningLetter"],
    },
    words("同一事项只扣6分", "one matter, six points once"),
  ),
  example(
    "9",
    "行为已满12个月",
    "The act is over twelve months old",
    { records: [act("GD-05", "2025-06-30"), act("TG-2a", "2025-07-01")], score: "8", grade: "B" },
    words("截至2026年6月30日，窗口自2025年7月1日起：10−2=8", "to 2026-06-30 the window begins on 2025-07-01: 10 − 2 = 8"),
  ),
  example(
    "10",
    "在严重失信主体名单上",
    "On the list of seriously dishonest subjects",
    { records: [listed()], score: "10", grade: "D" },
    words("得分10，名单直接为D级", "score 10; the list makes it D"),
  ),
  example(
    "11",
    "已移出名单",
    "Taken off the list",
    { records: [listed("2026-05-01")], score: "10", grade: "A" },
    words("移出后按得分", "by score again"),
  ),
  example(
    "12",
    "零分后只有年度培训",
    "After zero only the yearly training",
    { records: [act("GD-05", "2026-05-02"), trained("56", "yearly")], score: "0", grade: "D", triggers: ["talkAndTraining"] },
    words("年度培训不抵零分后的培训", "the yearly training does not stand for that after zero"),
  ),
];
