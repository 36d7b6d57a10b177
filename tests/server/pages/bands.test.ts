import { describe, expect, it } from "vitest";
import { bandsOf, placeOf } from "@/app/_ledger/bands";
import { periodOf } from "@/scoring/engine/period";
import { modelById } from "@/scoring/models/registry";
import { scoreScale } from "@/server/subjects/score-scale";
import type { ScoreScale } from "@/server/subjects/view";
import { ferry } from "../models/ferry-model";

const tax = modelById("tax-credit/2025");
if (!tax) throw new Error("the tax model is gone");
const higher = scoreScale(tax, periodOf("2025")) as ScoreScale;
const lower = scoreScale(ferry, periodOf("2026Q1")) as ScoreScale;
const drawn = (scale: ScoreScale) => bandsOf(scale).map(({ grade, from, start, width }) => [grade, from, start, Number(width.toFixed(4))]);

describe("a ladder on the score", () => {
  it("goes up where more is better, to the ceiling", () => {
    expect(higher).toMatchObject({ better: "higher", from: "0", to: "100", isOpen: false });
    expect(drawn(higher)).toEqual([
      ["D", "0", 0, 0.4],
      ["C", "40", 0.4, 0.3],
      ["B", "70", 0.7, 0.2],
      ["A", "90", 0.9, 0.1],
    ]);
  });

  it("begins with the best grade where less is better, and is open above", () => {
    expect(lower).toMatchObject({ better: "lower", from: "0", to: "13", isOpen: true });
    expect(drawn(lower).map(([grade, from]) => [grade, from])).toEqual([
      ["calm", "0"],
      ["rough", "3"],
      ["wild", "10"],
    ]);
  });

  it.each([
    ["95.4", { grade: "A", edge: { points: "5.4" }, next: null }],
    ["90", { grade: "A", edge: { points: "0" }, next: null }],
    ["89.99", { grade: "B", next: { grade: "A", points: "0.01", isStrict: false } }],
    ["12", { grade: "D", edge: null, next: { grade: "C", points: "28" } }],
  ])("places %s where more is better", (score, place) => {
    expect(placeOf(score, higher)).toMatchObject(place);
  });

  it.each([
    ["3", { grade: "calm", edge: { points: "0" }, next: null }],
    ["3.1", { grade: "rough", edge: { points: "6.9" }, next: { grade: "calm", points: "0.1", isStrict: false } }],
    ["10", { grade: "wild", edge: null, next: { grade: "rough", points: "0", isStrict: true } }],
    ["14", { grade: "wild", next: { grade: "rough", points: "4", isStrict: true } }],
  ])("places %s where less is better", (score, place) => {
    expect(placeOf(score, lower)).toMatchObject(place);
  });

  it("does not exist without a score", () => {
    expect(scoreScale({ ...ferry, opening: null }, periodOf("2026Q1"))).toBeNull();
  });
});
