import { costConsultantProfile } from "../../../catalogue/construction-local";
import type { Example } from "../../../engine/example";
import { exampleRecord } from "../../../engine/example";
import { words } from "../../../words";
import { publicGrade, quarter } from "../../construction-parties/party-records";

const example = (
  number: string,
  grade: "excellent" | "poor" | "none",
  rank: number,
  points: Readonly<Record<string, string>>,
  score: string,
  [zh, en]: readonly [string, string],
): Example => ({
  title: words(`${number}　${zh}`, `${number} ${en}`),
  source: "行业规则手册《工程建设、环境、食品、质量、安全、中介》1.5节，由规则推算 / rulebook construction §1.5, derived",
  provenance: "proposal",
  period: quarter,
  records: [
    exampleRecord(costConsultantProfile, { asOf: "2026-03-31", fileComplete: true, contractRank: rank }),
    ...(grade === "none" ? [] : [publicGrade(grade)]),
  ],
  expected: { outcome: "rated", score, grade: "scored", points, triggers: [] },
  note: words(
    `${points.file}＋（${points.publicGrade}）＋${points.rank}＝${score}，满分54分的可见部分`,
    `${points.file} + (${points.publicGrade}) + ${points.rank} = ${score} of the 54 seen`,
  ),
});

/** No official example was found; C7 is the rulebook's, in its three parts. */
export const constructionCostHainanExamples2025: readonly Example[] = [
  example("C7甲", "excellent", 25, { file: "40", publicGrade: "4", rank: "9" }, "53", [
    "公共信用优，第25名",
    "Public grade excellent, rank 25",
  ]),
  example("C7乙", "poor", 350, { file: "40", publicGrade: "-2", rank: "1" }, "39", ["公共信用差，第350名", "Public grade poor, rank 350"]),
  example("C7丙", "none", 900, { file: "40", publicGrade: "0", rank: "0" }, "40", ["无公共信用等级，第900名", "No public grade, rank 900"]),
];
