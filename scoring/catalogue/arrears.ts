import { words } from "../words";
import { proposed, secondHand } from "./basis";
import { uscc, yuan } from "./body-columns";
import { general, minor } from "./class-windows";
import { housingFund, socialSecurity, tax, telecom, utilities } from "./department";
import { amount, choice, day, optional, text } from "./field";
import { finding, findingFields, ofBodies } from "./finding-columns";
import { defineItem } from "./item";

/** An amount that was due and is not paid; once paid the record no longer counts. */
const owed = {
  ...ofBodies,
  key: ["billNumber"],
  occurredOn: "overdueOn",
  effectiveUntil: "paidOn",
  ordered: [["overdueOn", "paidOn"]],
} as const;

const owedFields = {
  uscc,
  billNumber: text(words("账单（通知书）号", "Bill number"), ["账单号", "通知书号", "bill_number"], { maxLength: 80 }),
  overdueOn: day(words("逾期之日", "Overdue on"), ["逾期之日", "overdue_on"]),
  amountYuan: amount(words("欠费金额", "Amount owed"), ["欠费金额", "amount"], { unit: yuan }),
  paidOn: optional(day(words("缴清日期", "Paid on"), ["缴清日期", "paid_on"])),
};

const byProviders = {
  ...owed,
  ...minor,
  publicity: "onConsent",
  reportWithinWorkingDays: 20,
  basis: secondHand(
    "《加强信用信息共享应用促进中小微企业融资实施方案》（国办发〔2021〕52号）",
    "Plan for Sharing Credit Information for the Financing of Small Enterprises (Guobanfa [2021] No. 52)",
  ),
} as const;

export const utilityArrears = defineItem({
  ...byProviders,
  id: "utility-arrears",
  code: "GY-03",
  title: words("水电气暖欠费", "Arrears of electricity, water, gas and heat"),
  department: utilities,
  key: ["billNumber", "utility"],
  fields: {
    ...owedFields,
    utility: choice(words("类别", "Utility"), ["类别", "utility"], {
      electricity: words("电", "Electricity"),
      water: words("水", "Water"),
      gas: words("气", "Gas"),
      heat: words("暖", "Heat"),
    }),
  },
});

/** 窃电、违约用能: established by the provider's department, not merely alleged by the provider. */
export const energyBreach = defineItem({
  ...ofBodies,
  ...general,
  ...finding,
  id: "energy-breach",
  code: "GY-04",
  title: words("窃电、盗用水气和违约用能记录", "Theft and breach in the use of electricity, water and gas"),
  department: utilities,
  publicity: "departmentsOnly",
  basis: proposed("信衡建议目录，依《电力供应与使用条例》", "proposed by Xinheng, after the Electricity Supply and Use Regulation"),
  fields: {
    ...findingFields,
    kind: choice(words("情形", "Kind"), ["情形", "kind"], {
      theft: words("窃电、盗用水气", "Theft"),
      breach: words("违约用电用水用气", "Breach of the supply contract"),
      facility: words("危害供用设施", "Harm to facilities"),
    }),
  },
});

export const telecomArrears = defineItem({
  ...byProviders,
  id: "telecom-arrears",
  code: "DX-01",
  title: words("单位通信欠费", "Telecommunications arrears of bodies"),
  department: telecom,
  fields: owedFields,
});

export const socialInsuranceArrears = defineItem({
  ...owed,
  ...general,
  id: "social-insurance-arrears",
  code: "SB-02",
  title: words("社会保险费欠缴", "Social insurance arrears"),
  department: socialSecurity,
  publicity: "departmentsOnly",
  basis: proposed("《社会保险法》", "Social Insurance Law"),
  fields: {
    ...owedFields,
    insurance: choice(words("险种", "Insurance"), ["险种", "insurance"], {
      pension: words("基本养老保险", "Pension"),
      unemployment: words("失业保险", "Unemployment"),
      injury: words("工伤保险", "Work injury"),
      medical: words("基本医疗保险", "Medical"),
      all: words("合并征收", "Collected together"),
    }),
  },
});

export const housingFundArrears = defineItem({
  ...owed,
  ...general,
  id: "housing-fund-arrears",
  code: "GJJ-02",
  title: words("住房公积金欠缴", "Housing fund arrears"),
  department: housingFund,
  publicity: "departmentsOnly",
  basis: proposed("《住房公积金管理条例》", "Housing Fund Regulation"),
  fields: owedFields,
});

/** 欠税公告: an announcement of tax owed, made by the tax authority. */
export const taxArrears = defineItem({
  ...owed,
  ...general,
  id: "tax-arrears",
  code: "SW-06",
  title: words("欠税公告", "Announced tax arrears"),
  department: tax,
  basis: proposed("《欠税公告办法（试行）》", "Trial Measures for Announcing Tax Arrears"),
  fields: {
    ...owedFields,
    taxKind: text(words("税种", "Tax"), ["税种", "tax_kind"], { maxLength: 60 }),
  },
});
