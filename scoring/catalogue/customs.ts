import { words } from "../words";
import { proposed } from "./basis";
import { documentNumber, uscc, yuan } from "./body-columns";
import { general, serious } from "./class-windows";
import { customs } from "./department";
import { amount, choice, day, optional } from "./field";
import { finding, findingFields, listing, listingFields, ofBodies } from "./finding-columns";
import { defineItem } from "./item";

const common = {
  ...ofBodies,
  department: customs,
  basis: proposed(
    "《海关注册登记和备案企业信用管理办法》（海关总署令第251号）",
    "Measures for Credit Management of Enterprises Registered with Customs (Order 251)",
  ),
} as const;

/** 海关信用等级: the newest grade counts. */
export const customsGrade = defineItem({
  ...common,
  id: "customs-grade",
  code: "HG-01",
  title: words("海关企业信用等级", "Customs credit grade"),
  class: "basic",
  key: ["uscc", "gradedOn"],
  occurredOn: "gradedOn",
  fields: {
    uscc,
    documentNumber: optional(documentNumber),
    gradedOn: day(words("认定日期", "Graded on"), ["认定日期", "graded_on"]),
    grade: choice(words("信用等级", "Grade"), ["信用等级", "grade"], {
      advanced: words("高级认证企业", "Advanced certified"),
      ordinary: words("常规管理企业", "Ordinary"),
      discredited: words("失信企业", "Discredited"),
    }),
  },
});

/** 违反海关监管规定、走私行为: what customs found, beside its penalty if there is one. */
export const customsViolation = defineItem({
  ...common,
  ...general,
  ...finding,
  id: "customs-violation",
  code: "HG-02",
  title: words("违反海关监管规定记录", "Violations of customs supervision"),
  fields: {
    ...findingFields,
    kind: choice(words("情形", "Kind"), ["情形", "kind"], {
      declaration: words("申报不实", "Untrue declaration"),
      supervision: words("违反监管规定", "Breach of supervision"),
      smuggling: words("走私行为", "Smuggling"),
      inspection: words("逃避检验检疫", "Inspection and quarantine evaded"),
      intellectualProperty: words("进出口侵权货物", "Infringing goods"),
    }),
    valueYuan: optional(amount(words("货物价值", "Value of goods"), ["货物价值", "value"], { unit: yuan })),
  },
});

/** 海关严重失信主体名单. */
export const customsSerious = defineItem({
  ...common,
  ...serious,
  ...listing,
  id: "customs-serious-list",
  code: "HG-03",
  title: words("海关严重失信主体名单", "Customs list of serious discredit"),
  fields: listingFields,
});
