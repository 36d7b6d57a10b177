import { words } from "../words";
import { bodies, uscc, year, yearEndOn } from "./body-columns";
import { housingFund, socialSecurity } from "./department";
import { count } from "./field";
import { defineItem } from "./item";

const common = {
  subjectKinds: bodies,
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
} as const;

const monthsPaid = count(words("按时足额缴纳月数", "Months paid in full and in time"), ["按时足额缴纳月数", "months_paid"]);

/** 社会保险缴纳: months of the year paid in full and in time. */
export const socialInsuranceYear = defineItem({
  ...common,
  id: "social-insurance-year",
  code: "SB-01",
  title: words("年度社会保险缴纳情况", "Social insurance paid in the year"),
  department: socialSecurity,
  fields: { uscc, year, yearEndOn, monthsPaid },
});

/** 住房公积金缴存: months of the year paid in. */
export const housingFundYear = defineItem({
  ...common,
  id: "housing-fund-year",
  code: "GJJ-01",
  title: words("年度住房公积金缴存情况", "Housing fund paid in the year"),
  department: housingFund,
  fields: { uscc, year, yearEndOn, monthsPaid },
});
