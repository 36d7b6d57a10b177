import { instrument } from "../../engine/instrument";
import { words } from "../../words";

export const sanyaPoints = instrument({
  id: "sanya-tourism-points-2017",
  number: words("文号未见", "number not seen"),
  title: words("三亚旅游信用积分", "Sanya tourism credit points"),
  issuer: words("三亚市旅游主管部门", "Sanya tourism authority"),
  inForceFrom: "2017-01-01",
});

export const platform = instrument({
  id: "xinheng-sanya-proposals",
  number: words("平台建议值", "Platform proposals"),
  title: words("三亚积分缺项补充", "Stand-ins for parts of the Sanya points that were not found"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2017-01-01",
});
