import { words } from "../words";
import { bodies, documentNumber, percentage, uscc, year, yearEndOn } from "./body-columns";
import { banks, creditBureau } from "./department";
import { amount, choice, day, yesNo } from "./field";
import { defineItem } from "./item";

const regulation = {
  words: words(
    "《征信业管理条例》（国务院令第631号）：经信息主体书面同意",
    "Credit Reporting Regulation (State Council Order 631): with the subject's written consent",
  ),
  provenance: "official",
} as const;

const common = {
  department: banks,
  subjectKinds: bodies,
  class: "basic",
  publicity: "onConsent",
  basis: regulation,
  reportWithinWorkingDays: 20,
  subject: { by: "uscc", codeField: "uscc" },
  key: ["uscc", "year"],
  occurredOn: "yearEndOn",
} as const;

const points = (zh: string, en: string, column: string) => amount(words(zh, en), [zh, column], { unit: words("分", "points") });
const finding = (zh: string, en: string, column: string) => yesNo(words(zh, en), [zh, column]);

/** 账户流水: turnover through the body's accounts against its invoiced sales. */
export const accountTurnover = defineItem({
  ...common,
  id: "account-turnover",
  code: "YH-01",
  title: words("年度账户流水情况", "Turnover through accounts in the year"),
  fields: {
    uscc,
    year,
    yearEndOn,
    turnoverOfSales: percentage("账户流水占开票销售额比例", "Turnover in invoiced sales", "turnover_of_sales"),
  },
});

/** 银行评分要素: the points and findings that a bank's gates read, as the bank reports them. */
export const bankIndicators = defineItem({
  ...common,
  id: "bank-indicators",
  code: "YH-02",
  title: words("银行信用等级评定要素", "Elements of a bank's credit grading"),
  fields: {
    uscc,
    year,
    yearEndOn,
    debtRatioPoints: points("资产负债率得分", "Points for the debt ratio", "debt_ratio_points"),
    debtRatioFull: finding("资产负债率得满分", "Debt ratio at full marks", "debt_ratio_full"),
    interestPoints: points("利息偿还率得分", "Points for interest repayment", "interest_points"),
    maturedCreditPoints: points("到期信用偿付率得分", "Points for matured credit repaid", "matured_credit_points"),
    cashFlowPoints: points("现金流量得分", "Points for cash flow", "cash_flow_points"),
    restrictedIndustry: finding("国家限制发展行业", "State-restricted industry", "restricted_industry"),
    eliminationList: finding("设备、技术或产品列入淘汰目录", "On the state elimination list", "elimination_list"),
    insolvent: finding("资不抵债", "Insolvent", "insolvent"),
    stoppedHalfYear: finding("停产半年以上", "Stopped over half a year", "stopped_half_year"),
    evadesBankDebt: finding("逃废银行债务", "Evades bank debt", "evades_bank_debt"),
  },
});

/** 拖欠贷款受惩戒: sanctioned for defaulting on a bank loan. */
export const loanDefault = defineItem({
  ...common,
  id: "loan-default",
  code: "YH-03",
  title: words("拖欠银行贷款受惩戒", "Sanctioned for defaulting on a bank loan"),
  class: "general",
  publicity: "departmentsOnly",
  shownForMonths: 24,
  key: ["documentNumber"],
  occurredOn: "decidedOn",
  fields: { uscc, documentNumber, decidedOn: day(words("认定日期", "Decided on"), ["认定日期", "decided_on"]) },
});

/** 企业主个人信用: what a credit bureau says of the owner's personal record, with the owner's own written consent and in one word only. */
export const ownerCredit = defineItem({
  ...common,
  id: "owner-credit",
  code: "ZX-01",
  title: words("企业主个人信用记录（经本人授权）", "Owner's personal credit record (by the owner's consent)"),
  department: creditBureau,
  publicity: "departmentsOnly",
  fields: {
    uscc,
    year,
    yearEndOn,
    record: choice(words("信用记录", "Record"), ["信用记录", "record"], {
      clean: words("无逾期", "No overdue"),
      short: words("短期逾期不超过两次", "At most two short overdues"),
      none: words("无信贷记录", "No record"),
      worse: words("逾期更多", "Worse"),
    }),
  },
});
