import { mechanismOf } from "../mechanisms/mechanisms";
import type { Numbers } from "./bind";
import { conditionCheck, readsOf } from "./condition";
import { roundTo } from "./decimal";
import type { Model } from "./define-model";
import type { Facts } from "./fact";
import type { Trace } from "./trace";

type Part = (facts: Facts, trace: Trace) => void;

/** The opening score: the first case that holds, else the last. An unknown case leaves the score unknown. */
const opening = (model: Model, numbers: Numbers): Part => {
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
    lost: ifUnknown === "cannotBeRated" ? null : -numbers.points(ifUnknown.loses),
  }));
  return (facts, trace) => {
    for (const { rule, evaluate, reads, lost } of parts) {
      trace.rule = rule;
      if (evaluate(facts, trace) !== null) continue;
      if (lost === null) trace.miss(facts, reads);
      else trace.line("unknown", lost, null, null);
    }
  };
};

const boundsAndRounding = (model: Model, numbers: Numbers): Part => {
  const floor = model.bounds.floor === undefined ? Number.NEGATIVE_INFINITY : numbers.points(model.bounds.floor);
  const ceiling = model.bounds.ceiling === undefined ? Number.POSITIVE_INFINITY : numbers.points(model.bounds.ceiling);
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
  const [first, second, third] = [opening(model, numbers), indicators(model, numbers), boundsAndRounding(model, numbers)];
  return (facts, trace) => {
    first(facts, trace);
    second(facts, trace);
    third(facts, trace);
  };
};
