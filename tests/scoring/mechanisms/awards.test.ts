import { describe, expect, it } from "vitest";
import type { Event } from "@/scoring/engine/fact";
import { awards } from "@/scoring/mechanisms/awards";
import { event, given } from "./one-indicator";

/** Levels a 10 for 36 months, b 6 for 24, c 4 for 12; group works 15, group staff 4, three items a group, 17 in all. */
const scores = awards("acts", {
  levels: [
    { level: "a", points: "ten", months: "three" },
    { level: "b", points: "six", months: "two" },
    { level: "c", points: "four", months: "one" },
  ],
  group: "group",
  object: "object",
  groups: [
    { group: "works", atMost: "worksMost" },
    { group: "staff", atMost: "staffMost" },
  ],
  itemsAtMost: "items",
  atMost: "most",
});
const parameters = {
  ten: "10",
  six: "6",
  four: "4",
  three: "36",
  two: "24",
  one: "12",
  worksMost: "15",
  staffMost: "4",
  items: "3",
  most: "17",
};
const rated = (...acts: Event[]) => given(scores, parameters, { acts });
const works = (record: number, level: string, on = "2025-06-01", object: string | null = null) =>
  event(record, level, on, { group: "works", object });

describe("awards, at the end of 2025", () => {
  it("an award counts on the last day of its validity, and nothing the day after", () => {
    expect(rated(works(1, "c", "2025-01-01")).points).toBe("4");
    expect(rated(works(1, "c", "2024-12-31")).points).toBe("0");
    expect(rated(works(1, "b", "2024-01-01")).points).toBe("6");
    expect(rated(works(1, "b", "2023-12-31")).points).toBe("0");
    expect(rated(works(1, "a", "2023-01-01")).points).toBe("10");
    expect(rated(works(1, "a", "2022-12-31")).points).toBe("0");
  });

  it("one object awarded at several levels counts once, at the highest", () => {
    expect(rated(works(1, "c", "2025-06-01", "bridge"), works(2, "a", "2025-06-01", "bridge")).points).toBe("10");
    expect(rated(works(1, "c", "2025-06-01", "bridge"), works(2, "a", "2025-06-01", "tower")).points).toBe("14");
  });

  it("an expired higher award of an object leaves the valid lower one", () => {
    expect(rated(works(1, "a", "2022-12-31", "bridge"), works(2, "c", "2025-06-01", "bridge")).points).toBe("4");
  });

  it("of a group only three count, the best ones", () => {
    expect(rated(works(1, "c"), works(2, "c"), works(3, "c"), works(4, "c")).points).toBe("12");
  });

  it("a group gives no more than its most, and all together no more than the most of all", () => {
    expect(rated(works(1, "a"), works(2, "b")).points).toBe("15");
    expect(rated(works(1, "a"), works(2, "b"), event(3, "c", "2025-06-01", { group: "staff" })).points).toBe("17");
    expect(rated(works(1, "a"), event(3, "c", "2025-06-01", { group: "staff" })).points).toBe("14");
  });

  it("an award of no known group counts for nothing", () => {
    expect(rated(event(1, "a", "2025-06-01", { group: "other" }), event(2, "a", "2025-06-01")).points).toBe("0");
  });
});
