import { describe, expect, it } from "vitest";
import { monthsUpTo, qualityFilterOf } from "@/app/_data/quality-filter";

describe("the months of the quality page", () => {
  it("are twelve, by Beijing's calendar", () => {
    const months = monthsUpTo(new Date("2026-01-31T17:00:00Z"));
    expect(months).toHaveLength(12);
    expect([months[0], months[1], months[11]]).toEqual(["2026-02", "2026-01", "2025-03"]);
  });

  it("fall back to this month for what is none of them", () => {
    const months = monthsUpTo(new Date("2026-11-24T00:00:00Z"));
    expect(qualityFilterOf({ month: "2026-10", department: "tax" }, months)).toEqual({ month: "2026-10", department: "tax" });
    expect(qualityFilterOf({ month: "2019-01" }, months).month).toBe("2026-11");
    expect(qualityFilterOf({ month: "'; drop", department: "a b" }, months)).toEqual({ month: "2026-11", department: undefined });
  });
});
