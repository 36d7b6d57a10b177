import { parameter, since } from "../../../engine/parameter";
import { words } from "../../../words";
import { carryOver2020, grades2018, indicators2014, measures2014, repair2019 } from "../instruments";

const first = "2019-01-01";
const repairable = "2020-01-01";
const annex = indicators2014.art("附件");
const schedule = repair2019.art("附件");

/** A repair value: nothing before 2019 No. 37 came into force on 2020-01-01. */
const fromRepair = (zh: string, en: string, value: string) =>
  parameter(words(zh, en), [since(first, "0", schedule, "secondary"), since(repairable, value, schedule, "secondary")]);

export const parameters = {
  startComplete: parameter(
    words("有非经常性指标信息的起评分", "Start score with non-recurring information"),
    since(first, "100", carryOver2020.art("起评分"), "secondary"),
  ),
  startOther: parameter(
    words("缺非经常性指标信息的起评分", "Start score without it"),
    since(first, "90", carryOver2020.art("起评分"), "secondary"),
  ),
  gradeA: parameter(words("A级最低分", "Least score for A"), since(first, "90", grades2018.art("级别"), "secondary")),
  gradeB: parameter(words("B级最低分", "Least score for B"), since(first, "70", grades2018.art("级别"), "secondary")),
  gradeC: parameter(words("C级最低分", "Least score for C"), since(first, "40", grades2018.art("级别"), "secondary")),
  oneYear: parameter(
    words("新设立企业的月数界限", "Months below which an enterprise is new"),
    since(first, "12", grades2018.art("级别"), "secondary"),
  ),
  threeYears: parameter(
    words("A级所需实际经营月数", "Months of real operation needed for A"),
    since(first, "36", measures2014.art("第十九条"), "secondary"),
  ),
  zeroMonthsInRow: parameter(
    words("连续零申报、负申报月数界限", "Months in a row with zero or negative VAT"),
    since(first, "3", measures2014.art("第十九条"), "secondary"),
  ),
  zeroMonthsTotal: parameter(
    words("累计零申报、负申报月数界限", "Months with zero or negative VAT in total"),
    since(first, "6", measures2014.art("第十九条"), "secondary"),
  ),
  someIncome: parameter(
    words("有业务收入的界限", "Income from which there is business income"),
    since(first, "0", grades2018.art("级别"), "secondary"),
  ),
  previousD: parameter(
    words("上年得分评为D级的扣分", "Deduction after a D by score"),
    since(first, "11", carryOver2020.art("D级"), "secondary"),
  ),
  floor: parameter(
    words("最低分", "Least points"),
    since(first, "0", annex, "proposal"),
    words("低于零按零，平台约定", "clamped at zero by the platform"),
  ),
  ceiling: parameter(words("满分", "Most points"), since(first, "100", annex, "secondary")),
  repairDays: parameter(words("第一档修复天数", "Days of the first repair band"), since(first, "30", schedule, "secondary")),
  sameYear: parameter(words("当年", "Same year"), since(first, "0", schedule, "secondary")),
  nextYear: parameter(words("次年年底前", "By the end of the next year"), since(first, "1", schedule, "secondary")),
  restores30: fromRepair("30日内纠正的恢复比例", "Share restored within 30 days", "0.8"),
  restoresSameYear: fromRepair("30日后当年内纠正的恢复比例", "Share restored after 30 days, in the same year", "0.4"),
  restoresNextYear: fromRepair("次年年底前纠正的恢复比例", "Share restored by the end of the next year", "0.2"),
  restoresLater: parameter(words("更晚纠正的恢复比例", "Share restored later"), since(first, "0", schedule, "secondary")),
  smallAmount: parameter(
    words("小额全额恢复的金额上限", "Amount up to which a small fault restores in full"),
    [since(first, "-1", schedule, "secondary"), since(repairable, "1000", schedule, "secondary")],
    words(
      "修复自2020年1月1日起施行，此前以负数表示无小额规则",
      "repair began on 2020-01-01; before it a negative amount stands for no small-amount rule",
    ),
  ),
} as const;
