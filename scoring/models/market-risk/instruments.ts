import { instrument } from "../../engine/instrument";
import { words } from "../../words";

export const opinions2022 = instrument({
  id: "samr-2022-6",
  number: words("国市监信发〔2022〕6号", "Guoshijianxinfa [2022] No. 6"),
  title: words(
    "市场监管总局关于推进企业信用风险分类管理进一步提升监管效能的意见",
    "SAMR Opinions on Advancing Enterprise Credit Risk Classification",
  ),
  issuer: words("国家市场监督管理总局", "State Administration for Market Regulation"),
  inForceFrom: "2022-01-13",
});

export const platform = instrument({
  id: "xinheng-market-risk-2022",
  number: words("平台建议稿", "Platform proposal"),
  title: words("通用企业信用风险分类（建议稿）", "Generic enterprise credit-risk classes (proposal)"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2022-01-13",
});
