import { words } from "../words";
import { index, percentage, uscc, year, yearEndOn } from "./body-columns";
import { ratingAgency, tax } from "./department";
import { amount, choice, day, optional, text, yesNo } from "./field";
import { defineItem } from "./item";
import { adjustmentChoices, filingFields } from "./rating-agency-choices";

/** 财务报表报送: ratios of the year's return. A ratio that cannot be formed is left out. */
export const financialReturn = defineItem({
  id: "financial-return",
  code: "CW-01",
  title: words("年度财务指标", "Ratios of the yearly financial return"),
  department: tax,
  subjectKinds: ["enterprise", "individualBusiness"],
  class: "basic",
  publicity: "onConsent",
  basis: {
    words: words(
      "《加强信用信息共享应用促进中小微企业融资实施方案》（国办发〔2021〕52号）",
      "Plan for Sharing Credit Information for the Financing of Small Enterprises (Guobanfa [2021] No. 52)",
    ),
    provenance: "secondary",
  },
  reportWithinWorkingDays: 20,
  subject: { by: "uscc", codeField: "uscc" },
  key: ["uscc", "year"],
  occurredOn: "yearEndOn",
  fields: {
    uscc,
    year,
    yearEndOn,
    debtRatio: optional(percentage("资产负债率", "Debt ratio", "debt_ratio")),
    currentRatio: optional(percentage("流动比率", "Current ratio", "current_ratio")),
    costOfRevenue: optional(
      amount(words("每百元营业收入的成本费用", "Costs per 100 yuan of revenue"), ["每百元营业收入的成本费用", "cost_of_revenue"], {
        unit: words("元", "yuan"),
      }),
    ),
    negativeEquity: yesNo(words("资不抵债", "Liabilities exceed assets"), ["资不抵债", "negative_equity"]),
  },
});

/** 开票销售: invoiced sales against last year. */
export const invoicedSales = defineItem({
  id: "invoiced-sales",
  code: "CW-02",
  title: words("年度开票销售情况", "Invoiced sales of the year"),
  department: tax,
  subjectKinds: ["enterprise", "individualBusiness"],
  class: "basic",
  publicity: "onConsent",
  basis: financialReturn.basis,
  reportWithinWorkingDays: 20,
  subject: { by: "uscc", codeField: "uscc" },
  key: ["uscc", "year"],
  occurredOn: "yearEndOn",
  fields: { uscc, year, yearEndOn, salesIndex: index("开票销售额指数", "Index of invoiced sales", "sales_index") },
});

const agency = {
  department: ratingAgency,
  subjectKinds: ["enterprise"],
  class: "basic",
  publicity: "onConsent",
  basis: {
    words: words("企业委托评级并书面授权采集", "Collected on the enterprise's commission and written consent"),
    provenance: "secondary",
  },
  reportWithinWorkingDays: 20,
  subject: { by: "uscc", codeField: "uscc" },
} as const;

/** 评级申报资料: what an agency collects of an enterprise that commissions a rating. Ratios are rounded to the precision of the table. */
export const agencyFiling = defineItem({
  ...agency,
  id: "rating-agency-filing",
  code: "PJ-01",
  title: words("委托评级申报资料", "File of a commissioned rating"),
  key: ["uscc", "year"],
  occurredOn: "yearEndOn",
  fields: { uscc, year, yearEndOn, ...filingFields },
});

/** 评级调整事项: one adjustment with its written reason. */
export const agencyAdjustment = defineItem({
  ...agency,
  id: "rating-agency-adjustment",
  code: "PJ-02",
  title: words("委托评级调整事项", "Adjustment of a commissioned rating"),
  key: ["uscc", "decidedOn", "kind"],
  occurredOn: "decidedOn",
  fields: {
    uscc,
    kind: choice(words("调整事项", "Adjustment"), ["调整事项", "kind"], adjustmentChoices),
    decidedOn: day(words("认定日期", "Decided on"), ["认定日期", "decided_on"]),
    reason: text(words("书面理由", "Written reason"), ["书面理由", "reason"], { maxLength: 1000 }),
  },
});
