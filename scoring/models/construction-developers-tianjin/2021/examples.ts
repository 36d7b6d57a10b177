import { developerScores } from "../../../catalogue/construction-local";
import type { Example } from "../../../engine/example";
import { exampleRecord } from "../../../engine/example";
import { words } from "../../../words";

const derived = "行业规则手册《工程建设、环境、食品、质量、安全、中介》1.5节，由规则推算 / rulebook construction §1.5, derived";
type Parts = readonly [basic: string, market: string, good: string, bad: string];

const example = (
  number: string,
  zh: string,
  en: string,
  [basic, market, good, bad]: Parts,
  score: string,
  grade: string,
  source: string,
): Example => ({
  title: words(`${number}　${zh}`, `${number} ${en}`),
  source,
  provenance: "proposal",
  period: "2025",
  records: [
    exampleRecord(developerScores, {
      year: 2025,
      yearEndOn: "2025-12-31",
      basicPoints: basic,
      marketPoints: market,
      goodPoints: good,
      badPoints: bad,
      seriousActs: 0,
    }),
  ],
  expected: {
    outcome: "rated",
    score,
    grade,
    points: { basic, market, good, bad: bad === "0" ? "0" : `-${bad}` },
    triggers: [],
  },
  note: words(`${basic}＋${market}＋${good}−${bad}＝${score}`, `${basic} + ${market} + ${good} − ${bad} = ${score}`),
});

/** No official example was found; C5 is the rulebook's, in its three parts. */
export const constructionDevelopersTianjinExamples2021: readonly Example[] = [
  example("C5甲", "730分", "730", ["560", "150", "60", "40"], "730", "B", derived),
  example("C5乙", "860分", "860", ["600", "200", "90", "30"], "860", "A", derived),
  example("C5丙", "370分", "370", ["480", "90", "0", "200"], "370", "E", derived),
  example("津例1", "恰为550分", "550 exactly", ["500", "100", "10", "60"], "550", "C", "本项目自拟 / own"),
  example("津例2", "恰为400分", "400 exactly", ["450", "50", "0", "100"], "400", "D", "本项目自拟 / own"),
];
