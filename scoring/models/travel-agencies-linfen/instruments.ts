import { instrument } from "../../engine/instrument";
import { words } from "../../words";

export const linfenLists = instrument({
  id: "linfen-red-black-2025",
  number: words("文号未见", "number not seen"),
  title: words("临汾市旅行社、分社及导游“红黑榜”制度（试行）", "Linfen red-black list of travel agencies, branches and guides (trial)"),
  issuer: words("临汾市文化和旅游局", "Linfen Culture and Tourism Bureau"),
  inForceFrom: "2025-09-11",
});

export const datongLists = instrument({
  id: "datong-red-black-2025",
  number: words("文号未见", "number not seen"),
  title: words("大同市旅行社“红黑榜”制度", "Datong red-black list of travel agencies"),
  issuer: words("大同市文化和旅游主管部门", "Datong culture and tourism authority"),
  inForceFrom: "2025-07-01",
});

export const platform = instrument({
  id: "xinheng-linfen-proposals",
  number: words("平台建议值", "Platform proposals"),
  title: words("红黑榜缺项补充", "Stand-ins for parts of the red-black list that were not found"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2025-09-11",
});
