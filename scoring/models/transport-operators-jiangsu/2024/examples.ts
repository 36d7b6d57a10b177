import { operatorCredit } from "../../../catalogue/transport-enterprises";
import { type Example, exampleRecord } from "../../../engine/example";
import { words } from "../../../words";

const derived = "行业规则手册《旅游与交通》3.5节，由规则推算 / rulebook tourism-transport §3.5, derived";
const own = "本项目自拟 / own";

const example = (source: string, number: string, score: string, badPoints: string, grade: string, note?: Example["note"]): Example => ({
  title: words(`${number}　得分${score}，不良行为记分${badPoints}`, `${number} score ${score}, bad points ${badPoints}`),
  source,
  provenance: "proposal",
  period: "2025",
  records: [exampleRecord(operatorCredit, { year: 2025, yearEndOn: "2025-12-31", score, badPoints })],
  expected: { outcome: "rated", score, grade, points: { creditScore: score }, triggers: [] },
  ...(note ? { note } : {}),
});

/** No worked example of the regulator was found. E8 is derived by hand from the grades; the boundaries are ours. */
export const transportOperatorExamplesJiangsu2024: readonly Example[] = [
  example(derived, "E8之一", "92", "0", "AA"),
  example(derived, "E8之二", "83", "0", "A"),
  example(derived, "E8之三", "55", "18", "B", words("40至60分而记分不满20，为B级", "from 40 to 60 with fewer than 20 points: B")),
  example(derived, "E8之四", "55", "22", "C"),
  example(derived, "E8之五", "38", "25", "D"),
  example(derived, "E8之六", "38", "10", "C", words("办法未涵盖的缺口，平台定为C级", "a gap of the Measures; C is ours")),
  example(own, "甲", "90", "30", "AA", words("90分及以上不论记分", "from 90 on the points do not matter")),
  example(own, "乙", "89.99", "0", "A"),
  example(own, "丙", "60", "30", "B", words("60分及以上不论记分", "from 60 on the points do not matter")),
  example(own, "丁", "59.99", "20", "C", words("记分恰为20", "exactly 20 points")),
  example(own, "戊", "40", "19.99", "B"),
  example(own, "己", "39.99", "20", "D"),
  {
    title: words("庚　未报不良行为记分，得分85", "庚 bad points not reported, score 85"),
    source: own,
    provenance: "proposal",
    period: "2025",
    records: [exampleRecord(operatorCredit, { year: 2025, yearEndOn: "2025-12-31", score: "85" })],
    expected: { outcome: "rated", score: "85", grade: "A" },
    note: words("80分及以上不看记分", "from 80 on the points are not looked at"),
  },
  {
    title: words("辛　未报不良行为记分，得分55", "辛 bad points not reported, score 55"),
    source: own,
    provenance: "proposal",
    period: "2025",
    records: [exampleRecord(operatorCredit, { year: 2025, yearEndOn: "2025-12-31", score: "55" })],
    expected: { outcome: "undetermined", score: null, grade: null },
  },
];
