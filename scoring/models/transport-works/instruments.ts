import { instrument } from "../../engine/instrument";
import { words } from "../../words";

export const rules2009 = instrument({
  id: "mot-2009-733",
  number: words("交公路发〔2009〕733号", "Jiaogonglufa [2009] No. 733"),
  title: words("公路施工企业信用评价规则（试行）", "Credit Evaluation Rules for Highway Construction Enterprises (trial)"),
  issuer: words("交通运输部", "Ministry of Transport"),
  inForceFrom: "2009-11-27",
});

const issuer = words("信衡", "Xinheng");

/** Lines of provincial and local rules for highway and waterway works, read second-hand. */
export const localTables = instrument({
  id: "xinheng-works-local-tables",
  number: words("各地资料摘录", "Excerpts from local rules"),
  title: words("各地公路水运工程信用评价规则摘录", "Excerpts from local rules on highway and waterway works"),
  issuer,
  inForceFrom: "2009-11-27",
});

export const platform = instrument({
  id: "xinheng-works-proposals",
  number: words("平台建议值", "Platform proposals"),
  title: words("公路水运工程信用评价缺行补充", "Stand-ins for lines of the works rules that were not found"),
  issuer,
  inForceFrom: "2009-11-27",
});
