import { taxFault, taxProfile, taxResult, taxSerious } from "../../../catalogue/tax";
import type { faultChoices } from "../../../catalogue/tax-fault-codes";
import { events } from "../../../facts/events";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { monthsSince } from "../../../facts/months-since";
import { type Words, words } from "../../../words";
import { carryOver2020, grades2018, indicators2014, measures2014, repair2019 } from "../instruments";
import { faultRows } from "./fault-rows";

const { art } = measures2014;
const lastYear = { periods: -1 } as const;
const beforeLast = { periods: -2 } as const;

type Condition = "20-01" | "20-02" | "20-03" | "20-04" | "20-05" | "20-06" | "20-07" | "20-08" | "20-09" | "20-10";

/** A finding of this condition in the year that is not repaired. */
const found = (condition: Condition, says: Words) =>
  exists(taxSerious, {
    says,
    cites: art("第二十条"),
    where: { condition: { is: condition }, repairedOn: { present: false } },
    absent: false,
  });

/** Every condition is kept: the linked ones too, unlike from 2025 on. */
const allConditions = ["20-01", "20-02", "20-03", "20-04", "20-05", "20-06", "20-07", "20-08", "20-09", "20-10"] as const;
const kept = (window: typeof lastYear | typeof beforeLast, says: Words) =>
  exists(taxSerious, {
    says,
    cites: carryOver2020.art("D级"),
    where: { condition: { in: allConditions }, repairedOn: { present: false } },
    window,
    absent: false,
  });

export const facts = {
  hasProfile: exists(taxProfile, { says: words("有年度涉税信息", "Has a tax profile for the year"), cites: art("第三条"), absent: false }),
  nonRecurringPresent: latest(taxProfile, "nonRecurringPresent", {
    says: words("近三个评价年度有非经常性指标信息", "Non-recurring information in the last three evaluation years"),
    cites: carryOver2020.art("起评分"),
    absent: null,
  }),
  wholeYear: latest(taxProfile, "wholeYear", {
    says: words("满一个完整评价年度", "A full evaluation year"),
    cites: art("第十七条"),
    absent: null,
  }),
  businessIncome: latest(taxProfile, "businessIncome", {
    says: words("生产经营业务收入", "Business income"),
    cites: grades2018.art("级别"),
    absent: null,
  }),
  zeroVatMonthsInRow: latest(taxProfile, "zeroVatMonthsInRow", {
    says: words("增值税连续零申报、负申报月数", "Months in a row with zero or negative VAT"),
    cites: art("第十九条"),
    absent: null,
  }),
  zeroVatMonths: latest(taxProfile, "zeroVatMonths", {
    says: words("增值税累计零申报、负申报月数", "Months with zero or negative VAT"),
    cites: art("第十九条"),
    absent: null,
  }),
  zeroVatHasNormalReason: latest(taxProfile, "zeroVatHasNormalReason", {
    says: words("零申报有正常原因", "Zero VAT has a normal reason"),
    cites: art("第十九条"),
    absent: null,
  }),
  booksSound: latest(taxProfile, "booksSound", {
    says: words("按制度设账并准确核算", "Books kept and exact"),
    cites: art("第十九条"),
    absent: null,
  }),
  monthsSinceFirstTaxMatter: monthsSince(taxProfile, "firstTaxMatterOn", {
    says: words("首次办理涉税事宜至年末月数", "Months since the first tax matter"),
    cites: grades2018.art("级别"),
  }),
  monthsInOperation: monthsSince(taxProfile, "operatingSince", {
    says: words("实际生产经营月数", "Months of real operation"),
    cites: art("第十九条"),
  }),
  faults: events(taxFault, "indicator", {
    says: words("年度内记录的扣分指标", "Faults recorded in the year"),
    cites: indicators2014.art("附件"),
    where: { indicator: { in: faultRows.map((row) => row.code) as (keyof typeof faultChoices)[] } },
    clock: "decidedOn",
    keeps: ["month", "amountYuan", "correctedOn", "sharePaid", "taxDueYuan", "taxPayableYuan"],
  }),
  lastGrade: latest(taxResult, "grade", {
    says: words("上年评价级别", "Last year's grade"),
    cites: art("第十九条"),
    window: lastYear,
    absent: "none",
  }),
  lastDByScore: exists(taxResult, {
    says: words("上年因得分评为D级", "D by score last year"),
    cites: carryOver2020.art("D级"),
    where: { grade: { is: "D" }, byScore: { is: true } },
    window: lastYear,
    absent: false,
  }),
  serious01: found("20-01", words("构成涉税犯罪", "Judged a tax crime")),
  serious02: found("20-02", words("偷税等未构成犯罪，已缴清", "Evasion and the like, no crime, all paid")),
  serious03: found("20-03", words("税务处理决定未按期缴清", "Decision not fully paid in time")),
  serious04: found("20-04", words("抗税或阻挠检查", "Violence or obstruction")),
  serious05: found("20-05", words("发票违法致他人少缴", "Invoice violations letting others underpay")),
  serious06: found("20-06", words("虚假材料享受优惠", "False material for relief")),
  serious07: found("20-07", words("停止出口退税未届满", "Refund suspension running")),
  serious08: found("20-08", words("非正常户及其责任人关联户", "Abnormal household or linked to one")),
  serious09: found("20-09", words("D级纳税人责任人关联户", "Linked to a D entity")),
  serious10: found("20-10", words("其他严重失信", "Other serious dishonesty")),
  repairedThisYear: exists(taxSerious, {
    says: words("本年直接判级情形已修复", "A direct-D finding of the year was repaired"),
    cites: repair2019.art("第四条"),
    where: { repairedOn: { present: true } },
    absent: false,
  }),
  keptFromLastYear: kept(lastYear, words("上年直接判D未修复", "Direct D last year, not repaired")),
  keptFromBeforeLast: kept(beforeLast, words("前年直接判D未修复", "Direct D two years ago, not repaired")),
} as const;
