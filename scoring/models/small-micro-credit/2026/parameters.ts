import type { DatedValue } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { type Words, words } from "../../../words";
import { repairMeasures, scheme } from "../instruments";

const day = "2025-01-01";
const proposal = (value: string, article: string): DatedValue => since(day, value, scheme.art(article), "proposal");
const most = (code: string, value: string) => parameter(words(`${code}满分`, `Most points of ${code}`), proposal(value, code));
const part = (code: string, value: string) =>
  parameter(words(`${code}满分中的份额`, `Share in the most points of ${code}`), proposal(value, code));
const grade = (name: string, value: string) => parameter(words(`${name}级最低分`, `Least score for ${name}`), proposal(value, "等级"));

/** The least time before repair: ours until the repair measures took effect, theirs from then on. */
const repairAfter = (says: Words, value: string) =>
  parameter(says, [proposal(value, "修复"), since("2026-04-01", value, repairMeasures.art("公示期"), "secondary")]);

export const parameters = {
  zero: parameter(words("起始分", "Opening score"), proposal("0", "等级")),
  full: parameter(words("满分", "Full points"), proposal("100", "等级")),
  mostF1: most("F1", "8"),
  mostF2: most("F2", "5"),
  mostF3: most("F3", "6"),
  mostF4: most("F4", "6"),
  mostO1: most("O1", "6"),
  mostO2: most("O2", "5"),
  mostO3: most("O3", "7"),
  mostO4: most("O4", "6"),
  mostO5: most("O5", "3"),
  mostO6: most("O6", "3"),
  // C1 to C3 stand in several lines, which share the most points of their code
  shareC1: part("C1", "2"),
  shareC1each: part("C1", "6"),
  shareC2: part("C2", "2"),
  shareC2each: part("C2", "6"),
  shareC3: part("C3", "1"),
  shareC3five: part("C3", "1"),
  shareC3one: part("C3", "2"),
  mostW1: most("W1", "8"),
  mostW2: most("W2", "4"),
  mostW3: most("W3", "3"),
  mostR1: most("R1", "5"),
  mostR2: most("R2", "5"),
  lostC1: parameter(words("C1至多扣分", "Most taken by C1's cases"), proposal("-6", "C1")),
  lostC2: parameter(words("C2至多扣分", "Most taken by C2's graver penalties"), proposal("-6", "C2")),
  coverageLeast: parameter(words("数据覆盖率下限", "Least coverage"), proposal("0.7", "缺项")),
  gradeAAA: grade("AAA", "90"),
  gradeAA: grade("AA", "80"),
  gradeA: grade("A", "70"),
  gradeBBB: grade("BBB", "65"),
  gradeBB: grade("BB", "60"),
  gradeB: grade("B", "50"),
  gradeCCC: grade("CCC", "40"),
  gradeCC: grade("CC", "30"),
  debtRatioHigh: parameter(words("资产负债率上限", "Debt ratio above which F1 is nothing"), proposal("70", "F1")),
  stoppedMonths: parameter(words("停产月数上限", "Months stopped"), proposal("6", "门槛")),
  repairGeneral: repairAfter(words("一般失信最短公示月数", "Least months shown, general"), "3"),
  repairSerious: repairAfter(words("严重失信最短公示月数", "Least months shown, serious"), "12"),
} as const;
