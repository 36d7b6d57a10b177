import { describe, expect, test } from "vitest";
import { calendarOf, isWeekend } from "@/scoring/calendar/calendar";
import { isReportedInTime } from "@/scoring/calendar/is-reported-in-time";
import { stateCouncilCalendar } from "@/scoring/calendar/state-council";
import { UnknownYear } from "@/scoring/calendar/unknown-year";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "@/scoring/calendar/working-days";

const calendar = calendarOf(stateCouncilCalendar);

describe("a working day", () => {
  test.each([
    ["2024-02-09", true, "the eve of 2024 was not a day off by the notice"],
    ["2024-02-10", false, "first day of Spring Festival 2024"],
    ["2024-02-17", false, "its eighth day"],
    ["2024-02-18", true, "a Sunday worked"],
    ["2024-09-14", true, "the Saturday before Mid-Autumn 2024"],
    ["2025-01-01", false, "New Year 2025, a single Wednesday"],
    ["2025-01-02", true, "the day after"],
    ["2025-01-26", true, "a Sunday worked before Spring Festival 2025"],
    ["2025-10-08", false, "the eighth day of National Day 2025"],
    ["2025-10-09", true, "the day after"],
    ["2025-10-11", true, "the Saturday worked after it"],
    ["2025-10-12", false, "the Sunday after that"],
    ["2026-01-02", false, "a Friday off"],
    ["2026-01-04", true, "a Sunday worked"],
    ["2026-02-14", true, "the Saturday before Spring Festival 2026"],
    ["2026-02-23", false, "its ninth day, a Monday"],
    ["2026-11-24", true, "a plain Tuesday"],
    ["2026-11-28", false, "a plain Saturday"],
    ["2027-02-05", false, "the eve of 2027"],
    ["2027-02-09", true, "no day in lieu is guessed"],
  ])("%s: %s (%s)", (day, expected) => {
    expect(isWorkingDay(day, calendar)).toBe(expected);
  });

  test("of a year without a calendar is refused by its name", () => {
    expect(() => isWorkingDay("2023-12-29", calendar)).toThrow(UnknownYear);
    expect(() => isWorkingDay("2028-01-03", calendar)).toThrow("没有2028年的节假日安排");
    expect(() => addWorkingDays("2027-12-30", 3, calendar)).toThrow("2028");
  });
});

describe("seven working days", () => {
  test.each([
    ["2024-02-08", "2024-02-23"],
    ["2025-01-24", "2025-02-10"],
    ["2025-01-25", "2025-02-10"],
    ["2025-09-26", "2025-10-13"],
    ["2025-09-30", "2025-10-16"],
    ["2026-02-13", "2026-03-02"],
    ["2026-11-24", "2026-12-03"],
  ])("after %s end on %s", (from, last) => {
    const end = addWorkingDays(from, 7, calendar);
    expect(end).toBe(last);
    expect(workingDaysBetween(from, end, calendar)).toBe(7);
    expect(isReportedInTime(from, end, 7, calendar)).toBe(true);
  });
});

describe("the calendar's data", () => {
  const days = (year: number, isWorked: boolean) =>
    [...calendar.departures].filter(([day, worked]) => day.startsWith(String(year)) && worked === isWorked).map(([day]) => day);

  test("hold as many days off and days worked as the notices name", () => {
    expect([2024, 2025, 2026, 2027].map((year) => days(year, false).length)).toEqual([28, 28, 33, 13]);
    expect([2024, 2025, 2026, 2027].map((year) => days(year, true).length)).toEqual([8, 5, 6, 0]);
  });

  test("only weekend days are worked in lieu", () => {
    expect([...calendar.departures].filter(([day, worked]) => worked && !isWeekend(day))).toEqual([]);
  });
});

describe("reported in time", () => {
  test("nothing is guessed where an unknown year could turn the answer", () => {
    expect(isReportedInTime("2023-12-27", "2024-01-08", 7, calendar)).toBeUndefined();
    expect(isReportedInTime("2023-12-27", "2024-01-03", 7, calendar)).toBe(true);
    expect(isReportedInTime("2023-12-27", "2024-01-15", 7, calendar)).toBe(false);
    expect(isReportedInTime("2012-05-01", "2026-11-24", 20, calendar)).toBe(false);
    expect(isReportedInTime("2012-05-01", "2012-06-01", 7, calendar)).toBeUndefined();
    expect(isReportedInTime("2027-12-30", "2028-03-01", 7, calendar)).toBeUndefined();
  });

  test("the eighth working day is late", () => {
    expect(isReportedInTime("2026-11-11", "2026-11-20", 7, calendar)).toBe(true);
    expect(isReportedInTime("2026-11-11", "2026-11-23", 7, calendar)).toBe(false);
  });
});
