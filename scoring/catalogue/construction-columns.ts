import { words } from "../words";
import { housingConstruction } from "./department";
import { choice, day, text } from "./field";

export const uscc = text(words("统一社会信用代码", "Unified social credit code"), ["统一社会信用代码", "uscc"], { maxLength: 18 });
export const documentNumber = text(words("文书号", "Document number"), ["文书号", "document_number"], { maxLength: 80 });
export const decidedOn = day(words("决定日期", "Decided on"), ["决定日期", "decided_on"]);

export const party = choice(words("主体类别", "Party"), ["主体类别", "party"], {
  owner: words("建设单位", "Owner"),
  survey: words("勘察单位", "Survey firm"),
  design: words("设计单位", "Design firm"),
  construction: words("施工单位", "Contractor"),
  supervision: words("监理单位", "Supervision firm"),
  tendering: words("招标代理机构", "Tendering agency"),
  cost: words("造价咨询企业", "Cost consultant"),
});

const measures = {
  words: words(
    "《建筑市场信用管理暂行办法》（建市〔2017〕241号）",
    "Interim Measures for Construction Market Credit (Jianshi [2017] No. 241)",
  ),
  provenance: "secondary",
} as const;

/** What all items of the construction market have in common. */
export const common = {
  department: housingConstruction,
  subjectKinds: ["enterprise", "institution"],
  class: "basic",
  publicity: "public",
  basis: measures,
  reportWithinWorkingDays: 7,
  subject: { by: "uscc", codeField: "uscc" },
} as const;
