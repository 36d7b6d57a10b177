import { instrument } from "../../engine/instrument";
import { words } from "../../words";

export const measures2024 = instrument({
  id: "jiangsu-operator-credit-2024",
  number: words("苏交规〔2024〕2号（文号据残损副本）", "Sujiaogui [2024] No. 2 (number read from a damaged copy)"),
  title: words("江苏省道路水路运输经营者信用管理办法", "Jiangsu Measures on Credit of Road and Water Transport Operators"),
  issuer: words("江苏省交通运输厅", "Jiangsu Department of Transport"),
  inForceFrom: "2024",
});

export const platform = instrument({
  id: "xinheng-jiangsu-operator-proposals",
  number: words("平台建议值", "Platform proposals"),
  title: words("江苏运输经营者信用等级缺口补充", "Stand-ins for gaps of the Jiangsu grades"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2024-12-31",
});
