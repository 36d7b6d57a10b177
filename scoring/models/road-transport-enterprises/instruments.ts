import { instrument } from "../../engine/instrument";
import { words } from "../../words";

const notSeen = "未见 / not seen";
const numberNotSeen = words("文号未见", "number not seen");

export const measures2006 = instrument({
  id: "moc-2006-294",
  number: words("交公路发〔2006〕294号", "Jiaogonglufa [2006] No. 294"),
  title: words(
    "道路运输企业质量信誉考核办法（试行）",
    "Measures for Quality and Reputation Assessment of Road Transport Enterprises (trial)",
  ),
  issuer: words("交通部", "Ministry of Communications"),
  inForceFrom: "2006",
});

export const gansuTable = instrument({
  id: "gansu-road-enterprise-table",
  number: numberNotSeen,
  title: words("甘肃省道路运输企业质量信誉考核记分标准", "Gansu point table for the assessment of road transport enterprises"),
  issuer: words("甘肃省道路运输管理机构", "Gansu road transport authority"),
  inForceFrom: notSeen,
});

export const guangdongEvaluation = instrument({
  id: "guangdong-road-enterprise-evaluation",
  number: numberNotSeen,
  title: words("广东省道路运输企业诚信评价", "Guangdong integrity evaluation of road transport enterprises"),
  issuer: words("广东省交通运输主管部门", "Guangdong transport authority"),
  inForceFrom: notSeen,
});

export const chongqingRegulation = instrument({
  id: "chongqing-road-transport-regulation",
  number: numberNotSeen,
  title: words("重庆市道路运输管理条例", "Chongqing Road Transport Regulation"),
  issuer: words("重庆市人民代表大会常务委员会", "Standing Committee of the Chongqing People's Congress"),
  inForceFrom: notSeen,
});

export const beijingRules = instrument({
  id: "beijing-road-driver-rules",
  number: numberNotSeen,
  title: words("北京市道路运输驾驶员诚信考核实施细则（试行）", "Beijing Rules on Integrity Assessment of Road Transport Drivers (trial)"),
  issuer: words("北京市交通委员会", "Beijing Municipal Commission of Transport"),
  inForceFrom: "2020-11-30",
});

export const platform = instrument({
  id: "xinheng-road-enterprise-proposals",
  number: words("平台建议值", "Platform proposals"),
  title: words("道路运输企业考核缺项补充", "Stand-ins for parts of the road enterprise assessment that were not found"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2022-01-01",
});
