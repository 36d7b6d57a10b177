import { words } from "../words";
import { marketSupervision } from "./department";
import { amount, choice, day, optional, text } from "./field";
import { defineItem } from "./item";

const bodies = ["enterprise", "individualBusiness"] as const;
const uscc = text(words("统一社会信用代码", "Unified social credit code"), ["统一社会信用代码", "uscc", "USCC"], { maxLength: 18 });
const town = text(words("所属镇街", "Town"), ["所属镇街", "镇街", "town"], { maxLength: 40 });

const annualDisclosure = {
  words: words(
    "《企业信息公示暂行条例》（2014年国务院令第654号）",
    "Interim Regulation on Enterprise Information Disclosure (State Council Order 654 of 2014)",
  ),
  provenance: "secondary",
} as const;

/** 登记信息: makes a body known, and tells its kind, age, capital, industry and town. */
export const registration = defineItem({
  id: "registration",
  code: "SCJG-01",
  title: words("市场主体登记信息", "Registration of market entities"),
  department: marketSupervision,
  subjectKinds: bodies,
  class: "basic",
  publicity: "public",
  basis: annualDisclosure,
  reportWithinWorkingDays: 7,
  makesSubject: true,
  subject: { by: "uscc", codeField: "uscc", nameField: "name" },
  key: ["uscc"],
  occurredOn: "registeredOn",
  fields: {
    name: text(words("名称", "Name"), ["企业名称", "名称", "enterprise_name", "name"], { maxLength: 200 }),
    uscc,
    registeredOn: day(words("成立日期", "Registered on"), ["成立日期", "登记日期", "registered_on"]),
    type: optional(text(words("类型", "Type"), ["企业类型", "类型", "type"], { maxLength: 100 })),
    capitalYuan: optional(
      amount(words("注册资本", "Registered capital"), ["注册资本", "capital_text", "capital"], {
        written: "capital",
        unit: words("元", "yuan"),
      }),
    ),
    capitalCurrency: optional(text(words("币种", "Currency"), ["币种", "capital_currency"], { maxLength: 10 })),
    businessScope: optional(text(words("经营范围", "Business scope"), ["经营范围", "business_scope"], { maxLength: 8000 })),
    province: optional(text(words("省", "Province"), ["省", "province"], { maxLength: 20 })),
    city: optional(text(words("市", "City"), ["市", "city"], { maxLength: 40 })),
    town: optional(town),
    industry: optional(text(words("行业门类", "Industry"), ["行业门类", "行业", "industry"], { maxLength: 40 })),
    size: optional(
      choice(
        words("规模", "Size"),
        ["企业规模", "规模", "size"],
        { large: words("大型", "Large"), medium: words("中型", "Medium"), small: words("小型", "Small"), micro: words("微型", "Micro") },
        { 大型: "large", 中型: "medium", 小型: "small", 微型: "micro" },
      ),
    ),
    address: optional(text(words("住所", "Address"), ["住所", "地址", "address"], { maxLength: 500 })),
    organisationCode: optional(
      text(words("组织机构代码", "Old organisation code"), ["组织机构代码", "organisation_code"], { maxLength: 10 }),
    ),
    registrationNumber: optional(
      text(words("工商注册号", "Old registration number"), ["工商注册号", "注册号", "registration_number"], { maxLength: 15 }),
    ),
  },
});

/** 行政许可: field names of the national double-publicity standard on the way in. */
export const licence = defineItem({
  id: "licence",
  code: "SCJG-02",
  title: words("行政许可", "Administrative licences"),
  department: marketSupervision,
  subjectKinds: bodies,
  class: "basic",
  publicity: "public",
  basis: {
    words: words("行政许可和行政处罚等信用信息公示（“双公示”）要求", "Double-publicity duty for licences and penalties"),
    provenance: "secondary",
  },
  reportWithinWorkingDays: 7,
  subject: { by: "uscc", codeField: "uscc", nameField: "name" },
  key: ["documentNumber", "organ"],
  occurredOn: "decidedOn",
  effectiveUntil: "validUntil",
  ordered: [["validFrom", "validUntil"]],
  fields: {
    name: text(words("相对人名称", "Name of the counterpart"), ["XK_XDR_MC", "行政相对人名称"], { maxLength: 200 }),
    uscc: text(words("统一社会信用代码", "Unified social credit code"), ["XK_XDR_SHXYM", "统一社会信用代码"], { maxLength: 18 }),
    documentNumber: text(words("许可文书号", "Document number"), ["XK_WSH", "行政许可决定文书号"], { maxLength: 100 }),
    kind: text(words("许可类别", "Kind of licence"), ["XK_XKLB", "许可类别"], { maxLength: 60 }),
    content: optional(text(words("许可内容", "Content"), ["XK_NR", "许可内容"], { maxLength: 4000 })),
    decidedOn: day(words("许可决定日期", "Decided on"), ["XK_JDRQ", "许可决定日期"]),
    validFrom: optional(day(words("有效期自", "Valid from"), ["XK_YXQZ", "有效期自"], { mayLieAhead: true })),
    validUntil: optional(day(words("有效期至", "Valid until"), ["XK_YXQZI", "有效期至"], { mayLieAhead: true })),
    organ: text(words("许可机关", "Deciding organ"), ["XK_XKJG", "许可机关"], { maxLength: 200 }),
  },
});

/** 行政处罚: class and windows follow the gravest single penalty; this item holds the general class. */
export const penalty = defineItem({
  id: "penalty",
  code: "SCJG-03",
  title: words("行政处罚", "Administrative penalties"),
  department: marketSupervision,
  subjectKinds: bodies,
  class: "general",
  publicity: "public",
  shownForMonths: 12,
  basis: {
    words: words(
      "《市场监督管理行政处罚信息公示规定》（2021年总局令第45号）",
      "Provisions on Publishing Market-Supervision Penalties (SAMR Order 45 of 2021)",
    ),
    provenance: "official",
  },
  reportWithinWorkingDays: 7,
  subject: { by: "uscc", codeField: "uscc", nameField: "name" },
  key: ["documentNumber", "organ"],
  occurredOn: "decidedOn",
  effectiveUntil: "publishedUntil",
  ordered: [["decidedOn", "publishedUntil"]],
  fields: {
    name: text(words("相对人名称", "Name of the counterpart"), ["CF_XDR_MC", "行政相对人名称"], { maxLength: 200 }),
    uscc: text(words("统一社会信用代码", "Unified social credit code"), ["CF_XDR_SHXYM", "统一社会信用代码"], { maxLength: 18 }),
    documentNumber: text(words("处罚决定书文号", "Decision number"), ["CF_WSH", "行政处罚决定书文号"], { maxLength: 100 }),
    breach: text(words("违法行为类型", "Kind of breach"), ["CF_WFXW", "违法行为类型"], { maxLength: 200 }),
    facts: optional(text(words("违法事实", "Facts"), ["CF_SY", "违法事实"], { maxLength: 4000 })),
    basis: optional(text(words("处罚依据", "Legal basis"), ["CF_YJ", "处罚依据"], { maxLength: 2000 })),
    category: choice(
      words("处罚类别", "Kind of penalty"),
      ["CF_CFLB", "处罚类别"],
      {
        warning: words("警告", "Warning"),
        criticism: words("通报批评", "Criticism"),
        fine: words("罚款", "Fine"),
        confiscation: words("没收", "Confiscation"),
        suspension: words("暂扣许可证件", "Licence suspended"),
        revocation: words("吊销许可证件", "Licence revoked"),
        stop: words("责令停产停业", "Ordered to stop"),
      },
      {
        警告: "warning",
        通报批评: "criticism",
        罚款: "fine",
        没收: "confiscation",
        暂扣许可证件: "suspension",
        吊销许可证件: "revocation",
        责令停产停业: "stop",
      },
    ),
    fineYuan: optional(amount(words("罚款金额", "Fine"), ["CF_NR_FK", "罚款金额"], { written: "tenThousand", unit: words("元", "yuan") })),
    decidedOn: day(words("处罚决定日期", "Decided on"), ["CF_JDRQ", "处罚决定日期"]),
    publishedUntil: optional(day(words("公示截止期", "Published until"), ["CF_GSJZQ", "公示截止期"], { mayLieAhead: true })),
    organ: text(words("处罚机关", "Deciding organ"), ["CF_CFJG", "处罚机关"], { maxLength: 200 }),
  },
});

/** 经营异常名录 entries. */
export const abnormalList = defineItem({
  id: "abnormal-list",
  code: "SCJG-04",
  title: words("经营异常名录", "List of abnormal operations"),
  department: marketSupervision,
  subjectKinds: bodies,
  class: "general",
  publicity: "public",
  shownForMonths: 36,
  basis: annualDisclosure,
  reportWithinWorkingDays: 7,
  subject: { by: "uscc", codeField: "uscc", nameField: "name" },
  key: ["uscc", "listedOn", "reason"],
  occurredOn: "listedOn",
  effectiveUntil: "removedOn",
  ordered: [["listedOn", "removedOn"]],
  fields: {
    name: text(words("名称", "Name"), ["企业名称", "名称", "name"], { maxLength: 200 }),
    uscc,
    reason: choice(
      words("列入原因", "Reason"),
      ["列入原因", "reason"],
      {
        noAnnualReport: words("未按期公示年度报告", "Annual report not published in time"),
        falseDisclosure: words("公示信息隐瞒真实情况、弄虚作假", "False or hidden disclosure"),
        cannotBeReached: words("通过登记的住所无法联系", "Cannot be reached at its address"),
      },
      {
        未按期公示年度报告: "noAnnualReport",
        "公示信息隐瞒真实情况、弄虚作假": "falseDisclosure",
        通过登记的住所无法联系: "cannotBeReached",
      },
    ),
    listedOn: day(words("列入日期", "Listed on"), ["列入日期", "listed_on"]),
    removedOn: optional(day(words("移出日期", "Removed on"), ["移出日期", "removed_on"])),
  },
});
