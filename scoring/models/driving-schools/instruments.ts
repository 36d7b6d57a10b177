import { instrument } from "../../engine/instrument";
import { words } from "../../words";

const notSeen = "未见 / not seen";
const numberNotSeen = words("文号未见", "number not seen");

export const jinan2017 = instrument({
  id: "jinan-driving-schools-2017",
  number: numberNotSeen,
  title: words("济南市机动车驾驶员培训机构质量信誉考核办法", "Jinan Measures for Quality and Reputation Assessment of Driving Schools"),
  issuer: words("济南市道路运输主管部门", "Jinan road transport authority"),
  inForceFrom: "2017-11-01",
});

export const qingdaoRegulation = instrument({
  id: "qingdao-driver-training-regulation",
  number: words("2018年修正", "as amended in 2018"),
  title: words("青岛市机动车驾驶员培训管理条例", "Qingdao Regulation on Driver Training"),
  issuer: words("青岛市人民代表大会常务委员会", "Standing Committee of the Qingdao People's Congress"),
  inForceFrom: notSeen,
});

export const shishiRules = instrument({
  id: "shishi-driving-schools",
  number: numberNotSeen,
  title: words("石狮市机动车驾驶员培训机构质量信誉考核规定", "Shishi rules on the assessment of driving schools"),
  issuer: words("石狮市道路运输主管部门", "Shishi road transport authority"),
  inForceFrom: notSeen,
});

export const platform = instrument({
  id: "xinheng-driving-school-proposals",
  number: words("平台建议值", "Platform proposals"),
  title: words("驾驶培训机构考核缺项补充", "Stand-ins for parts of the driving school assessment that were not found"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2017-11-01",
});
