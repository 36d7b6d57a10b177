import { instrument } from "../../engine/instrument";
import { words } from "../../words";

export const tourismLaw = instrument({
  id: "tourism-law-2018",
  number: words("2018年修正", "as amended in 2018"),
  title: words("中华人民共和国旅游法", "Tourism Law of the PRC"),
  issuer: words("全国人民代表大会常务委员会", "Standing Committee of the National People's Congress"),
  inForceFrom: "2018-10-26",
});

export const agencyRegulation = instrument({
  id: "travel-agency-regulation-2020",
  number: words("2020年修订", "as revised in 2020"),
  title: words("旅行社条例", "Travel Agency Regulation"),
  issuer: words("国务院", "State Council"),
  inForceFrom: "2020-11-29",
});

/** No regulator's point table for agencies was found: this is the platform's own proposal. */
export const platform = instrument({
  id: "xinheng-travel-agency-proposals",
  number: words("平台建议模型", "Platform proposal"),
  title: words("旅行社信用评价参考模型（百分制）", "Reference model for travel agencies, one hundred points"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2025-01-01",
});
