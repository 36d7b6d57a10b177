import { parameter, since } from "../../engine/parameter";
import { words } from "../../words";
import { indicators2014, measures2014 } from "./instruments";

const first = "2014-10-01";
const { art } = measures2014;
const annex = indicators2014.art("附件");

/** Values of the evaluation years 2014 to 2018: no repair yet, so nothing is restored. */
export const parameters = {
  startComplete: parameter(
    words("经常性和非经常性指标信息齐全的起评分", "Start score where recurring and non-recurring information is complete"),
    since(first, "100", indicators2014.art("起评分"), "secondary"),
  ),
  startOther: parameter(
    words("缺非经常性指标信息的起评分", "Start score without it"),
    since(first, "90", indicators2014.art("起评分"), "secondary"),
  ),
  gradeA: parameter(words("A级最低分", "Least score for A"), since(first, "90", art("第十八条"), "secondary")),
  gradeB: parameter(words("B级最低分", "Least score for B"), since(first, "70", art("第十八条"), "secondary")),
  gradeC: parameter(words("C级最低分", "Least score for C"), since(first, "40", art("第十八条"), "secondary")),
  oneYear: parameter(
    words("纳入管理的月数界限", "Months of management below which there is no rating"),
    since(first, "12", art("第十七条"), "secondary"),
  ),
  threeYears: parameter(
    words("A级所需实际经营月数", "Months of real operation needed for A"),
    since(first, "36", art("第十九条"), "secondary"),
  ),
  zeroMonthsInRow: parameter(
    words("连续零申报、负申报月数界限", "Months in a row with zero or negative VAT"),
    since(first, "3", art("第十九条"), "secondary"),
  ),
  zeroMonthsTotal: parameter(
    words("累计零申报、负申报月数界限", "Months with zero or negative VAT in total"),
    since(first, "6", art("第十九条"), "secondary"),
  ),
  floor: parameter(
    words("最低分", "Least points"),
    since(first, "0", annex, "proposal"),
    words("低于零按零，平台约定", "clamped at zero by the platform"),
  ),
  ceiling: parameter(words("满分", "Most points"), since(first, "100", annex, "secondary")),
  restoresNothing: parameter(
    words("纠正后恢复的比例", "Share restored after correction"),
    since(first, "0", annex, "secondary"),
    words("修复自2020年1月1日起才有", "repair began only on 2020-01-01"),
  ),
  noSmallAmount: parameter(
    words("小额全额恢复的金额上限", "Amount up to which a small fault restores in full"),
    since(first, "-1", annex, "secondary"),
    words("以负数表示没有小额规则", "a negative amount stands for no such rule"),
  ),
  noDays: parameter(words("小额全额恢复的天数", "Days of that rule"), since(first, "0", annex, "secondary")),
} as const;
