import { words } from "../words";
import { marketSupervision } from "./department";
import { licenceParts, penaltyParts } from "./double-publicity";
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
    taxNumber: optional(text(words("税务登记号", "Old tax number"), ["税务登记号", "纳税人识别号", "tax_number"], { maxLength: 20 })),
  },
});

/** 行政许可: field names of the national double-publicity standard on the way in. */
export const licence = defineItem({
  ...licenceParts,
  id: "licence",
  code: "SCJG-02",
  title: words("行政许可", "Administrative licences"),
  department: marketSupervision,
});

/** 行政处罚: class and windows follow the gravest single penalty; this item holds the general class. */
export const penalty = defineItem({
  ...penaltyParts,
  id: "penalty",
  code: "SCJG-03",
  title: words("行政处罚", "Administrative penalties"),
  department: marketSupervision,
  basis: {
    words: words(
      "《市场监督管理行政处罚信息公示规定》（2021年总局令第45号）",
      "Provisions on Publishing Market-Supervision Penalties (SAMR Order 45 of 2021)",
    ),
    provenance: "official",
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
