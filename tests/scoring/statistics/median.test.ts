import { describe, expect, it } from "vitest";
import { median } from "@/scoring/statistics/median";

describe("median", () => {
  it.each([
    [[3], 3],
    [[1, 2, 3, 4], 2.5],
    [[9, 1, 5], 5],
  ])("of %j is %s, and its input stays as it was", (values, expected) => {
    const given = Object.freeze([...values]);
    expect(median(given)).toBe(expected);
  });

  it.each([[[]], [[1, Number.NaN]], [[Number.POSITIVE_INFINITY]]])("refuses %j", (values) => {
    expect(() => median(values)).toThrow("the median");
  });
});
