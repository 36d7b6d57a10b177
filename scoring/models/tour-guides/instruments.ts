import { instrument } from "../../engine/instrument";
import { words } from "../../words";

export const measures2001 = instrument({
  id: "cnta-order-15-2001",
  number: words("国家旅游局令第15号（2001年12月27日）", "Order No. 15 of the National Tourism Administration (27 Dec 2001)"),
  title: words("导游人员管理实施办法", "Implementing Measures for Guide Administration"),
  issuer: words("国家旅游局", "National Tourism Administration"),
  inForceFrom: "2002-01-01",
  repealedFrom: "2016-01-01",
});

export const tourismLaw = instrument({
  id: "tourism-law-2018",
  number: words("2018年修正", "as amended in 2018"),
  title: words("中华人民共和国旅游法", "Tourism Law"),
  issuer: words("全国人民代表大会常务委员会", "Standing Committee of the National People's Congress"),
  inForceFrom: "2018-10-26",
});

export const guideRegulation = instrument({
  id: "guide-regulation-2017",
  number: words("国务院令第263号，2017年修改", "State Council Order No. 263, as amended in 2017"),
  title: words("导游人员管理条例", "Regulation on the Administration of Tour Guides"),
  issuer: words("国务院", "State Council"),
  inForceFrom: "2017-10-07",
});

export const platform = instrument({
  id: "xinheng-guide-proposals",
  number: words("平台建议值", "Platform proposals"),
  title: words("导游信用计分（TG-10）", "Guide credit points (TG-10)"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2026-01-01",
});
