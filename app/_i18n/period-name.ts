import type { Translate } from "./translator";

/** A period as people call it: "2025年度", "2025年第3季度", "2025年9月", "2024—2025年度". */
export function periodName(t: Translate, period: string): string {
  const [, year = period, part = ""] = /^(\d{4})(.*)$/.exec(period) ?? [];
  if (/^Q[1-4]$/.test(part)) return t("common.quarter", { year, quarter: part.slice(1) });
  if (/^-\d{2}$/.test(part)) return t("common.month", { year, month: String(Number(part.slice(1))) });
  if (/^-\d{4}$/.test(part)) return t("common.twoYears", { from: year, to: part.slice(1) });
  return t("common.period", { period });
}
