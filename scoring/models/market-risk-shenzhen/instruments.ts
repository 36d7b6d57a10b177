import { instrument } from "../../engine/instrument";
import { words } from "../../words";

export const trial2021 = instrument({
  id: "shenzhen-2021-3",
  number: words("深市监规〔2021〕3号", "Shenshijiangui [2021] No. 3"),
  title: words(
    "深圳市市场监督管理局企业信用风险分类管理规定（试行）",
    "Shenzhen Market Regulator's Provisions on Enterprise Credit Risk Classification (Trial)",
  ),
  issuer: words("深圳市市场监督管理局", "Shenzhen Administration for Market Regulation"),
  inForceFrom: "2021-08-09",
  repealedFrom: "2024-08-09",
});

export const platform = instrument({
  id: "xinheng-shenzhen-risk-proposals",
  number: words("平台建议值", "Platform proposals"),
  title: words("深圳企业信用风险分类补充约定", "What was not found of the Shenzhen classes"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2021-08-09",
});
