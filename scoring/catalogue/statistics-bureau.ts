import { words } from "../words";
import { uscc, year, yearEndOn, yuan } from "./body-columns";
import { statisticsBureau } from "./department";
import { amount, choice, count, optional } from "./field";
import { defineItem } from "./item";

/** 年度划型数据: what the size standard asks of an enterprise's year. A figure that its industry does not use may be left out. */
export const enterpriseScale = defineItem({
  id: "enterprise-scale",
  code: "TJJ-01",
  title: words("企业年度划型数据", "Yearly figures for the size standard"),
  department: statisticsBureau,
  subjectKinds: ["enterprise"],
  class: "basic",
  publicity: "departmentsOnly",
  basis: {
    words: words(
      "《中小企业划型标准规定》（工信部联企业〔2011〕300号）",
      "SME Classification Standards (Gongxinbulianqiye [2011] No. 300)",
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
    industry: choice(words("划型行业", "Industry of the standard"), ["划型行业", "size_industry"], {
      agriculture: words("农、林、牧、渔业", "Agriculture, forestry, husbandry, fishery"),
      industry: words("工业", "Industry"),
      construction: words("建筑业", "Construction"),
      wholesale: words("批发业", "Wholesale"),
      retail: words("零售业", "Retail"),
      transport: words("交通运输业", "Transport"),
      warehousing: words("仓储业", "Warehousing"),
      postal: words("邮政业", "Postal"),
      accommodation: words("住宿业", "Accommodation"),
      catering: words("餐饮业", "Catering"),
      information: words("信息传输业", "Information transmission"),
      software: words("软件和信息技术服务业", "Software and IT services"),
      realEstate: words("房地产开发经营", "Real-estate development"),
      property: words("物业管理", "Property management"),
      leasing: words("租赁和商务服务业", "Leasing and business services"),
      other: words("其他未列明行业", "Other, not listed"),
    }),
    headcount: optional(count(words("从业人员", "Headcount"), ["从业人员", "headcount"], { unit: words("人", "people") })),
    revenueYuan: optional(
      amount(words("营业收入", "Operating revenue"), ["营业收入（万元）", "revenue_10k"], { written: "tenThousand", unit: yuan }),
    ),
    assetsYuan: optional(
      amount(words("资产总额", "Total assets"), ["资产总额（万元）", "assets_10k"], { written: "tenThousand", unit: yuan }),
    ),
  },
});
