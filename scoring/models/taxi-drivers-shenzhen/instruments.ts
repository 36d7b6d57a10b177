import { instrument } from "../../engine/instrument";
import { words } from "../../words";

const issuer = words("深圳市交通运输局", "Shenzhen Transport Bureau");

export const shenzhenTable = instrument({
  id: "shenzhen-taxi-table",
  number: words("深圳市，施行日期未见", "Shenzhen, day in force not seen"),
  title: words("深圳市巡游出租汽车驾驶员服务质量信誉考核评分标准", "Shenzhen Scoring Standard for Drivers of Cruising Taxis"),
  issuer,
  inForceFrom: "未见 / not seen",
});

export const platform = instrument({
  id: "xinheng-taxi-shenzhen",
  number: words("平台建议值", "Platform proposals"),
  title: words("深圳表的周期与等级，参照全国办法", "Cycle and grades for the Shenzhen table, after the national Measures"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2019-01-01",
});
