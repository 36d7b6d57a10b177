import { instrument } from "../../engine/instrument";
import { words } from "../../words";

export const list2024 = instrument({
  id: "zhongshan-construction-2024",
  number: words("2024年版，文号未见", "2024 edition, number not seen"),
  title: words("中山市建筑市场信用行为代码表", "Zhongshan list of credit acts in the construction market"),
  issuer: words("中山市住房和城乡建设局", "Zhongshan Housing and Urban-Rural Development Bureau"),
  inForceFrom: "2024-01-01",
});

export const platform = instrument({
  id: "xinheng-survey-zhongshan",
  number: words("平台建议值", "Platform proposals"),
  title: words("中山勘察单位信用计分补充", "Stand-ins for the Zhongshan survey list"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2024-01-01",
});
