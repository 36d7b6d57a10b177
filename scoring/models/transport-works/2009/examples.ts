import { worksEvaluation, worksFirm } from "../../../catalogue/transport-works";
import type { worksActChoices } from "../../../catalogue/transport-works-codes";
import type { Example, ExampleRecord } from "../../../engine/example";
import { exampleRecord } from "../../../engine/example";
import { words } from "../../../words";

type Act = keyof typeof worksActChoices;
const firm = exampleRecord(worksFirm, { trade: "waterwayConstruction", enteredOn: "2015-03-01" });

const bid = (section: string, act: Act = "clean", points = "0", nth = 1): ExampleRecord =>
  exampleRecord(worksEvaluation, {
    documentNumber: `SL-投标-${section}-${nth}`,
    section,
    part: "bidding",
    act,
    points,
    evaluatedOn: "2025-05-20",
  });
const work = (section: string, points: string, contractPrice?: string): ExampleRecord =>
  exampleRecord(worksEvaluation, {
    documentNumber: `SL-履约-${section}`,
    section,
    part: "performance",
    act: "performance",
    points,
    evaluatedOn: "2025-11-30",
    ...(contractPrice ? { contractPrice } : {}),
  });
const other = (act: Act): ExampleRecord =>
  exampleRecord(worksEvaluation, { documentNumber: `SL-其他-${act}`, part: "other", act, points: "0", evaluatedOn: "2025-09-10" });

const example = (
  number: string,
  zh: string,
  en: string,
  records: readonly ExampleRecord[],
  expected: Example["expected"],
  note: ReturnType<typeof words>,
  source = "本项目自拟 / own",
): Example => ({
  title: words(`${number}　${zh}`, `${number} ${en}`),
  source,
  provenance: "proposal",
  period: "2025",
  records: [firm, ...records],
  expected,
  note,
});
const rulebook = "行业规则手册《工程建设、环境、食品、质量、安全、中介》1.5节，由规则推算 / rulebook construction §1.5, derived";
const rated = (score: string, grade: string, works = score): Example["expected"] => ({
  outcome: "rated",
  score,
  grade,
  points: { works },
  triggers: [],
});
const notRated = { outcome: "notRated", score: null, grade: null } as const;

/** No official example was found; C1 to C3 are the rulebook's, the rest worked by hand. */
export const transportWorksExamples2009: readonly Example[] = [
  example(
    "C1",
    "一个标段投标文件严重失实一次，无履约评价",
    "One section, bid papers false once, no performance",
    [bid("第一合同段", "SYSG1-6", "5")],
    rated("95", "AA"),
    words("T＝100−5＝95，仅投标，X＝95，按得分为AA级", "T = 100 − 5 = 95, bidding alone: X = 95, AA by score"),
    rulebook,
  ),
  example(
    "C2",
    "三个投标标段、两个履约标段、拒绝应急任务一次",
    "Three bidding and two performance sections, one emergency task refused",
    [
      bid("第一合同段"),
      bid("第二合同段", "SYSG1-6", "5"),
      bid("第三合同段", "SYSG1-7", "5"),
      bid("第三合同段", "SYSG1-8", "5", 2),
      work("第四合同段", "8", "200000000"),
      work("第五合同段", "16", "100000000"),
      other("GSQB2-1"),
    ],
    rated("88.467", "A", "88.466667"),
    words(
      "T＝(100＋95＋90)÷3＝95；L＝(92×2＋84×1)÷3＝89.333；0.2×95＋0.8×89.333＝90.467；−2＝88.467",
      "T = (100 + 95 + 90) / 3 = 95; L = (92 × 2 + 84 × 1) / 3 = 89.333; 0.2 × 95 + 0.8 × 89.333 = 90.467; − 2 = 88.467",
    ),
    rulebook,
  ),
  example(
    "C3",
    "串通投标，其余满分",
    "Collusion, otherwise full marks",
    [bid("第一合同段", "SYSG1-4")],
    rated("100", "D"),
    words("直接定为D级，不看得分", "graded D directly, whatever the score"),
    rulebook,
  ),
  example(
    "路例1",
    "仅有履约，扣22分",
    "Performance alone, 22 lost",
    [work("第一合同段", "22", "50000000")],
    rated("78", "B"),
    words("L＝78，仅履约，X＝78", "L = 78, performance alone: X = 78"),
  ),
  example(
    "路例2",
    "投标满分，履约60分，拒签通知一次",
    "Full marks in bidding, 60 in performance, notices not signed once",
    [bid("第一合同段"), work("第二合同段", "40", "50000000"), other("GSQB2-2")],
    rated("63", "C"),
    words("0.2×100＋0.8×60−5＝63", "0.2 × 100 + 0.8 × 60 − 5 = 63"),
  ),
  example(
    "路例3",
    "履约一个标段扣完",
    "All marks of a performance section lost",
    [work("第一合同段", "130", "50000000")],
    rated("0", "D"),
    words("扣完为止，L＝0", "stops at nothing: L = 0"),
  ),
  example(
    "路例4",
    "满分，但公开信息弄虚作假",
    "Full marks, public data falsified",
    [bid("第一合同段"), other("GSQB1-4")],
    rated("85", "B"),
    words("100−15＝85为A级，降一级为B级", "100 − 15 = 85, A; one grade down: B"),
  ),
  example(
    "路例5",
    "拒不参加评价",
    "Refuses to be rated",
    [bid("第一合同段"), other("GSQB1-3")],
    rated("100", "C"),
    words("直接定为C级", "graded C directly"),
  ),
  example("路例6", "年度内没有评价", "Nothing evaluated in the year", [], notRated, words("没有标段，不予评级", "no section: not rated")),
  example(
    "路例7",
    "履约标段缺合同价",
    "A performance section without a price",
    [bid("第一合同段"), work("第二合同段", "8")],
    notRated,
    words("不能加权，不予评级", "no mean can be made: not rated"),
  ),
  example(
    "路例8",
    "因行贿被判决，没有标段",
    "Convicted of bribery, no section",
    [other("GSQB1-1")],
    rated("-45", "D"),
    words("直接定为D级；得分仅有其他行为扣分", "graded D directly; the score holds the other behaviour alone"),
  ),
];
