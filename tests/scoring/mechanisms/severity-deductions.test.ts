import { describe, expect, it } from "vitest";
import type { Event } from "@/scoring/engine/fact";
import { severityDeductions } from "@/scoring/mechanisms/severity-deductions";
import { event, given, law } from "./one-indicator";

const row = (code: string, level: string) => ({ code, level, cites: law.art("1"), provenance: "proposal" as const });

/** Light 5 points for 6 months, middle 10 for 12, grave 30 for 24; the third light or middle act of a code within 12 months counts one level up. */
const scores = severityDeductions("acts", {
  rows: [row("a", "light"), row("b", "middle"), row("c", "grave")],
  levels: [
    { level: "light", points: "light", months: "half" },
    { level: "middle", points: "middle", months: "year" },
    { level: "grave", points: "grave", months: "two" },
  ],
  matter: "matter",
  repeat: { times: "third", withinMonths: "year", among: ["light", "middle"] },
});
const parameters = { light: "5", middle: "10", grave: "30", half: "6", year: "12", two: "24", third: "3" };
const rated = (...acts: Event[]) => given(scores, parameters, { acts });

describe("deductions by gravity, at the end of 2025", () => {
  it("an act counts in full on the first day within its months, and not at all the day before", () => {
    // six months up to 31 December 2025 begin on 1 July
    expect(rated(event(1, "a", "2025-07-01")).points).toBe("-5");
    expect(rated(event(1, "a", "2025-06-30")).points).toBe("0");
    expect(rated(event(1, "b", "2025-01-01")).points).toBe("-10");
    expect(rated(event(1, "b", "2024-12-31")).points).toBe("0");
    expect(rated(event(1, "c", "2024-01-01")).points).toBe("-30");
    expect(rated(event(1, "c", "2023-12-31")).points).toBe("0");
  });

  it("of one matter only the highest counts, and the others are shown with nothing", () => {
    const { points, lines } = rated(
      event(1, "a", "2025-09-01", { matter: "M" }),
      event(2, "c", "2025-09-01", { matter: "M" }),
      event(3, "b", "2025-09-02"),
    );
    expect(points).toBe("-40");
    expect(lines).toEqual([
      ["a", "0"],
      ["c", "-30"],
      ["b", "-10"],
    ]);
  });

  it("of two equal records of one matter the first counts", () => {
    expect(rated(event(1, "b", "2025-09-01", { matter: "M" }), event(2, "b", "2025-09-02", { matter: "M" })).lines).toEqual([
      ["b", "-10"],
      ["b", "0"],
    ]);
  });

  it("the third of a code within twelve months counts one level up", () => {
    const acts = [event(1, "a", "2025-08-01"), event(2, "a", "2025-09-01"), event(3, "a", "2025-10-01")];
    expect(rated(...acts).points).toBe("-20");
    // 5 + 5 + 10
    expect(rated(...acts.slice(0, 2)).points).toBe("-10");
  });

  it("counts twelve months back from the act: the day itself a year before is outside", () => {
    const two = [event(1, "b", "2024-10-15"), event(2, "b", "2025-02-01")];
    // 15 October 2024 to 14 October 2025 is within twelve months, to 15 October is not
    expect(rated(...two, event(3, "b", "2025-10-14")).points).toBe("-40");
    expect(rated(...two, event(3, "b", "2025-10-15")).points).toBe("-20");
  });

  it("a raised act counts for the months of its new level", () => {
    // the third light act in February counts as a middle one, which lasts twelve months
    expect(rated(event(1, "a", "2025-01-10"), event(2, "a", "2025-01-20"), event(3, "a", "2025-02-10")).points).toBe("-10");
  });

  it("acts of the gravest level are not raised, and other codes do not count as repeats", () => {
    expect(rated(event(1, "c", "2025-08-01"), event(2, "c", "2025-09-01"), event(3, "c", "2025-10-01")).points).toBe("-90");
    expect(rated(event(1, "a", "2025-08-01"), event(2, "b", "2025-09-01"), event(3, "a", "2025-10-01")).points).toBe("-20");
  });

  it("gives the gravest level that counts as an output, numbered from one, and zero for none", () => {
    expect(rated(event(1, "a", "2025-08-01"), event(2, "b", "2025-09-01")).outputs).toEqual({ "it.worst": 2 });
    expect(rated(event(1, "c", "2023-12-31")).outputs).toEqual({ "it.worst": 0 });
  });
});
