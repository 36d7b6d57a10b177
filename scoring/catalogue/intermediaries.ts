import { words } from "../words";
import { proposed } from "./basis";
import { uscc } from "./body-columns";
import { general } from "./class-windows";
import { administrativeApproval, developmentReform } from "./department";
import { choice, count, day, optional, text } from "./field";
import { finding, findingFields, ofBodies, validUntil, yearly, yearlyFields } from "./finding-columns";
import { defineItem } from "./item";

const common = {
  ...ofBodies,
  basis: proposed("信衡建议目录，依各中介行业管理规定", "proposed by Xinheng, after the rules of each intermediary trade"),
} as const;

const trade = choice(words("中介类别", "Trade"), ["中介类别", "trade"], {
  notary: words("公证仲裁类", "Notaries and arbitration"),
  legal: words("法律服务类", "Legal services"),
  accounting: words("会计审计税务类", "Accounting, audit and tax"),
  guarantee: words("担保类", "Guarantee"),
  agency: words("代理类", "Agency"),
  valuation: words("评估类", "Valuation"),
  brokerage: words("经纪类", "Brokerage"),
  consulting: words("咨询类", "Consulting"),
  testing: words("检验检测认证类", "Testing and certification"),
  environment: words("环境技术服务类", "Environmental services"),
  safety: words("安全评价类", "Safety assessment"),
  humanResources: words("人力资源类", "Human resources"),
});

/** 中介机构名录: who may act, and for what. */
export const intermediaryProfile = defineItem({
  ...common,
  id: "intermediary-profile",
  code: "ZJFW-01",
  title: words("中介服务机构名录", "Register of intermediaries"),
  department: administrativeApproval,
  class: "basic",
  key: ["uscc", "trade"],
  occurredOn: "enteredOn",
  effectiveUntil: "validUntil",
  fields: {
    uscc,
    trade,
    qualification: optional(text(words("资质名称和等级", "Qualification"), ["资质", "qualification"], { maxLength: 200 })),
    practitioners: optional(count(words("执业人员数", "Practitioners"), ["执业人员数", "practitioners"])),
    enteredOn: day(words("入库日期", "Entered on"), ["入库日期", "entered_on"]),
    validUntil,
  },
});

/** 中介机构不良行为: of the body alone; its practitioners are not collected. */
export const intermediaryConduct = defineItem({
  ...common,
  ...general,
  ...finding,
  id: "intermediary-conduct",
  code: "ZJFW-02",
  title: words("中介服务机构不良行为记录", "Bad conduct of intermediaries"),
  department: administrativeApproval,
  fields: {
    ...findingFields,
    trade,
    act: choice(words("行为", "Act"), ["行为", "act"], {
      falseReport: words("出具虚假报告、证明", "False report or certificate"),
      lentQualification: words("出租出借资质", "Qualification lent"),
      beyondScope: words("无资质或超范围执业", "Without or beyond qualification"),
      collusion: words("串通、恶意竞争", "Collusion"),
      overcharging: words("违规收费", "Unlawful charges"),
      delay: words("无故超过承诺时限", "Later than promised without cause"),
      refusal: words("拒绝、阻挠监督检查", "Inspection refused"),
      disclosure: words("泄露委托人秘密", "Client's secrets disclosed"),
    }),
  },
});

/** 服务评价: the year's figures of the service platform. */
export const intermediaryYear = defineItem({
  ...common,
  ...yearly,
  id: "intermediary-year",
  code: "ZJFW-03",
  title: words("中介服务机构年度服务情况", "Service of intermediaries in the year"),
  department: developmentReform,
  reportWithinWorkingDays: 20,
  fields: {
    ...yearlyFields,
    trade,
    cases: count(words("办结件数", "Cases closed"), ["办结件数", "cases"]),
    late: count(words("逾期件数", "Closed late"), ["逾期件数", "late"]),
    complaints: count(words("查实投诉件数", "Complaints found true"), ["查实投诉件数", "complaints"]),
  },
});
