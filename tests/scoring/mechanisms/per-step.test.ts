import { describe, expect, it } from "vitest";
import { points, pointsText } from "@/scoring/engine/decimal";
import type { FactValue } from "@/scoring/engine/fact";
import { Trace } from "@/scoring/engine/trace";
import type { Bound } from "@/scoring/mechanisms/mechanism";
import { losesPerStep, perStepMechanism } from "@/scoring/mechanisms/per-step";

const bound = (values: Readonly<Record<string, string>>) =>
  ({ text: (name: string) => values[name], points: (name: string) => points(values[name] as string) }) as unknown as Bound;

const node = losesPerStep("accidents", "vehicles", { step: "step", loses: "loses", atMost: "most" });

const lost = (step: string, loses: string, most: string, accidents: FactValue, vehicles: FactValue): string | null => {
  const trace = new Trace();
  const given = perStepMechanism.evaluate(node, bound({ step, loses, most }))({ accidents, vehicles }, trace);
  if (given === null) return null;
  expect(trace.total).toBe(given);
  return pointsText(given);
};

describe("so many points for each whole step of a rate", () => {
  // 5 for each 0.01 accidents a vehicle, at most 50
  const accidents = (count: FactValue, vehicles: FactValue) => lost("0.01", "5", "50", count, vehicles);
  it.each([
    [0, 100, "0"],
    [1, 100, "-5"],
    [2, 100, "-10"],
    // 1/101 is less than a step, 2/199 is one step and a little, 3/200 is one and a half
    [1, 101, "0"],
    [2, 199, "-5"],
    [3, 200, "-5"],
    [4, 200, "-10"],
    // a step of 0.01 is reached exactly by 7 in 700, which no binary fraction holds
    [7, 700, "-5"],
    [29, 100, "-50"],
  ])("%i over %i: %s", (count, vehicles, expected) => {
    expect(accidents(count, vehicles)).toBe(expected);
  });

  it.each([
    [9, 100, "-45"],
    [10, 100, "-50"],
    [11, 100, "-50"],
    [999_999_999, 1, "-50"],
  ])("stops at its most: %i over %i is %s", (count, vehicles, expected) => {
    expect(accidents(count, vehicles)).toBe(expected);
  });

  // 10 for each 0.005 complaints a vehicle, at most 150
  it.each([
    [1, 200, "-10"],
    [1, 201, "0"],
    [3, 200, "-30"],
    [15, 200, "-150"],
    [16, 200, "-150"],
  ])("a finer step: %i over %i is %s", (count, vehicles, expected) => {
    expect(lost("0.005", "10", "150", count, vehicles)).toBe(expected);
  });

  it("a step that is no round share is kept exact", () => {
    expect(lost("0.0333", "1", "100", 333, 10_000)).toBe("-1");
    expect(lost("0.0333", "1", "100", 332, 10_000)).toBe("0");
  });

  it("points with decimals stay exact", () => {
    expect(lost("0.01", "0.1", "5", 3, 100)).toBe("-0.3");
  });

  it("without a number, without a base, or over a base of none, it is unknown and never zero", () => {
    expect(accidents(null, 100)).toBeNull();
    expect(accidents(3, null)).toBeNull();
    expect(accidents(3, 0)).toBeNull();
    expect(accidents(0, 0)).toBeNull();
  });

  it("writes the numbers it stood on", () => {
    const trace = new Trace();
    perStepMechanism.evaluate(node, bound({ step: "0.01", loses: "5", most: "50" }))({ accidents: 4, vehicles: 150 }, trace);
    expect(trace.steps[0]).toMatchObject({ points: points("-10"), detail: { events: 4, base: 150, steps: 2 } });
  });

  it("in SQL divides exact numbers, and by no zero", () => {
    const sql = perStepMechanism.sql(node, bound({ step: "0.01", loses: "5", most: "50" }), "accidentRate");
    expect(sql).toContain('div("accidents"::numeric, nullif("vehicles", 0) * 0.01)');
    expect(sql).toContain("least(");
  });
});
