import { describe, expect, it } from "vitest";
import { isPeriod, lastPeriodBefore, periodOf, shiftPeriod } from "@/scoring/engine/period";

describe("evaluation periods", () => {
  it.each([
    ["2025", "year", "2025-01-01", "2025-12-31"],
    ["2025Q1", "quarter", "2025-01-01", "2025-03-31"],
    ["2025Q3", "quarter", "2025-07-01", "2025-09-30"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2025-12", "month", "2025-12-01", "2025-12-31"],
    ["2024-2025", "julyToJune", "2024-07-01", "2025-06-30"],
  ])("%s is a %s from %s to %s", (name, cadence, from, to) => {
    expect(periodOf(name)).toEqual({ name, cadence, from, to });
  });

  it.each(["25", "2025Q5", "2025-13", "2025-00", "2025-2027", "2025-2025", "1949", "2100", "2025 ", ""])("%j is none", (name) => {
    expect(isPeriod(name)).toBe(false);
    expect(() => periodOf(name)).toThrow(/is not an evaluation period/);
  });

  it("belongs to one cadence", () => {
    expect([isPeriod("2025", "year"), isPeriod("2025", "quarter"), isPeriod("2025Q1", "quarter")]).toEqual([true, false, true]);
  });

  it.each([
    ["2025", -2, "2023"],
    ["2025Q1", -1, "2024Q4"],
    ["2025-01", -13, "2023-12"],
    ["2024-2025", 1, "2025-2026"],
  ])("%s shifted by %i is %s", (name, by, shifted) => expect(shiftPeriod(periodOf(name), by).name).toBe(shifted));

  it.each([
    ["year", "2026-04-30", "2025"],
    ["year", "2025-12-31", "2024"],
    ["quarter", "2026-03-31", "2025Q4"],
    ["quarter", "2026-04-01", "2026Q1"],
    ["month", "2026-04-30", "2026-03"],
    ["julyToJune", "2026-06-30", "2024-2025"],
    ["julyToJune", "2026-07-01", "2025-2026"],
  ] as const)("the last %s that had ended on %s is %s", (cadence, day, name) => expect(lastPeriodBefore(cadence, day).name).toBe(name));
});
