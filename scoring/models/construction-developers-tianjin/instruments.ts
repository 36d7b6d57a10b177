import { instrument } from "../../engine/instrument";
import { words } from "../../words";

export const measures2021 = instrument({
  id: "tianjin-developers-2021",
  number: words("文号未见", "Number not seen"),
  title: words("天津市房地产开发企业信用管理办法（试行）", "Tianjin Measures for the Credit of Property Developers (trial)"),
  issuer: words("天津市住房和城乡建设委员会", "Tianjin Housing and Urban-Rural Development Commission"),
  inForceFrom: "2021-10-01",
});

export const platform = instrument({
  id: "xinheng-developers-tianjin",
  number: words("平台建议值", "Platform proposals"),
  title: words("天津房地产开发企业信用评价补充", "Stand-ins for the Tianjin developer rules"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2021-10-01",
});
