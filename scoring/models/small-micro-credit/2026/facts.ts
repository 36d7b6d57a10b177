import { accountTurnover, ownerCredit } from "../../../catalogue/banking";
import { debtorCase, judgmentDefaulter } from "../../../catalogue/court";
import { financialReturn, invoicedSales } from "../../../catalogue/finance";
import { abnormalDecision, adverseList } from "../../../catalogue/market-risk";
import { penalty } from "../../../catalogue/market-supervision";
import { enterpriseFiling, ownerListing, relatedFirms } from "../../../catalogue/ownership";
import { housingFundYear, socialInsuranceYear } from "../../../catalogue/social-security";
import { taxResult } from "../../../catalogue/tax";
import { electricityUse, lateUtilityBill } from "../../../catalogue/utilities";
import { count } from "../../../facts/count";
import { events } from "../../../facts/events";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { gradeBy } from "../../../facts/platform";
import { words } from "../../../words";
import { scheme } from "../instruments";

const { art } = scheme;
const sofar = "upToPeriodEnd" as const;
const threeYears = { months: 36 } as const;
const ended = { removedOn: { present: false } } as const;

/** What departments must report one by one (cases, penalties, lists, late bills) is clear where nothing was; every other figure may be unknown. */
export const facts = {
  size: gradeBy("enterprise-size", { says: words("企业规模", "Size"), cites: art("适用") }),
  debtRatio: latest(financialReturn, "debtRatio", { says: words("资产负债率", "Debt ratio"), cites: art("F1"), absent: null }),
  currentRatio: latest(financialReturn, "currentRatio", { says: words("流动比率", "Current ratio"), cites: art("F2"), absent: null }),
  salesIndex: latest(invoicedSales, "salesIndex", {
    says: words("开票销售额指数（上年=100）", "Index of invoiced sales (last year = 100)"),
    cites: art("F3"),
    absent: null,
  }),
  costOfRevenue: latest(financialReturn, "costOfRevenue", {
    says: words("每百元收入的成本费用", "Costs per 100 yuan of revenue"),
    cites: art("F4"),
    absent: null,
  }),
  useIndex: latest(electricityUse, "useIndex", {
    says: words("用电量指数（上年=100）", "Index of electricity used (last year = 100)"),
    cites: art("O1"),
    absent: null,
  }),
  lateBills: count(lateUtilityBill, {
    says: words("逾期三十日以上的水电气账单数", "Utility bills over thirty days late"),
    cites: art("O2"),
    absent: 0,
  }),
  taxGrade: latest(taxResult, "grade", {
    says: words("近两年最近一次纳税信用级别", "Latest tax grade of two years"),
    cites: art("O3"),
    window: { months: 24 },
    absent: null,
  }),
  insuranceMonths: latest(socialInsuranceYear, "monthsPaid", {
    says: words("社会保险缴纳月数", "Months of social insurance paid"),
    cites: art("O4"),
    absent: null,
  }),
  fundMonths: latest(housingFundYear, "monthsPaid", {
    says: words("住房公积金缴存月数", "Months of housing fund paid"),
    cites: art("O5"),
    absent: null,
  }),
  turnoverOfSales: latest(accountTurnover, "turnoverOfSales", {
    says: words("账户流水占开票销售额比例", "Turnover through accounts in invoiced sales"),
    cites: art("O6"),
    absent: null,
  }),
  debtorCases: count(debtorCase, {
    says: words("近三年作为债务人承担责任的案件数", "Cases with liability as debtor in three years"),
    cites: art("C1"),
    window: threeYears,
    absent: 0,
  }),
  debtorCaseStates: events(debtorCase, "state", {
    says: words("近三年涉债务案件的履行情况", "Debtor cases of three years, settled or open"),
    cites: art("C1"),
    window: threeYears,
  }),
  penalties: count(penalty, {
    says: words("公示期内行政处罚数（不含警告）", "Penalties while shown, warnings aside"),
    cites: art("C2"),
    where: { category: { not: "warning" } },
    window: sofar,
    absent: 0,
  }),
  graverPenalties: events(penalty, "category", {
    says: words("公示期内一般、严重类处罚", "General and serious penalties while shown"),
    cites: art("C2"),
    where: { category: { in: ["fine", "confiscation", "suspension", "revocation", "stop"] } },
    window: sofar,
  }),
  abnormalStanding: latest(abnormalDecision, "standing", {
    says: words("经营异常名录最近一次决定", "Latest decision on the list of abnormal operations"),
    cites: art("C3"),
    window: sofar,
    absent: "clear",
  }),
  abnormalInFiveYears: latest(abnormalDecision, "standing", {
    says: words("其中五年内", "The same, within five years"),
    cites: art("C3"),
    window: { months: 60 },
    absent: "clear",
  }),
  abnormalInOneYear: latest(abnormalDecision, "standing", {
    says: words("其中一年内", "The same, within a year"),
    cites: art("C3"),
    window: { months: 12 },
    absent: "clear",
  }),
  ownerRecord: latest(ownerCredit, "record", {
    says: words("企业主个人信用记录", "Owner's personal record"),
    cites: art("W1"),
    absent: null,
  }),
  ownerRecordGiven: latest(ownerCredit, "record", {
    says: words("企业主个人信用记录（未授权不触发）", "Owner's personal record, nothing where not authorised"),
    cites: art("门槛"),
    absent: "notAuthorised",
  }),
  ownerYears: latest(enterpriseFiling, "ownerYearsInTrade", {
    says: words("企业主从业年限", "Owner's years in the trade"),
    cites: art("W2"),
    absent: null,
  }),
  ownerListings: count(ownerListing, {
    says: words("企业主现列入名单数", "Lists the owner stands on"),
    cites: art("W3"),
    where: ended,
    window: sofar,
    absent: 0,
  }),
  relatedFirms: latest(relatedFirms, "finding", { says: words("关联企业失信情况", "Related firms"), cites: art("R1"), absent: null }),
  guarantees: latest(enterpriseFiling, "guaranteesOfEquity", {
    says: words("对外担保占净资产比例", "Guarantees in equity"),
    cites: art("R2"),
    absent: null,
  }),
  judgmentDefaulter: exists(judgmentDefaulter, {
    says: words("现为失信被执行人", "A judgment defaulter now"),
    cites: art("门槛"),
    where: { deletedOn: { present: false } },
    window: sofar,
    absent: false,
  }),
  seriousList: exists(adverseList, {
    says: words("现列入严重失信名单", "On a serious list now"),
    cites: art("门槛"),
    where: { list: { in: ["seriousViolation", "seriousQuality"] }, ...ended },
    window: sofar,
    absent: false,
  }),
  insolvent: exists(financialReturn, {
    says: words("报表显示资不抵债", "Liabilities exceed assets in its return"),
    cites: art("门槛"),
    where: { negativeEquity: { is: true } },
    absent: false,
  }),
  idleMonths: latest(electricityUse, "idleMonths", { says: words("连续停产月数", "Months idle in a row"), cites: art("门槛"), absent: 0 }),
  debtRatioFiled: latest(financialReturn, "debtRatio", {
    says: words("资产负债率（未报送不触发）", "Debt ratio, nothing where not filed"),
    cites: art("门槛"),
    absent: 0,
  }),
} as const;
