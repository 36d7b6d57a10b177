import { type Words, words } from "@/scoring/words";
import type { MetricId } from "./view";

export interface Metric {
  readonly title: Words;
  readonly formula: Words;
  readonly better: "higher" | "lower";
  /** The rate to reach, where there is one. */
  readonly target: number | null;
}

export const metrics: Readonly<Record<MetricId, Metric>> = {
  K01: {
    title: words("双公示上报率", "Reporting rate"),
    formula: words("该月作出且已报送 ÷ 申报的该月产生量", "Decided in the month and reported ÷ declared as produced in it"),
    better: "higher",
    target: 1,
  },
  K02: {
    title: words("及时率", "On-time rate"),
    formula: words("期限内报送 ÷ 可判定期限的新增报送", "Reported within the working days ÷ new rows of which that is known"),
    better: "higher",
    target: 1,
  },
  K03: {
    title: words("合规率", "Compliance"),
    formula: words("通过校验 ÷ 报送", "Rows that passed the checks ÷ rows reported"),
    better: "higher",
    target: 1,
  },
  K04: {
    title: words("瞒报率", "Concealed rate"),
    formula: words("逾7个工作日仍未报送 ÷ 申报的产生量", "Not reported though seven working days have passed ÷ declared as produced"),
    better: "lower",
    target: 0,
  },
  K05: {
    title: words("双公示密度", "Double-publicity density"),
    formula: words("12个月内报送的双公示 ÷ 企业数", "Licences and penalties reported in twelve months ÷ enterprises"),
    better: "higher",
    target: null,
  },
  K06: {
    title: words("统一代码覆盖率", "Code coverage"),
    formula: words("代码有效的主体 ÷ 主体（全市）", "Bodies with a valid code ÷ bodies, of the whole city"),
    better: "higher",
    target: 1,
  },
  K07: {
    title: words("重错码率", "Duplicate or wrong code rate"),
    formula: words("（重复＋代码有误）÷ 报送", "Duplicates and wrong codes ÷ rows reported"),
    better: "lower",
    target: 0,
  },
  K08: {
    title: words("纠正率", "Correction rate"),
    formula: words("当月改正重报 ÷ 当月未结或新增的差错", "Mended and sent again in the month ÷ errors open or new in it"),
    better: "higher",
    target: 1,
  },
};
