import { bankIndicators } from "../../../catalogue/banking";
import type { Example, ExampleRecord } from "../../../engine/example";
import { exampleRecord } from "../../../engine/example";
import { ratingItem } from "../../../facts/platform";
import { type Words, words } from "../../../words";

const rulebook = "行业规则手册《小微企业》A5节，由规则推算 / rulebook small enterprises §A5, derived";
const own = "本项目依A5节自拟 / own, from §A5";

/** Every gate met, nothing found. */
const sound = {
  year: 2025,
  yearEndOn: "2025-12-31",
  debtRatioPoints: "12",
  debtRatioFull: true,
  interestPoints: "9",
  maturedCreditPoints: "12",
  cashFlowPoints: "6",
  restrictedIndustry: false,
  eliminationList: false,
  insolvent: false,
  stoppedHalfYear: false,
  evadesBankDebt: false,
} as const;
type Reported = {
  readonly [K in keyof typeof sound]: (typeof sound)[K] extends boolean ? boolean : (typeof sound)[K] extends number ? number : string;
};

const records = (score: string, reported: Partial<Reported>): ExampleRecord[] => [
  exampleRecord(ratingItem, { periodEndOn: "2025-12-31", sector: "small-micro-credit", score }),
  exampleRecord(bankIndicators, { ...sound, ...reported }),
];

const example = (
  source: string,
  title: Words,
  score: string,
  reported: Partial<Reported>,
  grade: "AAA" | "AA" | "A" | "B" | "C",
  note?: Words,
): Example => ({
  title,
  source,
  provenance: "proposal",
  period: "2025",
  records: records(score, reported),
  expected: { outcome: "rated", score, grade, points: { given: score } },
  ...(note ? { note } : {}),
});

const derived: readonly Example[] = [
  example(rulebook, words("例1　92分，门槛均满足", "Example 1: 92 points, all gates met"), "92", {}, "AAA"),
  example(
    rulebook,
    words("例2　92分，现金流量4分", "Example 2: 92 points, cash flow 4"),
    "92",
    { cashFlowPoints: "4" },
    "AA",
    words("AAA级须5分；AA级须3分，满足", "AAA needs 5; AA needs 3, met"),
  ),
  example(
    rulebook,
    words("例3　84分，到期信用偿付10分", "Example 3: 84 points, matured credit 10.0"),
    "84",
    { maturedCreditPoints: "10" },
    "A",
    words("AA级须10.8；A级须9.6，满足", "AA needs 10.8; A needs 9.6, met"),
  ),
  example(
    rulebook,
    words("例4　78分，利息偿还7.5分", "Example 4: 78 points, interest repayment 7.5"),
    "78",
    { interestPoints: "7.5" },
    "B",
    words("A级须8.1", "A needs 8.1"),
  ),
  example(rulebook, words("例5　88分，资不抵债", "Example 5: 88 points, insolvent"), "88", { insolvent: true }, "C"),
];

const ownExamples: readonly Example[] = [
  example(
    own,
    words("补1　95分，负债率未得满分", "Own 1: 95 points, debt ratio short of full marks"),
    "95",
    { debtRatioFull: false, debtRatioPoints: "8" },
    "A",
    words("AAA、AA两级均须满分，A级须5分", "AAA and AA both need full marks, A needs 5"),
  ),
  example(
    own,
    words("补2　95分，负债率4.99分", "Own 2: 95 points, debt ratio 4.99"),
    "95",
    { debtRatioFull: false, debtRatioPoints: "4.99" },
    "B",
    words("A级须5分", "A needs 5"),
  ),
  example(own, words("补3　95分，限制类行业", "Own 3: 95 points, restricted industry"), "95", { restrictedIndustry: true }, "B"),
  example(own, words("补4　89.99分", "Own 4: 89.99 points"), "89.99", {}, "AA"),
  example(own, words("补5　79.99分", "Own 5: 79.99 points"), "79.99", {}, "A"),
  example(own, words("补6　69.99分", "Own 6: 69.99 points"), "69.99", {}, "B"),
  example(own, words("补7　59.99分", "Own 7: 59.99 points"), "59.99", {}, "C"),
  example(own, words("补8　淘汰目录", "Own 8: elimination list"), "92", { eliminationList: true }, "C"),
  example(own, words("补9　停产半年以上", "Own 9: stopped over half a year"), "92", { stoppedHalfYear: true }, "C"),
  example(own, words("补10　逃废债", "Own 10: evades bank debt"), "92", { evadesBankDebt: true }, "C"),
  example(own, words("补11　利息偿还2.69分", "Own 11: interest repayment 2.69"), "92", { interestPoints: "2.69" }, "C"),
  example(
    own,
    words("补12　利息偿还2.7分", "Own 12: interest repayment 2.7"),
    "92",
    { interestPoints: "2.7" },
    "B",
    words("恰在界上不为C级，A级门槛不足", "on the line it is no C, but short of A's gates"),
  ),
  example(own, words("补13　到期信用偿付3.59分", "Own 13: matured credit 3.59"), "92", { maturedCreditPoints: "3.59" }, "C"),
];

/** Derived by hand from the printed lines; the bank published none that could be found. */
export const bankGatesExamplesAbc: readonly Example[] = [...derived, ...ownExamples];
