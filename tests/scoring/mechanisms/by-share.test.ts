import { describe, expect, it } from "vitest";
import { points, pointsText } from "@/scoring/engine/decimal";
import type { FactValue } from "@/scoring/engine/fact";
import { Trace } from "@/scoring/engine/trace";
import { byShare, byShareMechanism } from "@/scoring/mechanisms/by-share";
import type { Bound } from "@/scoring/mechanisms/mechanism";

const bound = (full: string) => ({ text: () => full, points: () => points(full) }) as unknown as Bound;

const given = (full: string, sign: 1 | -1, part: FactValue, whole: FactValue): string | null => {
  const trace = new Trace();
  const node = byShare("missing", "all", { sign, points: "full" });
  const value = byShareMechanism.evaluate(node, bound(full))({ missing: part, all: whole }, trace);
  if (value === null) return null;
  expect(pointsText(trace.total)).toBe(pointsText(value));
  return pointsText(value);
};

describe("points in proportion to a part of a whole", () => {
  // 20 points by contracts missing
  it.each([
    [0, 40, "0"],
    [1, 40, "-0.5"],
    [6, 40, "-3"],
    [20, 40, "-10"],
    [40, 40, "-20"],
  ])("%i of %i lose %s of 20", (part, whole, expected) => {
    expect(given("20", -1, part, whole)).toBe(expected);
  });

  it.each([
    // 20/3 is 6.666666…, halves are rounded away from zero at the millionth as PostgreSQL's numeric does
    [1, 3, "-6.666667"],
    [2, 3, "-13.333333"],
    [1, 7, "-2.857143"],
    [1, 999_999_999, "0"],
    [1, 40_000_000, "-0.000001"],
    [1, 40_000_001, "0"],
  ])("%i of %i lose %s of 20, rounded at the millionth", (part, whole, expected) => {
    expect(given("20", -1, part, whole)).toBe(expected);
  });

  it("gains by the same rule", () => {
    expect(given("20", 1, 3, 4)).toBe("15");
  });

  it("a part larger than its whole counts as the whole", () => {
    expect(given("20", -1, 41, 40)).toBe("-20");
  });

  it("of nothing there is nothing to lose", () => {
    expect(given("20", -1, 0, 0)).toBe("0");
    expect(given("20", -1, 3, 0)).toBe("0");
  });

  it("an unknown part or whole is unknown, never zero", () => {
    expect(given("20", -1, null, 40)).toBeNull();
    expect(given("20", -1, 3, null)).toBeNull();
    expect(given("20", -1, null, 0)).toBeNull();
  });

  it("in SQL rounds at the same place and divides by no zero", () => {
    const sql = byShareMechanism.sql(byShare("missing", "all", { sign: -1, points: "full" }), bound("20"), "rights");
    expect(sql).toContain('round(20 * least("missing", "all") / nullif("all", 0), 6)');
  });
});
