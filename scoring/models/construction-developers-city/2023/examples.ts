import { developerScores } from "../../../catalogue/construction-local";
import type { Example } from "../../../engine/example";
import { exampleRecord } from "../../../engine/example";
import { type Words, words } from "../../../words";

const derived = "行业规则手册《工程建设、环境、食品、质量、安全、中介》1.5节，由规则推算 / rulebook construction §1.5, derived";

interface Given {
  readonly former: "first" | "second" | "third" | "other";
  readonly good?: string;
  readonly bad?: string;
  readonly serious?: number;
  readonly score: string;
  readonly grade: string;
  readonly note: Words;
  readonly source?: string;
}

const example = (number: string, zh: string, en: string, given: Given): Example => ({
  title: words(`${number}　${zh}`, `${number} ${en}`),
  source: given.source ?? "本项目自拟 / own",
  provenance: "proposal",
  period: "2025",
  records: [
    exampleRecord(developerScores, {
      year: 2025,
      yearEndOn: "2025-12-31",
      formerGrade: given.former,
      goodPoints: given.good ?? "0",
      badPoints: given.bad ?? "0",
      seriousActs: given.serious ?? 0,
    }),
  ],
  expected: {
    outcome: "rated",
    score: given.score,
    grade: given.grade,
    points: { good: given.good ?? "0", bad: given.bad ? `-${given.bad}` : "0" },
    triggers: [],
  },
  note: given.note,
});

/** No official example was found; C6 is the rulebook's, in its three parts. */
export const constructionDevelopersCityExamples2023: readonly Example[] = [
  example("C6甲", "原二级，加15减3", "Former grade 2, +15 and −3", {
    former: "second",
    good: "15",
    bad: "3",
    score: "132",
    grade: "AA",
    note: words("120＋15−3＝132", "120 + 15 − 3 = 132"),
    source: derived,
  }),
  example("C6乙", "新设，减5", "New, −5", {
    former: "other",
    bad: "5",
    score: "95",
    grade: "B",
    note: words("100−5＝95", "100 − 5 = 95"),
    source: derived,
  }),
  example("C6丙", "原一级，加12，有严重不良行为", "Former grade 1, +12, one serious act", {
    former: "first",
    good: "12",
    serious: 1,
    score: "142",
    grade: "C",
    note: words("130＋12＝142，直接评为C级", "130 + 12 = 142, graded C directly"),
    source: derived,
  }),
  example("某市例1", "原一级，加12", "Former grade 1, +12", {
    former: "first",
    good: "12",
    score: "142",
    grade: "AAA",
    note: words("130＋12＝142", "130 + 12 = 142"),
  }),
  example("某市例2", "原三级", "Former grade 3", {
    former: "third",
    score: "110",
    grade: "A",
    note: words("基准分110", "the base of 110"),
  }),
  example("某市例3", "新设，减30", "New, −30", {
    former: "other",
    bad: "30",
    score: "70",
    grade: "C",
    note: words("100−30＝70", "100 − 30 = 70"),
  }),
];
