import { instrument } from "../../engine/instrument";
import { words } from "../../words";

/** An agency's own model, read in its published program: no rule of any authority. */
export const agencyModel = instrument({
  id: "huiyutong-2018",
  number: words("机构模型，无文号（2018年6月公开源代码）", "agency model without number (source code published in June 2018)"),
  title: words("企业信用评价模型", "Enterprise credit rating model"),
  issuer: words("江苏汇誉通数据科技有限公司", "Jiangsu Huiyutong Data Technology Co., Ltd."),
  inForceFrom: "2018-06-01",
});

export const platform = instrument({
  id: "xinheng-sme-agency-proposals",
  number: words("平台建议值", "Platform proposals"),
  title: words("机构模型的读法", "How the agency's model is read"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2018-06-01",
});
