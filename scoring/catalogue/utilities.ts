import { words } from "../words";
import { bodies, index, uscc, year, yearEndOn, yuan } from "./body-columns";
import { utilities } from "./department";
import { amount, choice, count, day, optional, text } from "./field";
import { defineItem } from "./item";

const common = {
  department: utilities,
  subjectKinds: bodies,
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
} as const;

/** 年度用电: consumption against the twelve months before, and months in a row with hardly any. */
export const electricityUse = defineItem({
  ...common,
  id: "electricity-use",
  code: "GY-01",
  title: words("年度用电情况", "Electricity of the year"),
  class: "basic",
  key: ["uscc", "year"],
  occurredOn: "yearEndOn",
  fields: {
    uscc,
    year,
    yearEndOn,
    useIndex: optional(index("用电量指数", "Index of consumption", "use_index")),
    idleMonths: optional(count(words("连续停产月数", "Months idle in a row"), ["连续停产月数", "idle_months"])),
  },
});

/** 欠费: one bill of electricity, water or gas paid more than thirty days late. Providers report each one. */
export const lateUtilityBill = defineItem({
  ...common,
  id: "late-utility-bill",
  code: "GY-02",
  title: words("水电气逾期三十日以上账单", "Utility bills over thirty days late"),
  class: "minor",
  shownForMonths: 12,
  key: ["billNumber", "utility"],
  occurredOn: "lateOn",
  fields: {
    uscc,
    billNumber: text(words("账单号", "Bill number"), ["账单号", "bill_number"], { maxLength: 60 }),
    utility: choice(words("类别", "Utility"), ["类别", "utility"], {
      electricity: words("电", "Electricity"),
      water: words("水", "Water"),
      gas: words("气", "Gas"),
    }),
    lateOn: day(words("逾期满三十日之日", "Thirty days late on"), ["逾期满三十日之日", "late_on"]),
    amountYuan: optional(amount(words("金额", "Amount"), ["金额", "amount"], { unit: yuan })),
  },
});
