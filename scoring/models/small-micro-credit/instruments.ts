import { instrument } from "../../engine/instrument";
import { words } from "../../words";

/** The scheme itself is the platform's; what it leans on is cited beside it. */
export const scheme = instrument({
  id: "xinheng-small-micro-2026",
  number: words("平台建议稿", "Platform proposal"),
  title: words("小微企业替代数据信用评分（建议稿）", "Alternative-data score for small and micro enterprises (proposal)"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2025-01-01",
});

export const repairMeasures = instrument({
  id: "ndrc-2025-36",
  number: words("国家发展改革委令第36号", "NDRC Order 36"),
  title: words("信用修复管理办法", "Credit Repair Measures"),
  issuer: words("国家发展和改革委员会", "National Development and Reform Commission"),
  inForceFrom: "2026-04-01",
});
