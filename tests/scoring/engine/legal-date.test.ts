import { describe, expect, it } from "vitest";
import { addDays, addMonths, dayNumber, daysBetween, isLegalDate, monthsBetween } from "@/scoring/engine/legal-date";

describe("legal dates", () => {
  it.each([
    ["2024-02-29", true],
    ["2025-02-29", false],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2025-13-01", false],
    ["2025-00-10", false],
    ["2025-04-31", false],
    ["2025-4-1", false],
    ["20250401", false],
  ])("%s is a day: %s", (day, expected) => {
    expect(isLegalDate(day)).toBe(expected);
  });

  // PostgreSQL: select date '2025-03-20' - date '2025-03-18' and so on
  it.each([
    ["2025-03-18", "2025-03-20", 2],
    ["2024-02-28", "2024-03-01", 2],
    ["2025-02-28", "2025-03-01", 1],
    ["2025-12-31", "2026-01-01", 1],
    ["2025-07-16", "2025-09-14", 60],
    ["2026-01-01", "2025-12-31", -1],
    ["1999-12-31", "2025-12-31", 9497],
  ])("%s to %s is %i days", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it("numbers days without a gap over four centuries", () => {
    let day = "1900-01-01";
    for (let number = dayNumber(day); day < "2300-01-01"; number += 1) {
      expect(dayNumber(day)).toBe(number);
      day = addDays(day, 1);
    }
  });

  it.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-11-30", 3, "2026-02-28"],
    ["2025-01-15", -13, "2023-12-15"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it.each([
    ["2022-12-31", "2025-12-31", 36],
    ["2023-01-01", "2025-12-31", 35],
    ["2025-01-31", "2025-02-28", 0],
    ["2025-06-15", "2025-06-15", 0],
  ])("from %s to %s are %i whole months", (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});
