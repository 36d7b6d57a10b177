import { instrument } from "../../engine/instrument";
import { words } from "../../words";

export const standard2011 = instrument({
  id: "miit-2011-300",
  number: words("工信部联企业〔2011〕300号", "Gongxinbulianqiye [2011] No. 300"),
  title: words("中小企业划型标准规定", "Provisions on the Classification Standards for SMEs"),
  issuer: words(
    "工业和信息化部、国家统计局、国家发展和改革委员会、财政部",
    "MIIT, National Bureau of Statistics, NDRC and Ministry of Finance",
  ),
  inForceFrom: "2011-06-18",
});

export const platform = instrument({
  id: "xinheng-size-proposals",
  number: words("平台建议值", "Platform proposals"),
  title: words("企业划型缺项处理", "How missing figures are treated"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2011-06-18",
});
