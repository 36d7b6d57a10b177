import { instrument } from "../../engine/instrument";
import { words } from "../../words";

export const measures2023 = instrument({
  id: "city-developers-2023",
  number: words("文号未见", "Number not seen"),
  title: words("某市房地产开发企业信用评价办法", "A city's measures for the credit of property developers"),
  issuer: words("某市住房和城乡建设局（来源未具名）", "Housing bureau of a city that the source does not name"),
  inForceFrom: "2023-04-01",
});

export const platform = instrument({
  id: "xinheng-developers-city",
  number: words("平台建议值", "Platform proposals"),
  title: words("某市房地产开发企业信用评价补充", "Stand-ins for that city's developer rules"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2023-04-01",
});
