import { describe, expect, it } from "vitest";
import { points, pointsText, roundTo, scaled, timesShare, unscaled } from "@/scoring/engine/decimal";

describe("decimals are exact", () => {
  it.each([
    ["2.4", 6, 2_400_000],
    ["-0.5", 6, -500_000],
    ["0", 2, 0],
    ["-0", 2, 0],
    ["100", 6, 100_000_000],
    ["0.6000", 4, 6000],
    ["123456789012.34", 2, 12_345_678_901_234],
  ])("reads %s at scale %i", (text, scale, value) => {
    expect(scaled(text, scale)).toBe(value);
  });

  it.each(["", "1e3", "1,000", "NaN", "--1", "1.", ".5", " 1"])("refuses %j", (text) => {
    expect(() => scaled(text, 6)).toThrow("is not a decimal number");
  });

  it("refuses decimals that the scale cannot hold, and numbers beyond exactness", () => {
    expect(() => scaled("0.001", 2)).toThrow("more than 2 decimals");
    expect(() => scaled("99999999999999", 6)).toThrow("too large");
  });

  it.each([
    [2_400_000, "2.4"],
    [-500_000, "-0.5"],
    [0, "0"],
    [1, "0.000001"],
  ])("writes %i as %s", (value, text) => {
    expect(pointsText(value)).toBe(text);
  });

  it("writes a share as a percentage", () => {
    expect(unscaled(6000, 2)).toBe("60");
    expect(unscaled(3333, 2)).toBe("33.33");
  });

  it("takes a share of points without losing a millionth: 4 of 0.6 is 2.4", () => {
    expect(timesShare(points("4"), 6000)).toBe(points("2.4"));
    expect(timesShare(points("8.8"), 3333)).toBe(points("2.93304"));
  });

  // PostgreSQL: select round(2.345, 2), round(2.344999, 2), round(-2.345, 2), round(0.5, 0), round(1.5, 0)
  it.each([
    ["2.345", 2, "2.35"],
    ["2.344999", 2, "2.34"],
    ["-2.345", 2, "-2.35"],
    ["0.5", 0, "1"],
    ["1.5", 0, "2"],
    ["89.95", 1, "90"],
  ] as const)("rounds %s to %i decimals as PostgreSQL does: %s", (text, decimals, rounded) => {
    expect(pointsText(roundTo(decimals)(points(text)))).toBe(rounded);
  });
});
