import { tourismOperator } from "../../../catalogue/tourism";
import { integrityIndex } from "../../../catalogue/tourism-indices";
import { type Example, type ExampleRecord, exampleRecord } from "../../../engine/example";
import { words } from "../../../words";

const agency = exampleRecord(tourismOperator, { trade: "travelAgency", licenceNumber: "SL-0001", licensedOn: "2012-05-08" });

const evaluated = (norm: string, quality: string, experience: string, afterRectification = false): ExampleRecord[] => [
  agency,
  exampleRecord(integrityIndex, { norm, quality, experience, afterRectification, evaluatedOn: "2025-05-20" }),
];

type Given = Omit<Example, "title" | "source" | "provenance" | "period">;
const example =
  (source: string) =>
  (number: string, zh: string, en: string, rest: Given): Example => ({
    title: words(`${number}　${zh}`, `${number} ${en}`),
    source,
    provenance: "proposal",
    period: "2025Q2",
    ...rest,
  });
const derived = example("行业规则手册《旅游与交通》1.9节，由规则推算 / rulebook tourism-transport §1.9, derived");
const own = example("本项目自拟 / own");
const rated = (score: string, grade: string, lists: readonly string[] = [], mean = score): Example["expected"] => ({
  outcome: "rated",
  score,
  grade,
  points: { index: mean },
  lists,
});

/** No worked example of the authority was found. T4 is derived by hand with equal weights; the others are ours. */
export const travelAgencyExamplesYunnan2019: readonly Example[] = [
  derived("T4甲", "10、9.6、9.4", "10, 9.6 and 9.4", {
    records: evaluated("10", "9.6", "9.4"),
    expected: rated("9.667", "red", ["red"], "9.666667"),
    note: words("29÷3＝9.667", "29 ÷ 3 = 9.667"),
  }),
  derived("T4乙", "9、6、8.4", "9, 6 and 8.4", {
    records: evaluated("9", "6", "8.4"),
    expected: rated("7.8", "ordinary"),
    note: words("23.4÷3＝7.800", "23.4 ÷ 3 = 7.800"),
  }),
  derived("T4丙", "4、6、7", "4, 6 and 7", {
    records: evaluated("4", "6", "7"),
    expected: rated("5.667", "keySupervision", ["keySupervision"], "5.666667"),
    note: words("17÷3＝5.667", "17 ÷ 3 = 5.667"),
  }),
  own("例1", "恰为9.5", "Exactly 9.5", { records: evaluated("9.5", "9.5", "9.5"), expected: rated("9.5", "red", ["red"]) }),
  own("例2", "恰为6", "Exactly 6", { records: evaluated("6", "6", "6"), expected: rated("6", "ordinary") }),
  own("例3", "整改后仍为5.667", "Still 5.667 after rectification", {
    records: evaluated("4", "6", "7", true),
    expected: rated("5.667", "blacklist", ["black"], "5.666667"),
    note: words("再次评价仍低于6分", "below six when evaluated again"),
  }),
  own("例4", "整改后为7.8", "7.8 after rectification", { records: evaluated("9", "6", "8.4", true), expected: rated("7.8", "ordinary") }),
  own("例5", "本季度没有评价", "Not evaluated in the quarter", {
    records: [agency],
    expected: { outcome: "undetermined", score: null, grade: null },
  }),
];
