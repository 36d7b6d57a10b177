import { parameter, since } from "../../../engine/parameter";
import { words } from "../../../words";
import { measures2025 } from "../instruments";

const { art } = measures2025;
const day = "2025-01-01";
const official = (value: string, ...path: string[]) => since(day, value, art(...path), "official");
const secondary = (value: string, ...path: string[]) => since(day, value, art(...path), "secondary");
const proposal = (value: string, ...path: string[]) => since(day, value, art(...path), "proposal");

/**
 * The Measures are in force from 2025-07-01 and govern the evaluation year 2025 as a whole (result in April 2026), so their values
 * stand from the first day of that year.
 */
export const parameters = {
  startComplete: parameter(
    words("经常性与非经常性指标信息齐全的起评分", "Start score with recurring and non-recurring information"),
    official("100", "第十三条"),
  ),
  startTaxAndFee: parameter(
    words("缺非经常性信息、税费信息均有的起评分", "Start score without non-recurring, with tax and fee information"),
    official("93", "第十三条"),
  ),
  startOther: parameter(words("其他情形的起评分", "Start score otherwise"), official("90", "第十三条")),
  gradeA: parameter(words("A级最低分", "Least score for A"), official("90", "第十六条")),
  gradeB: parameter(words("B级最低分", "Least score for B"), official("70", "第十六条")),
  gradeC: parameter(words("C级最低分", "Least score for C"), official("40", "第十六条")),
  threeYears: parameter(words("A级所需实际经营月数", "Months of real operation needed for A"), official("36", "第十七条")),
  oneYear: parameter(
    words("新设立经营主体的月数界限", "Months below which an entity is new"),
    official("12", "第十五条"),
    words("首次办理涉税事宜不满一个评价年度即为新设立", "new = less than one evaluation year since its first tax matter"),
  ),
  zeroMonthsInRow: parameter(words("连续零税额月数界限", "Months in a row with zero VAT"), official("3", "第十七条")),
  zeroMonthsTotal: parameter(words("累计零税额月数界限", "Months with zero VAT in total"), official("6", "第十七条")),
  someIncome: parameter(words("有业务收入的界限", "Income from which there is business income"), official("0", "第十六条")),
  evadedLeast: parameter(words("偷税金额界限", "Amount evaded"), official("100000", "第十八条", "(三)")),
  evadedShare: parameter(
    words("偷税金额占应纳税总额比例界限", "Share of evaded tax in all tax payable"),
    official("0.1", "第十八条", "(三)"),
  ),
  previousD: parameter(words("上年得分评为D级的扣分", "Deduction after a D by score"), official("11", "第三十四条", "(四)")),
  previousA: parameter(
    words("上年为A级的加分", "Addition after an A"),
    secondary("1", "附件1"),
    words("连年计算办法未见，仅看上年，不累加", "how it counts over several years was not seen: last year alone, not accumulated"),
  ),
  ceiling: parameter(words("满分", "Most points"), secondary("100", "附件1")),
  floor: parameter(
    words("最低分", "Least points"),
    proposal("0", "附件1"),
    words("低于零按零，平台约定", "clamped at zero by the platform"),
  ),
  repairDays3: parameter(words("全额恢复的天数", "Days for full restoration"), secondary("3", "附件6")),
  repairDays30: parameter(words("第二档修复天数", "Days of the second repair band"), secondary("30", "附件6")),
  repairDays90: parameter(words("第三档修复天数", "Days of the third repair band"), secondary("90", "附件6")),
  restoresAll: parameter(words("3日内纠正的恢复比例", "Share restored within 3 days"), secondary("1", "附件6")),
  restores30: parameter(words("30日内纠正的恢复比例", "Share restored within 30 days"), secondary("0.8", "附件6")),
  restores90: parameter(words("90日内纠正的恢复比例", "Share restored within 90 days"), secondary("0.6", "附件6")),
  restoresLater: parameter(
    words("90日后纠正的恢复比例", "Share restored after 90 days"),
    secondary("0.4", "附件6"),
    words("另有一处摘要称90日后不恢复，从附件载明的40%", "one summary says none after 90 days; the 40 % printed in the annex is taken"),
  ),
  smallAmount: parameter(words("小额全额恢复的金额上限", "Amount up to which a small fault restores in full"), secondary("2000", "附件6")),
  cleanFrom: parameter(
    words("整体守信修复起算月数", "Clean months from which whole-entity repair counts"),
    secondary("6", "附件6"),
    words("满6个月后连同前6个月计分，平台约定", "once six are full the first six count too, by the platform's choice"),
  ),
  cleanEach: parameter(words("每守信一个月加分", "Points a clean month"), secondary("1", "附件6")),
  cleanMost: parameter(words("整体守信修复加分上限", "Most points of whole-entity repair"), secondary("11", "附件6")),
} as const;
