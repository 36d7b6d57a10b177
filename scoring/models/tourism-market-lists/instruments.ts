import { instrument } from "../../engine/instrument";
import { words } from "../../words";

const ministry = words("文化和旅游部", "Ministry of Culture and Tourism");

export const order7 = instrument({
  id: "mct-order-7-2021",
  number: words("文化和旅游部令第7号", "Order No. 7 of the Ministry of Culture and Tourism"),
  title: words("文化和旅游市场信用管理规定", "Provisions on Credit Management of the Culture and Tourism Market"),
  issuer: ministry,
  inForceFrom: "2022-01-01",
});

export const repairGuide2022 = instrument({
  id: "mct-repair-guide-2022",
  number: words("2022年11月11日印发", "issued on 2022-11-11"),
  title: words("文化和旅游市场信用修复工作指南", "Guide to Credit Repair in the Culture and Tourism Market"),
  issuer: words("文化和旅游部办公厅", "General Office of the Ministry of Culture and Tourism"),
  inForceFrom: "2022-11-11",
});

export const blacklist2018 = instrument({
  id: "mct-2018-119",
  number: words("文旅市场发〔2018〕119号", "Wenlü Shichangfa [2018] No. 119"),
  title: words("旅游市场黑名单管理办法（试行）", "Measures for the Tourism Market Blacklist (trial)"),
  issuer: ministry,
  inForceFrom: "2018-12-01",
  repealedFrom: "2022-01-01",
});

export const tourismLaw = instrument({
  id: "tourism-law-2018",
  number: words("2018年修正", "as amended in 2018"),
  title: words("中华人民共和国旅游法", "Tourism Law"),
  issuer: words("全国人民代表大会常务委员会", "Standing Committee of the National People's Congress"),
  inForceFrom: "2018-10-26",
});

export const agencyRegulation = instrument({
  id: "travel-agency-regulation-2020",
  number: words("2020年修订", "as revised in 2020"),
  title: words("旅行社条例", "Regulation on Travel Agencies"),
  issuer: words("国务院", "State Council"),
  inForceFrom: "2020-11-29",
});

export const platform = instrument({
  id: "xinheng-tourism-list-proposals",
  number: words("平台建议值", "Platform proposals"),
  title: words("旅游市场名单规则补充", "Stand-ins for what was not found of the tourism lists"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2018-12-01",
});
