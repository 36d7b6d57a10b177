import { describe, expect, it } from "vitest";
import { addMonths, isCalendarDay } from "@/scoring/codes/calendar-day";

describe("months later", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2023-11-30", 3, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-08-15", 12, "2027-08-15"],
    ["2026-12-01", 1, "2027-01-01"],
  ])("%s and %i months is %s", (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });
});

describe("days of the calendar", () => {
  it("knows leap years", () => {
    expect([isCalendarDay(2000, 2, 29), isCalendarDay(1900, 2, 29), isCalendarDay(2026, 4, 31), isCalendarDay(2026, 13, 1)]).toEqual([true, false, false, false]);
  });
});
