import { periodOf } from "@/scoring/engine/period";
import { dayIn, type Firm } from "./firm";
import { type Random, streamFor } from "./random";
import type { Row } from "./row";
import {
  abnormalDecisionRows,
  debtorCaseRows,
  electricityRows,
  filingRows,
  financialRows,
  housingFundRows,
  insuranceRows,
  judgmentDefaulterRows,
  lateBillRows,
  ownerCreditRows,
  ownerListingRows,
  relatedFirmRows,
  salesRows,
  scaleRows,
  turnoverRows,
} from "./sme-rows";

/** Months that have a risk score in the demo city. */
export const demoRiskMonths = ["2026-03", "2026-04", "2026-05"] as const;

const dayOf = (random: Random, year: number): string => dayIn(year, 1 + random.below(12), 1 + random.below(28));

/** The regulator's own score, a little different each month; young firms begin lower. Now and then a month is missing. */
export const riskScoreRows = (seed: number, firm: Firm): Row[] => {
  if (firm.isIndividual) return [];
  const random = streamFor(seed, firm.index, "risk score");
  const years = 2026 - Number(firm.registeredOn.slice(0, 4));
  const base = 745 + Math.min(years, 12) * 4 - 260 * firm.weakness + (random.next() - 0.5) * 60;
  return demoRiskMonths
    .map((month) => ({ month, score: Math.round(base + (random.next() - 0.5) * 24), sent: random.chance(0.99) }))
    .filter(({ sent }) => sent)
    .map(({ month, score }) => ({ 统一社会信用代码: firm.uscc, 月份: month, 月末日: periodOf(month).to, 得分: String(score) }));
};

export const adverseListRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "adverse list");
  if (firm.isIndividual || !random.chance(0.05 * firm.weakness ** 2)) return [];
  const list = random.pick(["seriousViolation", "seriousViolation", "seriousQuality", "ecommerce", "prepaidRunaway"]);
  return [{ 统一社会信用代码: firm.uscc, 名单: list, 列入日期: dayOf(random, 2025) }];
};

export const accidentRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "accident");
  if (firm.isIndividual || !random.chance(0.008 * firm.weakness)) return [];
  return [
    { 统一社会信用代码: firm.uscc, 文书号: `衡应急认〔2025〕${firm.index}号`, 事故类别: "workSafety", 决定日期: dayOf(random, 2025) },
  ];
};

export const chattelMortgageRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "mortgage");
  if (firm.isIndividual || !random.chance(0.04)) return [];
  return [{ 统一社会信用代码: firm.uscc, 登记编号: `衡动抵〔2025〕${firm.index}`, 登记日期: dayOf(random, 2025) }];
};

export const loanDefaultRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "loan default");
  if (firm.isIndividual || !random.chance(0.03 * firm.weakness)) return [];
  return [{ 统一社会信用代码: firm.uscc, 文书号: `衡金惩〔2025〕${firm.index}号`, 认定日期: dayOf(random, 2025) }];
};

export const marketExitRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "market exit");
  if (firm.isIndividual || !random.chance(0.012 * firm.weakness ** 2)) return [];
  const kind = random.pick(["licenceRevoked", "orderedToClose"]);
  return [
    { 统一社会信用代码: firm.uscc, 文书号: `衡市监退〔2026〕${firm.index}号`, 情形: kind, 决定日期: dayIn(2026, 2, 1 + random.below(28)) },
  ];
};

/** Every item that enterprise size, the small-firm score and the risk classes read, beside those of market supervision and tax. */
export const smeFeeds: Readonly<Record<string, (seed: number, firm: Firm) => Row[]>> = {
  "enterprise-scale": scaleRows,
  "financial-return": financialRows,
  "invoiced-sales": salesRows,
  "electricity-use": electricityRows,
  "late-utility-bill": lateBillRows,
  "social-insurance-year": insuranceRows,
  "housing-fund-year": housingFundRows,
  "account-turnover": turnoverRows,
  "owner-credit": ownerCreditRows,
  "enterprise-filing": filingRows,
  "related-firms": relatedFirmRows,
  "owner-listing": ownerListingRows,
  "debtor-case": debtorCaseRows,
  "judgment-defaulter": judgmentDefaulterRows,
  "abnormal-decision": abnormalDecisionRows,
  "risk-score": riskScoreRows,
  "adverse-list": adverseListRows,
  "accident-liability": accidentRows,
  "chattel-mortgage": chattelMortgageRows,
  "loan-default": loanDefaultRows,
  "market-exit": marketExitRows,
};
