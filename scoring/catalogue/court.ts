import { words } from "../words";
import { allBodies, bodies, uscc, yuan } from "./body-columns";
import { general } from "./class-windows";
import { court } from "./department";
import { amount, choice, day, optional, text } from "./field";
import { defineItem } from "./item";

const caseNumber = text(words("案号", "Case number"), ["案号", "case_number"], { maxLength: 60 });

/** 失信被执行人: an entry of the court's list; once deleted it no longer counts. */
export const judgmentDefaulter = defineItem({
  id: "judgment-defaulter",
  code: "FY-01",
  title: words("失信被执行人", "Judgment defaulters"),
  department: court,
  subjectKinds: allBodies,
  class: "serious",
  publicity: "public",
  shownForMonths: 60,
  basis: {
    words: words(
      "最高人民法院《关于公布失信被执行人名单信息的若干规定》",
      "Supreme People's Court, Provisions on Publishing the List of Judgment Defaulters",
    ),
    provenance: "secondary",
  },
  reportWithinWorkingDays: 3,
  subject: { by: "uscc", codeField: "uscc" },
  key: ["uscc", "caseNumber"],
  occurredOn: "listedOn",
  effectiveUntil: "deletedOn",
  ordered: [["listedOn", "deletedOn"]],
  fields: {
    uscc,
    caseNumber,
    listedOn: day(words("列入日期", "Listed on"), ["列入日期", "listed_on"]),
    deletedOn: optional(day(words("删除日期", "Deleted on"), ["删除日期", "deleted_on"])),
  },
});

/** 涉债务案件: a case in which the body is liable as debtor, settled or not. */
export const debtorCase = defineItem({
  id: "debtor-case",
  code: "FY-02",
  title: words("作为债务人承担责任的案件", "Cases with liability as debtor"),
  department: court,
  subjectKinds: bodies,
  class: "general",
  publicity: "onConsent",
  shownForMonths: 36,
  basis: {
    words: words("《征信业管理条例》第二十一条：可采集依法公开的裁判文书", "Credit Reporting Regulation, Art. 21: court documents"),
    provenance: "official",
  },
  reportWithinWorkingDays: 20,
  subject: { by: "uscc", codeField: "uscc" },
  key: ["uscc", "caseNumber"],
  occurredOn: "liableOn",
  ordered: [["liableOn", "settledOn"]],
  fields: {
    uscc,
    caseNumber,
    liableOn: day(words("裁判生效日期", "Liable since"), ["裁判生效日期", "liable_on"]),
    state: choice(words("履行情况", "State"), ["履行情况", "state"], {
      settled: words("已履行或和解", "Settled"),
      open: words("未履行", "Open"),
    }),
    settledOn: optional(day(words("履行完毕日期", "Settled on"), ["履行完毕日期", "settled_on"])),
    amountYuan: optional(amount(words("标的金额", "Amount"), ["标的金额", "amount"], { unit: yuan })),
  },
});

/** 被执行人: a case in enforcement, public by the court. */
export const enforcementCase = defineItem({
  id: "enforcement-case",
  code: "FY-03",
  title: words("被执行案件", "Cases in enforcement"),
  department: court,
  subjectKinds: allBodies,
  ...general,
  publicity: "public",
  basis: {
    words: words("最高人民法院《关于人民法院执行公开的若干规定》", "Supreme People's Court, Provisions on the Openness of Enforcement"),
    provenance: "secondary",
  },
  reportWithinWorkingDays: 7,
  subject: { by: "uscc", codeField: "uscc" },
  key: ["uscc", "caseNumber"],
  occurredOn: "filedOn",
  effectiveUntil: "closedOn",
  ordered: [["filedOn", "closedOn"]],
  fields: {
    uscc,
    caseNumber,
    filedOn: day(words("立案日期", "Filed on"), ["立案日期", "filed_on"]),
    amountYuan: optional(amount(words("执行标的", "Amount enforced"), ["执行标的", "amount"], { unit: yuan })),
    closedOn: optional(day(words("结案日期", "Closed on"), ["结案日期", "closed_on"])),
  },
});
