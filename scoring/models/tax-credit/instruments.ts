import { instrument } from "../../engine/instrument";
import { words } from "../../words";

const issuer = words("国家税务总局", "State Taxation Administration");

export const measures2025 = instrument({
  id: "sta-2025-12",
  number: words("国家税务总局公告2025年第12号", "STA Announcement 2025 No. 12"),
  title: words("纳税缴费信用管理办法", "Tax and Fee Payment Credit Management Measures"),
  issuer,
  inForceFrom: "2025-07-01",
});

export const indicators2014 = instrument({
  id: "sta-2014-48",
  number: words("国家税务总局公告2014年第48号", "STA Announcement 2014 No. 48"),
  title: words("纳税信用评价指标和评价方式（试行）", "Tax Credit Indicators and Evaluation Method (Trial)"),
  issuer,
  inForceFrom: "2014-10-01",
  repealedFrom: "2025-07-01",
});

export const repair2019 = instrument({
  id: "sta-2019-37",
  number: words("国家税务总局公告2019年第37号", "STA Announcement 2019 No. 37"),
  title: words("关于纳税信用修复有关事项的公告", "Announcement on Tax Credit Repair"),
  issuer,
  inForceFrom: "2020-01-01",
  repealedFrom: "2025-07-01",
});

export const measures2014 = instrument({
  id: "sta-2014-40",
  number: words("国家税务总局公告2014年第40号", "STA Announcement 2014 No. 40"),
  title: words("纳税信用管理办法（试行）", "Tax Credit Management Measures (Trial)"),
  issuer,
  inForceFrom: "2014-10-01",
  repealedFrom: "2025-07-01",
});

export const grades2018 = instrument({
  id: "sta-2018-8",
  number: words("国家税务总局公告2018年第8号", "STA Announcement 2018 No. 8"),
  title: words("关于纳税信用评价有关事项的公告", "Announcement on Tax Credit Evaluation"),
  issuer,
  inForceFrom: "2018-04-01",
  repealedFrom: "2025-07-01",
});

export const carryOver2020 = instrument({
  id: "sta-2020-15",
  number: words("国家税务总局公告2020年第15号", "STA Announcement 2020 No. 15"),
  title: words("关于纳税信用管理有关事项的公告", "Announcement on Tax Credit Management"),
  issuer,
  inForceFrom: "2020-11-01",
  repealedFrom: "2025-07-01",
});
