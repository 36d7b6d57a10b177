import { words } from "../words";
import { tax } from "./department";
import { amount, choice, count, day, month, optional, share, text, yesNo } from "./field";
import { defineItem } from "./item";
import { faultChoices } from "./tax-fault-codes";
import { seriousChoices } from "./tax-serious-conditions";

const uscc = text(words("统一社会信用代码", "Unified social credit code"), ["统一社会信用代码", "uscc"], { maxLength: 18 });
const year = count(words("评价年度", "Evaluation year"), ["评价年度", "year"]);
const yuan = words("元", "yuan");

const measures = {
  words: words(
    "《纳税缴费信用管理办法》（国家税务总局公告2025年第12号）",
    "Tax and Fee Payment Credit Management Measures (STA Announcement 2025 No. 12)",
  ),
  provenance: "official",
} as const;

const common = {
  department: tax,
  subjectKinds: ["enterprise", "individualBusiness"],
  class: "basic",
  publicity: "departmentsOnly",
  basis: measures,
  reportWithinWorkingDays: 20,
  subject: { by: "uscc", codeField: "uscc" },
} as const;

/** One row a subject and evaluation year: what decides the start score, the M grade and who is rated. */
export const taxProfile = defineItem({
  ...common,
  id: "tax-profile",
  code: "SW-01",
  title: words("纳税缴费信用年度基本信息", "Yearly tax profile"),
  key: ["uscc", "year"],
  occurredOn: "yearEndOn",
  fields: {
    uscc,
    year,
    yearEndOn: day(words("年度截止日", "Last day of the year"), ["年度截止日", "year_end_on"]),
    firstTaxMatterOn: day(words("首次办理涉税事宜日期", "First tax matter on"), ["首次办理涉税事宜日期", "first_tax_matter_on"]),
    operatingSince: optional(day(words("实际生产经营开始日期", "In real operation since"), ["实际生产经营开始日期", "operating_since"])),
    wholeYear: yesNo(words("满一个完整评价年度", "Full evaluation year"), ["满一个完整评价年度", "whole_year"]),
    recurringComplete: yesNo(words("经常性指标信息齐全", "Recurring information complete"), ["经常性指标信息齐全", "recurring_complete"]),
    nonRecurringPresent: yesNo(words("近三年有非经常性指标信息", "Non-recurring information within three years"), [
      "近三年有非经常性指标信息",
      "non_recurring_present",
    ]),
    taxAndFeePresent: yesNo(words("税、费缴纳信息均有", "Both tax and fee information present"), [
      "税费缴纳信息均有",
      "tax_and_fee_present",
    ]),
    businessIncome: amount(words("生产经营业务收入", "Business income"), ["生产经营业务收入", "business_income"], { unit: yuan }),
    zeroVatMonthsInRow: count(words("增值税应纳税额连续为0的月数", "Months in a row with zero VAT payable"), [
      "连续零申报月数",
      "zero_vat_months_in_row",
    ]),
    zeroVatMonths: count(words("增值税应纳税额为0的累计月数", "Months with zero VAT payable"), ["累计零申报月数", "zero_vat_months"]),
    zeroVatHasNormalReason: yesNo(words("零申报有正常原因", "Zero VAT has a normal reason"), [
      "零申报有正常原因",
      "zero_vat_normal_reason",
    ]),
    booksSound: yesNo(words("按制度设账并准确核算", "Books kept and exact"), ["账簿健全", "books_sound"]),
  },
});

/** One row a fault: late filing, late payment, false data and so on, with how and when it was corrected. */
export const taxFault = defineItem({
  ...common,
  id: "tax-fault",
  code: "SW-02",
  title: words("纳税缴费信用指标扣分记录", "Tax indicator faults"),
  key: ["faultNumber"],
  occurredOn: "faultOn",
  decidedOn: "recordedOn",
  ordered: [["faultOn", "correctedOn"]],
  fields: {
    uscc,
    faultNumber: text(words("扣分记录编号", "Fault number"), ["扣分记录编号", "fault_number"], { maxLength: 60 }),
    indicator: choice(words("指标代码", "Indicator"), ["指标代码", "indicator"], faultChoices),
    month: month(words("所属月份", "Month"), ["所属月份", "month"]),
    taxType: optional(text(words("税费种", "Tax or fee"), ["税费种", "tax_type"], { maxLength: 40 })),
    faultOn: day(words("失信行为日期", "Fault on"), ["失信行为日期", "fault_on"]),
    recordedOn: day(words("记录日期", "Recorded on"), ["记录日期", "recorded_on"]),
    amountYuan: optional(amount(words("涉及税费款", "Tax or fee involved"), ["涉及税费款", "amount"], { unit: yuan })),
    correctedOn: optional(day(words("纠正日期", "Corrected on"), ["纠正日期", "corrected_on"])),
    sharePaid: optional(share(words("缴纳比例", "Share paid"), ["缴纳比例", "share_paid"])),
    taxDueYuan: optional(amount(words("应补税款", "Tax found due"), ["应补税款", "tax_due"], { unit: yuan })),
    taxPayableYuan: optional(
      amount(words("评价期应纳税款", "Tax payable of the period"), ["评价期应纳税款", "tax_payable"], { unit: yuan }),
    ),
  },
});

/** One row a finding that grades directly D, with its repair if there was one. */
export const taxSerious = defineItem({
  ...common,
  id: "tax-serious",
  code: "SW-03",
  title: words("税务直接判级情形", "Direct-grading findings"),
  key: ["findingNumber"],
  occurredOn: "foundOn",
  ordered: [["foundOn", "repairedOn"]],
  fields: {
    uscc,
    findingNumber: text(words("认定文书号", "Finding number"), ["认定文书号", "finding_number"], { maxLength: 60 }),
    condition: choice(words("情形", "Condition"), ["情形", "condition"], seriousChoices),
    foundOn: day(words("认定日期", "Found on"), ["认定日期", "found_on"]),
    evadedYuan: optional(amount(words("偷税金额", "Amount evaded"), ["偷税金额", "evaded"], { unit: yuan })),
    totalPayableYuan: optional(
      amount(words("各税种应纳税总额", "Total tax payable of all taxes"), ["应纳税总额", "total_payable"], { unit: yuan }),
    ),
    repairedOn: optional(day(words("修复日期", "Repaired on"), ["修复日期", "repaired_on"])),
  },
});

/** What the tax office fixed for a past year; the carry-over reads it. */
export const taxResult = defineItem({
  ...common,
  id: "tax-result",
  code: "SW-04",
  title: words("历年纳税缴费信用评价结果", "Tax credit results of past years"),
  key: ["uscc", "year"],
  occurredOn: "yearEndOn",
  fields: {
    uscc,
    year,
    yearEndOn: day(words("年度截止日", "Last day of the year"), ["年度截止日", "year_end_on"]),
    grade: choice(words("级别", "Grade"), ["级别", "grade"], {
      A: words("A级", "A"),
      B: words("B级", "B"),
      M: words("M级", "M"),
      C: words("C级", "C"),
      D: words("D级", "D"),
    }),
    byScore: yesNo(words("由得分评定", "Graded by score"), ["由得分评定", "by_score"]),
  },
});

/** 整体守信修复 granted by the tax office. */
export const taxOverallRepair = defineItem({
  ...common,
  id: "tax-overall-repair",
  code: "SW-05",
  title: words("整体守信修复认定", "Whole-entity repair"),
  class: "good",
  key: ["uscc", "decidedOn"],
  occurredOn: "decidedOn",
  fields: {
    uscc,
    decidedOn: day(words("认定日期", "Decided on"), ["认定日期", "decided_on"]),
    cleanMonths: count(words("无新增失信月数", "Months without a new fault"), ["无新增失信月数", "clean_months"]),
  },
});
