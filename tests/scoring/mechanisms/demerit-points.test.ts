import { describe, expect, it } from "vitest";
import type { Event } from "@/scoring/engine/fact";
import { type DemeritRow, demeritPoints } from "@/scoring/mechanisms/demerit-points";
import { mechanismOf } from "@/scoring/mechanisms/mechanisms";
import { event, given, law } from "./one-indicator";

const row = (act: string, value: string, again?: string): DemeritRow => ({
  act,
  value,
  ...(again === undefined ? {} : { again }),
  cites: law.art("1"),
  provenance: "proposal",
});

/** Full at 20: a adds 10 and 20 from the second time on, b adds 19, c adds 1. */
const scores = demeritPoints("acts", { rows: [row("a", "10", "20"), row("b", "19"), row("c", "1")], full: "full" });
const rated = (...codes: string[]) =>
  given(scores, { full: "20" }, { acts: codes.map((code, index) => event(index + 1, code, "2025-03-01")) });
const counted = (...codes: string[]) => {
  const { points, outputs } = rated(...codes);
  return [points, outputs?.["it.timesFull"]];
};

describe("penalty points added up", () => {
  it("no act adds nothing, and the full number was never reached", () => {
    expect(counted()).toEqual(["0", 0]);
  });

  it("two acts found at once are counted apart and summed", () => {
    const { points, lines } = rated("b", "c");
    expect(points).toBe("20");
    expect(lines).toEqual([
      ["b", "19"],
      ["c", "1"],
    ]);
  });

  it("the full number is reached on its own line, not below it", () => {
    expect(counted("b")).toEqual(["19", 0]);
    expect(counted("b", "c")).toEqual(["20", 1]);
    expect(counted("a", "b")).toEqual(["29", 1]);
  });

  it("after it was reached counting begins anew, what went over being dropped, while the sum goes on", () => {
    expect(counted("b", "c", "b")).toEqual(["39", 1]);
    expect(counted("b", "c", "b", "c")).toEqual(["40", 2]);
    // 10 + 19 = 29: the nine over twenty do not help towards the next twenty
    expect(counted("a", "b", "b")).toEqual(["48", 1]);
    expect(counted("a", "b", "b", "c")).toEqual(["49", 2]);
  });

  it("the order in which acts came decides how often: the same acts, twice or once", () => {
    expect(counted("b", "c", "b", "c")).toEqual(["40", 2]);
    expect(counted("b", "b", "c", "c")).toEqual(["40", 1]);
  });

  it("the second and every later act of a row that says so adds the other number", () => {
    expect(counted("a")).toEqual(["10", 0]);
    expect(counted("a", "a")).toEqual(["30", 1]);
    expect(counted("a", "c", "a", "a")).toEqual(["51", 2]);
    expect(counted("c", "c")).toEqual(["2", 0]);
  });

  it("one act of the full number reaches it at once", () => {
    const whole = demeritPoints("acts", { rows: [row("a", "20"), row("b", "20"), row("c", "1")], full: "full" });
    const twice = given(whole, { full: "20" }, { acts: [event(1, "a", "2025-03-01"), event(2, "b", "2025-03-01")] });
    expect([twice.points, twice.outputs]).toEqual(["40", { "it.timesFull": 2 }]);
  });

  it("points with decimals stay exact", () => {
    const tenths = demeritPoints("acts", { rows: [row("a", "0.1"), row("b", "0.2"), row("c", "0.7")], full: "full" });
    const acts = ["a", "b", "c"].map((code, index): Event => event(index + 1, code, "2025-03-01"));
    expect(given(tenths, { full: "1" }, { acts })).toMatchObject({ points: "1", outputs: { "it.timesFull": 1 } });
  });

  it("an act that the table does not have stops the rating, and is never taken for nothing", () => {
    expect(() => rated("d")).toThrow("act d is not in the table");
  });

  it("every row and what it adds again is a number with its place", () => {
    expect(mechanismOf(scores).values(scores)).toHaveLength(4);
    expect(
      mechanismOf(scores)
        .table(scores, () => "")
        .map(({ code, value }) => [code, value.en]),
    ).toEqual([
      ["a", "10, again 20"],
      ["b", "19"],
      ["c", "1"],
    ]);
  });
});
