import { instrument } from "../../engine/instrument";
import { words } from "../../words";

export const measures2017 = instrument({
  id: "mohurd-2017-241",
  number: words("建市〔2017〕241号", "Jianshi [2017] No. 241"),
  title: words("建筑市场信用管理暂行办法", "Interim Measures for Credit Management of the Construction Market"),
  issuer: words("住房城乡建设部", "Ministry of Housing and Urban-Rural Development"),
  inForceFrom: "2018-01-01",
});

const issuer = words("信衡", "Xinheng");

/** The reference model: the platform's own proposal for the parties to housing and municipal works. */
export const platform = instrument({
  id: "xinheng-construction-reference",
  number: words("平台建议模型", "Platform proposal"),
  title: words("房屋建筑和市政工程各方主体信用评价参考模型", "Reference model for the parties to housing and municipal works"),
  issuer,
  inForceFrom: "2025-01-01",
});

/** Lines of local tables and measures that the platform has read second-hand and takes numbers from. */
export const localTables = instrument({
  id: "xinheng-construction-local-tables",
  number: words("各地资料摘录", "Excerpts from local rules"),
  title: words("各地建筑市场信用评价办法和评分表摘录", "Excerpts from local construction credit measures and tables"),
  issuer,
  inForceFrom: "2025-01-01",
});
