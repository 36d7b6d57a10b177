import { instrument } from "../../engine/instrument";
import { words } from "../../words";

const issuer = words("交通运输部", "Ministry of Transport");

export const measures2022 = instrument({
  id: "mot-2022-6",
  number: words("交运规〔2022〕6号", "Jiaoyungui [2022] No. 6"),
  title: words("道路运输驾驶员诚信考核办法", "Measures for Integrity Assessment of Road Transport Drivers"),
  issuer,
  inForceFrom: "未见 / not seen",
});

export const trial2008 = instrument({
  id: "mot-2008-trial",
  number: words("2008年8月29日试行文本", "Trial text of 29 August 2008"),
  title: words("道路运输驾驶员诚信考核办法（试行）", "Measures for Integrity Assessment of Road Transport Drivers (Trial)"),
  issuer,
  inForceFrom: "2008-08-29",
});

export const beijing2020 = instrument({
  id: "beijing-road-drivers-2020",
  number: words("北京市，2020年11月30日起施行", "Beijing, in force 30 November 2020"),
  title: words("北京市道路运输驾驶员诚信考核实施细则（试行）", "Beijing Rules for Integrity Assessment of Road Transport Drivers (Trial)"),
  issuer: words("北京市交通委员会", "Beijing Municipal Commission of Transport"),
  inForceFrom: "2020-11-30",
});

export const sichuan2017 = instrument({
  id: "sichuan-road-drivers-2017",
  number: words("四川省，2017年6月1日起施行", "Sichuan, in force 1 June 2017"),
  title: words("四川省道路营运驾驶员记分管理办法", "Sichuan Measures for Points of Commercial Road Drivers"),
  issuer: words("四川省交通运输厅", "Sichuan Department of Transport"),
  inForceFrom: "2017-06-01",
});

export const platform = instrument({
  id: "xinheng-road-drivers",
  number: words("平台建议值", "Platform proposals"),
  title: words("道路运输驾驶员考核等级规则（凭记忆所录）", "Grade rule of road drivers, recalled"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2008-08-29",
});
