import { words } from "../words";
import { bodies, documentNumber, uscc } from "./body-columns";
import { marketSupervision } from "./department";
import { amount, choice, day, month, optional, text } from "./field";
import { defineItem } from "./item";

const opinions = {
  words: words(
    "《市场监管总局关于推进企业信用风险分类管理进一步提升监管效能的意见》（国市监信发〔2022〕6号）",
    "SAMR Opinions on Enterprise Credit Risk Classification (Guoshijianxinfa [2022] No. 6)",
  ),
  provenance: "official",
} as const;

const common = {
  department: marketSupervision,
  subjectKinds: bodies,
  basis: opinions,
  reportWithinWorkingDays: 7,
  subject: { by: "uscc", codeField: "uscc" },
} as const;

const decidedOn = day(words("决定日期", "Decided on"), ["决定日期", "decided_on"]);

/** 信用风险得分: the month's score of the regulator's own model, whose weights are not published. Inside the departments only. */
export const riskScore = defineItem({
  ...common,
  id: "risk-score",
  code: "FX-01",
  title: words("企业信用风险月度得分", "Monthly credit-risk score"),
  class: "basic",
  publicity: "departmentsOnly",
  key: ["uscc", "month"],
  occurredOn: "monthEndOn",
  fields: {
    uscc,
    month: month(words("月份", "Month"), ["月份", "month"]),
    monthEndOn: day(words("月末日", "Last day of the month"), ["月末日", "month_end_on"]),
    score: amount(words("得分", "Score"), ["得分", "score"], { unit: words("分", "points") }),
  },
});

/** 失信名单: an entry of an adverse list of market supervision; once removed it no longer counts. */
export const adverseList = defineItem({
  ...common,
  id: "adverse-list",
  code: "FX-02",
  title: words("市场监管领域失信名单", "Adverse lists of market supervision"),
  class: "serious",
  publicity: "public",
  shownForMonths: 36,
  key: ["uscc", "list", "listedOn"],
  occurredOn: "listedOn",
  effectiveUntil: "removedOn",
  ordered: [["listedOn", "removedOn"]],
  fields: {
    uscc,
    list: choice(words("名单", "List"), ["名单", "list"], {
      seriousViolation: words("严重违法失信名单", "Serious violations"),
      seriousQuality: words("严重质量失信名单", "Serious quality discredit"),
      ecommerce: words("电子商务失信黑名单", "E-commerce discredit"),
      prepaidRunaway: words("预付式消费跑路名单", "Prepaid-consumption runaways"),
    }),
    listedOn: day(words("列入日期", "Listed on"), ["列入日期", "listed_on"]),
    removedOn: optional(day(words("移出日期", "Removed on"), ["移出日期", "removed_on"])),
  },
});

/** 事故责任: held liable for a major accident. */
export const accidentLiability = defineItem({
  ...common,
  id: "accident-liability",
  code: "FX-03",
  title: words("重大事故责任认定", "Liability for a major accident"),
  class: "serious",
  publicity: "public",
  shownForMonths: 36,
  key: ["documentNumber"],
  occurredOn: "decidedOn",
  fields: {
    uscc,
    documentNumber,
    kind: choice(words("事故类别", "Kind"), ["事故类别", "kind"], {
      workSafety: words("重大安全生产事故", "Major work-safety accident"),
      foodSafety: words("重大食品安全事故", "Major food-safety accident"),
    }),
    decidedOn,
  },
});

/** 动产抵押: chattels given as security. */
export const chattelMortgage = defineItem({
  ...common,
  id: "chattel-mortgage",
  code: "FX-04",
  title: words("动产抵押登记", "Chattel mortgages"),
  class: "basic",
  publicity: "public",
  key: ["mortgageNumber"],
  occurredOn: "registeredOn",
  fields: {
    uscc,
    mortgageNumber: text(words("登记编号", "Mortgage number"), ["登记编号", "mortgage_number"], { maxLength: 60 }),
    registeredOn: day(words("登记日期", "Registered on"), ["登记日期", "registered_on"]),
  },
});

/** 退出市场: what ends a body's business by decision. */
export const marketExit = defineItem({
  ...common,
  id: "market-exit",
  code: "FX-05",
  title: words("责令关闭、吊销营业执照、除名", "Closed, licence revoked or struck off"),
  class: "basic",
  publicity: "public",
  key: ["documentNumber"],
  occurredOn: "decidedOn",
  fields: {
    uscc,
    documentNumber,
    kind: choice(words("情形", "Kind"), ["情形", "kind"], {
      licenceRevoked: words("吊销营业执照", "Business licence revoked"),
      struckOff: words("被除名", "Struck off"),
      orderedToClose: words("责令关闭", "Ordered to close"),
    }),
    decidedOn,
  },
});

/** 拒不配合检查: refused to cooperate with a lawful inspection. */
export const inspectionRefusal = defineItem({
  ...common,
  id: "inspection-refusal",
  code: "FX-06",
  title: words("拒不配合依法检查", "Refusal of a lawful inspection"),
  class: "general",
  publicity: "departmentsOnly",
  shownForMonths: 12,
  key: ["documentNumber"],
  occurredOn: "refusedOn",
  fields: { uscc, documentNumber, refusedOn: day(words("拒绝日期", "Refused on"), ["拒绝日期", "refused_on"]) },
});

/** 列入、移出经营异常名录的决定: one a decision, so that how long ago a removal was can still be told. */
export const abnormalDecision = defineItem({
  ...common,
  id: "abnormal-decision",
  code: "FX-07",
  title: words("经营异常名录列入、移出决定", "Decisions to list or remove as abnormal"),
  class: "basic",
  publicity: "onConsent",
  key: ["documentNumber"],
  occurredOn: "decidedOn",
  fields: {
    uscc,
    documentNumber,
    standing: choice(words("决定", "Decision"), ["决定", "standing"], {
      clear: words("撤销列入", "Listing annulled"),
      removed: words("移出", "Removed"),
      listed: words("列入", "Listed"),
    }),
    decidedOn,
  },
});
