import { instrument } from "../../engine/instrument";
import { words } from "../../words";

const issuer = words("天津市人民政府办公厅", "Tianjin Municipal Government General Office");

export const interim2015 = instrument({
  id: "tianjin-2015-31",
  number: words("津政办发〔2015〕31号", "Jinzhengbanfa [2015] No. 31"),
  title: words("市场主体信用风险分类暂行办法", "Interim Measures for Credit-Risk Classes of Market Entities"),
  issuer,
  inForceFrom: "2015-12-31",
});

export const revised2017 = instrument({
  id: "tianjin-risk-2017",
  number: words("文号未查到，文本见于2017年9月26日", "number not found; text posted on 2017-09-26"),
  title: words("天津市市场主体信用风险分类办法", "Tianjin Measures for Credit-Risk Classes of Market Entities"),
  issuer,
  inForceFrom: "2017-09-26",
});

export const platform = instrument({
  id: "xinheng-tianjin-risk-proposals",
  number: words("平台建议值", "Platform proposals"),
  title: words("天津市场主体信用风险分类补充约定", "What was not found of the Tianjin classes"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2015-12-31",
});
