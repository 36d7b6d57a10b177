import { worksEvaluation, worksFirm, worksNationalResult, worksProvincialResult } from "../../../catalogue/transport-works";
import type { Example, ExampleRecord } from "../../../engine/example";
import { exampleRecord } from "../../../engine/example";
import { words } from "../../../words";

type Grade = "AA" | "A" | "B" | "C" | "D";
const firm = exampleRecord(worksFirm, { trade: "highwayConstruction", enteredOn: "2025-03-01" });
const provinces = ["甲省", "乙省", "丙省", "丁省"] as const;

/** Results of invented provinces, in order; `direct` marks a D that was not made by the score. */
const provincial = (...results: (Grade | "direct")[]): ExampleRecord[] =>
  results.map((result, index) =>
    exampleRecord(worksProvincialResult, {
      province: provinces[index] ?? "",
      year: 2025,
      yearEndOn: "2025-12-31",
      grade: result === "direct" ? "D" : result,
      direct: result === "direct",
    }),
  );
const national = (grade: Grade): ExampleRecord => exampleRecord(worksNationalResult, { year: 2024, yearEndOn: "2024-12-31", grade });
const badAct = exampleRecord(worksEvaluation, {
  documentNumber: "SL-投标",
  section: "第一合同段",
  part: "bidding",
  act: "SYSG1-7",
  points: "5",
  evaluatedOn: "2025-05-20",
});

const rulebook = "行业规则手册《工程建设、环境、食品、质量、安全、中介》1.5节，由规则推算 / rulebook construction §1.5, derived";
const example = (
  number: string,
  zh: string,
  en: string,
  records: readonly ExampleRecord[],
  grade: Grade | null,
  note: ReturnType<typeof words>,
  source = "本项目自拟 / own",
): Example => ({
  title: words(`${number}　${zh}`, `${number} ${en}`),
  source,
  provenance: "proposal",
  period: "2025",
  records: [firm, ...records],
  expected: grade === null ? { outcome: "notRated", score: null, grade } : { outcome: "rated", score: null, grade, triggers: [] },
  note,
});

/** No official example was found; C4 is the rulebook's, in its two halves. */
export const transportWorksNationalExamples2009: readonly Example[] = [
  example(
    "C4甲",
    "省级AA、AA、A，一省直接定D",
    "AA, AA, A and direct D in the provinces",
    provincial("AA", "AA", "A", "direct"),
    "C",
    words("一个省份直接定为D级，全国为C级", "D directly by one province: C nationally"),
    rulebook,
  ),
  example(
    "C4乙",
    "省级AA，两省直接定D",
    "AA and direct D twice in the provinces",
    provincial("AA", "direct", "direct"),
    "D",
    words("两个省份直接定为D级，全国为D级", "D directly by two provinces: D nationally"),
    rulebook,
  ),
  example(
    "国例1",
    "因得分评为D级不计",
    "A D by score does not count",
    [...provincial("D", "AA"), national("B")],
    "B",
    words("D级由得分评定，不是直接定级", "the D was made by the score, not directly"),
  ),
  example("国例2", "新进入，全国AA级", "New entrant, AA nationally", [national("AA")], "AA", words("沿用全国等级", "the national grade")),
  example("国例3", "新进入，全国A级", "New entrant, A nationally", [national("A")], "A", words("沿用全国等级", "the national grade")),
  example("国例4", "新进入，全国C级", "New entrant, C nationally", [national("C")], "C", words("沿用全国等级", "the national grade")),
  example("国例5", "新进入，全国D级", "New entrant, D nationally", [national("D")], "D", words("沿用全国等级", "the national grade")),
  example("国例6", "新进入，无等级无不良记录", "New entrant, no grade, clean", [], "A", words("按A级", "taken as A")),
  example(
    "国例7",
    "新进入，无等级有不良记录",
    "New entrant, no grade, a bad record",
    [badAct],
    "B",
    words("B级及以下，取B级", "B or lower: B"),
  ),
  example(
    "国例8",
    "有省级结果，全国等级未公布",
    "Provincial results, no national grade yet",
    provincial("AA", "A"),
    null,
    words("全国得分算法未见，不予评级", "how the national score is made was not seen: not rated"),
  ),
];
