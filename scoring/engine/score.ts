import { mechanismOf } from "../mechanisms/mechanisms";
import type { Numbers } from "./bind";
import { conditionCheck, readsOf } from "./condition";
import { roundTo, shareScale, timesRatio } from "./decimal";
import type { Model } from "./define-model";
import type { Facts } from "./fact";
import type { Trace } from "./trace";

type Part = (facts: Facts, trace: Trace) => void;

/** The opening score: the first case that holds, else the last. An unknown case leaves the score unknown. */
const opening = (model: Model, numbers: Numbers): Part => {
  if (model.opening === null) return () => undefined;
  const cases = model.opening.cases.map((each, index) => ({
    row: String(index),
    check: conditionCheck(each.when, numbers),
    points: numbers.points(each.points),
    reads: readsOf(each.when),
  }));
  const otherwise = numbers.points(model.opening.otherwise);
  return (facts, trace) => {
    for (const { row, check, points, reads } of cases) {
      const verdict = check(facts);
      if (verdict === null) trace.miss(facts, reads);
      if (verdict !== true) continue;
      trace.step("opening", "opening", row, points, null, null);
      return;
    }
    trace.step("opening", "opening", null, otherwise, null, null);
  };
};

const indicators = (model: Model, numbers: Numbers): Part => {
  const parts = Object.entries(model.indicators).map(([rule, { scores, ifUnknown }]) => ({
    rule,
    evaluate: mechanismOf(scores).evaluate(scores, numbers),
    reads: mechanismOf(scores).reads(scores),
    lost: ifUnknown !== "cannotBeRated" && "loses" in ifUnknown ? -numbers.points(ifUnknown.loses) : null,
    outOf: ifUnknown !== "cannotBeRated" && "leftOutOf" in ifUnknown ? numbers.points(ifUnknown.leftOutOf) : null,
  }));
  return (facts, trace) => {
    for (const { rule, evaluate, reads, lost, outOf } of parts) {
      trace.rule = rule;
      if (evaluate(facts, trace) !== null) continue;
      if (outOf !== null) trace.leaveOut(facts, reads, outOf);
      else if (lost === null) trace.miss(facts, reads);
      else trace.line("unknown", lost, null, null);
    }
  };
};

/** Makes the score up to the full where indicators were left out; too little known leaves the score unknown, with all that was missing. */
const coverage = (model: Model, numbers: Numbers): Part => {
  if (!model.coverage) return () => undefined;
  const full = fullPoints(model, numbers);
  const least = numbers.share(model.coverage.least);
  return (facts, trace) => {
    if (trace.leftOut === 0) return;
    const known = full - trace.leftOut;
    if (BigInt(known) * BigInt(10 ** shareScale) < BigInt(full) * BigInt(least)) {
      trace.miss(facts, trace.leftOutFacts);
      return;
    }
    trace.step("coverage", "coverage", null, timesRatio(trace.total, full, known) - trace.total, { known, full }, null);
  };
};

/** The points of all indicators that may be left out, together. */
const fullPoints = (model: Model, numbers: Numbers): number =>
  Object.values(model.indicators).reduce(
    (sum, { ifUnknown }) => sum + (ifUnknown !== "cannotBeRated" && "leftOutOf" in ifUnknown ? numbers.points(ifUnknown.leftOutOf) : 0),
    0,
  );

const boundsAndRounding = (model: Model, numbers: Numbers): Part => {
  const floor = model.bounds.floor === undefined ? Number.NEGATIVE_INFINITY : numbers.points(model.bounds.floor);
  const ceiling = model.bounds.ceiling === undefined ? Number.POSITIVE_INFINITY : numbers.points(model.bounds.ceiling);
  if (model.opening === null || model.rounding === null) return () => undefined;
  const round = roundTo(model.rounding.decimals);
  return (_facts, trace) => {
    if (trace.total < floor) trace.step("bound", "floor", null, floor - trace.total, null, null);
    if (trace.total > ceiling) trace.step("bound", "ceiling", null, ceiling - trace.total, null, null);
    const rounded = round(trace.total);
    if (rounded !== trace.total) trace.step("rounding", "rounding", null, rounded - trace.total, null, null);
  };
};

/** Writes every line that moves the score; the sum of those lines is the score. */
export const scoring = (model: Model, numbers: Numbers): Part => {
  const [opened, indicated, covered, bounded] = [opening, indicators, coverage, boundsAndRounding].map((part) => part(model, numbers)) as [
    Part,
    Part,
    Part,
    Part,
  ];
  return (facts, trace) => {
    opened(facts, trace);
    indicated(facts, trace);
    covered(facts, trace);
    bounded(facts, trace);
  };
};
