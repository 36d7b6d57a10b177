import { instrument } from "../../engine/instrument";
import { words } from "../../words";

export const yunnanIndex = instrument({
  id: "yunnan-tourism-integrity",
  number: words("文号未见", "number not seen"),
  title: words("云南省涉旅企业诚信评价", "Yunnan integrity evaluation of tourism enterprises"),
  issuer: words("云南省文化和旅游厅等", "Yunnan culture and tourism authority and others"),
  inForceFrom: "2019-01-01",
});

export const platform = instrument({
  id: "xinheng-yunnan-proposals",
  number: words("平台建议值", "Platform proposals"),
  title: words("诚信指数缺项补充", "Stand-ins for parts of the integrity index that were not found"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2019-01-01",
});
