import { instrument } from "../../engine/instrument";
import { words } from "../../words";

const issuer = words("交通运输部", "Ministry of Transport");

export const measures2022 = instrument({
  id: "mot-2022-2",
  number: words("交运规〔2022〕2号", "Jiaoyungui [2022] No. 2"),
  title: words("出租汽车服务质量信誉考核办法", "Measures for Taxi Service Quality and Reputation Assessment"),
  issuer,
  inForceFrom: "2022-05-27",
});

export const measures2011 = instrument({
  id: "mot-2011-463",
  number: words("交运发〔2011〕463号", "Jiaoyunfa [2011] No. 463"),
  title: words("出租汽车服务质量信誉考核办法（试行）", "Measures for Taxi Service Quality and Reputation Assessment (trial)"),
  issuer,
  inForceFrom: "2011-08-26",
});

export const platform = instrument({
  id: "xinheng-taxi-enterprise-proposals",
  number: words("平台建议值", "Platform proposals"),
  title: words("出租汽车企业考核缺项补充", "Stand-ins for parts of the taxi enterprise assessment that were not found"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2022-05-27",
});
