import { instrument } from "../../engine/instrument";
import { words } from "../../words";

export const standard2025 = instrument({
  id: "hainan-cost-2025",
  number: words("2025年修订，文号未见", "2025 revision, number not seen"),
  title: words("海南省工程造价咨询企业信用评价标准", "Hainan Credit Standard for Cost Consultants"),
  issuer: words("海南省住房和城乡建设厅", "Hainan Department of Housing and Urban-Rural Development"),
  inForceFrom: "2025-01-01",
});

export const platform = instrument({
  id: "xinheng-cost-hainan",
  number: words("平台建议值", "Platform proposals"),
  title: words("海南造价咨询企业信用评价补充", "Stand-ins for the Hainan cost standard"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2025-01-01",
});
