import { words } from "../words";
import { secondHand } from "./basis";
import { yuan } from "./body-columns";
import { general, serious } from "./class-windows";
import { socialSecurity } from "./department";
import { amount, choice, count, day, optional } from "./field";
import { finding, findingFields, listing, listingFields, ofBodies, yearly, yearlyFields } from "./finding-columns";
import { defineItem } from "./item";

const inspection = secondHand("《劳动保障监察条例》", "Labour Security Inspection Regulation");
const common = { ...ofBodies, department: socialSecurity, basis: inspection } as const;

/** 劳动保障守法诚信等级 of the year before. */
export const labourGrade = defineItem({
  ...common,
  ...yearly,
  id: "labour-grade",
  code: "SB-03",
  title: words("企业劳动保障守法诚信等级", "Labour-law compliance grade"),
  publicity: "onConsent",
  reportWithinWorkingDays: 20,
  basis: secondHand(
    "《企业劳动保障守法诚信等级评价办法》（人社部规〔2016〕1号）",
    "Measures for Labour-Law Compliance Grades of Enterprises (Renshebugui [2016] No. 1)",
  ),
  fields: {
    ...yearlyFields,
    grade: choice(words("等级", "Grade"), ["等级", "grade"], { A: words("A级", "A"), B: words("B级", "B"), C: words("C级", "C") }),
  },
});

/** 劳动保障书面审查. */
export const labourReview = defineItem({
  ...common,
  ...yearly,
  id: "labour-review",
  code: "SB-04",
  title: words("劳动保障书面审查结果", "Yearly written review of labour matters"),
  publicity: "onConsent",
  reportWithinWorkingDays: 20,
  fields: {
    ...yearlyFields,
    result: choice(words("审查结果", "Result"), ["审查结果", "result"], {
      passed: words("合格", "Passed"),
      failed: words("不合格", "Failed"),
      absent: words("未参加", "Did not take part"),
    }),
  },
});

/** 违法行为认定: one breach that labour inspection established. */
export const labourBreach = defineItem({
  ...common,
  ...general,
  ...finding,
  id: "labour-breach",
  code: "SB-05",
  title: words("劳动保障违法行为", "Breaches of labour law"),
  fields: {
    ...findingFields,
    area: choice(words("事项", "Area"), ["事项", "area"], {
      rules: words("内部劳动保障规章制度", "Internal labour rules"),
      contracts: words("劳动合同", "Labour contracts"),
      dispatch: words("劳务派遣", "Labour dispatch"),
      childLabour: words("禁止使用童工", "Child labour"),
      protected: words("女职工和未成年工特殊保护", "Female and minor workers"),
      hours: words("工作时间和休息休假", "Working time and rest"),
      wages: words("工资支付和最低工资", "Wages and minimum wage"),
      insurance: words("社会保险", "Social insurance"),
      other: words("其他劳动保障事项", "Other"),
    }),
    handling: choice(words("处理", "Handling"), ["处理", "handling"], {
      corrected: words("限期改正且已改正", "Ordered, and corrected"),
      punished: words("行政处罚", "Punished"),
      refused: words("拒不履行", "Order refused"),
    }),
    workers: optional(count(words("涉及人数", "Workers concerned"), ["涉及人数", "workers"])),
  },
});

/** 欠薪: wages owed and not yet paid; once paid the record no longer counts. */
export const wageArrears = defineItem({
  ...common,
  ...general,
  ...finding,
  id: "wage-arrears",
  code: "SB-06",
  title: words("拖欠劳动报酬", "Arrears of wages"),
  effectiveUntil: "paidOn",
  ordered: [["decidedOn", "paidOn"]],
  basis: secondHand("《保障农民工工资支付条例》", "Regulation on Paying the Wages of Migrant Workers"),
  fields: {
    ...findingFields,
    workers: count(words("涉及人数", "Workers concerned"), ["涉及人数", "workers"]),
    amountYuan: amount(words("拖欠金额", "Amount owed"), ["拖欠金额", "amount"], { unit: yuan }),
    paidOn: optional(day(words("付清日期", "Paid on"), ["付清日期", "paid_on"])),
  },
});

/** 拖欠农民工工资失信联合惩戒对象名单: bodies alone; the persons that the rule also lists are not collected. */
export const wageArrearsList = defineItem({
  ...common,
  ...serious,
  ...listing,
  id: "wage-arrears-list",
  code: "SB-07",
  title: words("拖欠农民工工资失信联合惩戒对象名单", "List of wage defaulters"),
  basis: secondHand(
    "《拖欠农民工工资失信联合惩戒对象名单管理暂行办法》（人社部令第45号）",
    "Interim Measures for the List of Wage Defaulters (MOHRSS Order 45)",
  ),
  fields: listingFields,
});

/** 重大劳动保障违法行为社会公布. */
export const labourPublication = defineItem({
  ...common,
  ...general,
  ...finding,
  id: "labour-publication",
  code: "SB-08",
  title: words("重大劳动保障违法行为社会公布", "Major labour violations made public"),
  basis: secondHand(
    "《重大劳动保障违法行为社会公布办法》（人社部令第29号）",
    "Measures for Publishing Major Labour Violations (MOHRSS Order 29)",
  ),
  fields: {
    ...findingFields,
    kind: choice(words("情形", "Kind"), ["情形", "kind"], {
      wages: words("克扣、无故拖欠劳动报酬", "Wages withheld or owed"),
      insurance: words("不参加社会保险或不缴纳社会保险费", "Social insurance not joined or paid"),
      hours: words("违反工作时间和休息休假规定", "Working time and rest"),
      protected: words("违反女职工和未成年工特殊保护规定", "Female and minor workers"),
      childLabour: words("违反禁止使用童工规定", "Child labour"),
      effect: words("造成严重不良社会影响", "Serious bad social effect"),
      other: words("其他重大违法行为", "Other major violation"),
    }),
  },
});
