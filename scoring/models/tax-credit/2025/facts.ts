import { taxFault, taxOverallRepair, taxProfile, taxResult, taxSerious } from "../../../catalogue/tax";
import type { faultChoices } from "../../../catalogue/tax-fault-codes";
import type { Choosing } from "../../../engine/fact";
import { events } from "../../../facts/events";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { monthsSince } from "../../../facts/months-since";
import { sum } from "../../../facts/sum";
import { type Words, words } from "../../../words";
import { measures2025 } from "../instruments";
import { faultRows } from "./fault-rows";

const { art } = measures2025;
const lastYear = { periods: -1 } as const;
const beforeLast = { periods: -2 } as const;

type Condition = Exclude<keyof NonNullable<(typeof taxSerious)["fields"]["condition"]["choices"]>, never>;

/** A finding of this condition in the year that is not repaired. Nothing recorded means nothing rated (Art. 12), so absence is clear. */
const found = (condition: Condition, says: Words, paragraph: string) =>
  exists(taxSerious, {
    says,
    cites: art("第十八条", paragraph),
    where: { condition: { is: condition }, repairedOn: { present: false } },
    absent: false,
  });

/** Direct D of an earlier year that is kept: all conditions but the linked ones, not repaired, and evasion only above both limits. */
const keptConditions = [
  ...(["18-01", "18-02", "18-04", "18-05", "18-06", "18-07", "18-08", "18-09", "18-12", "18-13"] as const),
  // findings of 2023 and 2024 stand under the numbers of the 2014 Measures; 20-09 is the linked condition there
  ...(["20-01", "20-02", "20-03", "20-04", "20-05", "20-06", "20-07", "20-08", "20-10"] as const),
];
const keptFrom = (window: Choosing<typeof taxSerious.fields>["window"], says: Words) =>
  exists(taxSerious, {
    says,
    cites: art("第三十四条", "(四)"),
    where: { condition: { in: keptConditions }, repairedOn: { present: false } },
    window: window ?? lastYear,
    absent: false,
  });

export const facts = {
  hasProfile: exists(taxProfile, { says: words("有年度涉税信息", "Has a tax profile for the year"), cites: art("第四条"), absent: false }),
  recurringComplete: latest(taxProfile, "recurringComplete", {
    says: words("经常性指标信息齐全", "Recurring information complete"),
    cites: art("第十三条"),
    absent: null,
  }),
  nonRecurringPresent: latest(taxProfile, "nonRecurringPresent", {
    says: words("近三年有非经常性指标信息", "Non-recurring information within three years"),
    cites: art("第十三条"),
    absent: null,
  }),
  taxAndFeePresent: latest(taxProfile, "taxAndFeePresent", {
    says: words("税、费信息均有", "Tax and fee information both present"),
    cites: art("第十三条"),
    absent: null,
  }),
  wholeYear: latest(taxProfile, "wholeYear", {
    says: words("满一个完整评价年度", "A full evaluation year"),
    cites: art("第十五条"),
    absent: null,
  }),
  businessIncome: latest(taxProfile, "businessIncome", {
    says: words("生产经营业务收入", "Business income"),
    cites: art("第十六条"),
    absent: null,
  }),
  zeroVatMonthsInRow: latest(taxProfile, "zeroVatMonthsInRow", {
    says: words("增值税连续零税额月数", "Months in a row with zero VAT"),
    cites: art("第十七条"),
    absent: null,
  }),
  zeroVatMonths: latest(taxProfile, "zeroVatMonths", {
    says: words("增值税累计零税额月数", "Months with zero VAT"),
    cites: art("第十七条"),
    absent: null,
  }),
  zeroVatHasNormalReason: latest(taxProfile, "zeroVatHasNormalReason", {
    says: words("零税额有正常原因", "Zero VAT has a normal reason"),
    cites: art("第十七条"),
    absent: null,
  }),
  booksSound: latest(taxProfile, "booksSound", {
    says: words("按制度设账并准确核算", "Books kept and exact"),
    cites: art("第十七条"),
    absent: null,
  }),
  monthsSinceFirstTaxMatter: monthsSince(taxProfile, "firstTaxMatterOn", {
    says: words("首次办理涉税事宜至年末月数", "Months since the first tax matter"),
    cites: art("第十五条"),
  }),
  monthsInOperation: monthsSince(taxProfile, "operatingSince", {
    says: words("实际生产经营月数", "Months of real operation"),
    cites: art("第十七条"),
  }),
  faults: events(taxFault, "indicator", {
    says: words("年度内记录的扣分指标", "Faults recorded in the year"),
    cites: art("第十二条"),
    where: { indicator: { in: faultRows.map((row) => row.code) as (keyof typeof faultChoices)[] } },
    clock: "decidedOn",
    keeps: ["month", "amountYuan", "correctedOn", "sharePaid", "taxDueYuan", "taxPayableYuan"],
  }),
  cleanMonths: latest(taxOverallRepair, "cleanMonths", {
    says: words("整体守信修复认定的守信月数", "Clean months granted in whole-entity repair"),
    cites: art("附件6"),
    absent: 0,
  }),
  lastGrade: latest(taxResult, "grade", {
    says: words("上年评价级别", "Last year's grade"),
    cites: art("第三十四条"),
    window: lastYear,
    absent: "none",
  }),
  lastDByScore: exists(taxResult, {
    says: words("上年因得分评为D级", "D by score last year"),
    cites: art("第三十四条", "(四)"),
    where: { grade: { is: "D" }, byScore: { is: true } },
    window: lastYear,
    absent: false,
  }),
  lastA: exists(taxResult, {
    says: words("上年为A级", "A last year"),
    cites: art("附件1"),
    where: { grade: { is: "A" } },
    window: lastYear,
    absent: false,
  }),
  serious01: found("18-01", words("逃避追缴、骗税、虚开专票等", "Evading recovery, refund fraud, false special invoices"), "(一)"),
  serious02: found("18-02", words("偷税或虚开移送公安", "Evasion transferred to the police"), "(二)"),
  evaded: sum(taxSerious, "evadedYuan", {
    says: words("偷税金额", "Amount evaded"),
    cites: art("第十八条", "(三)"),
    where: { condition: { is: "18-03" }, repairedOn: { present: false } },
    absent: 0,
  }),
  totalPayable: sum(taxSerious, "totalPayableYuan", {
    says: words("各税种应纳税总额", "All tax payable"),
    cites: art("第十八条", "(三)"),
    where: { condition: { is: "18-03" }, repairedOn: { present: false } },
    absent: 0,
  }),
  serious04: found("18-04", words("税务处理决定未按期缴清", "Decision not fully paid in time"), "(四)"),
  serious05: found("18-05", words("暴力拒缴或阻挠检查", "Violent refusal or obstruction"), "(五)"),
  serious06: found("18-06", words("发票违法致他人少缴", "Invoice violations letting others underpay"), "(六)"),
  serious07: found("18-07", words("虚假材料享受优惠", "False material for relief"), "(七)"),
  serious08: found("18-08", words("停止出口退税未届满", "Refund suspension running"), "(八)"),
  serious09: found("18-09", words("非正常户或走逃失联", "Abnormal household or lost contact"), "(九)"),
  serious10: found("18-10", words("非正常户责任人新设主体", "Linked to an abnormal household"), "(十)"),
  serious11: found("18-11", words("D级主体责任人新设主体", "Linked to a D entity"), "(十一)"),
  serious12: found("18-12", words("重大税收违法失信主体", "Major tax-violation entity"), "(十二)"),
  serious13: found("18-13", words("其他严重失信", "Other serious dishonesty"), "(十三)"),
  repairedThisYear: exists(taxSerious, {
    says: words("本年直接判级情形已修复", "A direct-D finding of the year was repaired"),
    cites: art("附件6"),
    where: { repairedOn: { present: true } },
    absent: false,
  }),
  keptFromLastYear: keptFrom(lastYear, words("上年直接判D未修复", "Direct D last year, not repaired")),
  evadedLastYear: sum(taxSerious, "evadedYuan", {
    says: words("上年偷税金额", "Amount evaded last year"),
    cites: art("第三十四条", "(四)"),
    where: { condition: { is: "18-03" }, repairedOn: { present: false } },
    window: lastYear,
    absent: 0,
  }),
  totalPayableLastYear: sum(taxSerious, "totalPayableYuan", {
    says: words("上年应纳税总额", "All tax payable last year"),
    cites: art("第三十四条", "(四)"),
    where: { condition: { is: "18-03" }, repairedOn: { present: false } },
    window: lastYear,
    absent: 0,
  }),
  keptFromBeforeLast: keptFrom(beforeLast, words("前年直接判D未修复", "Direct D two years ago, not repaired")),
} as const;
