import { mechanismOf } from "../mechanisms/mechanisms";
import type { Step } from "../mechanisms/mechanism";
import { bind } from "./bind";
import { type Check, conditionCheck, readsOf } from "./condition";
import { roundPoints } from "./decimal";
import type { Model } from "./define-model";
import type { Facts } from "./fact";
import type { Period } from "./period";

/** The result for one subject. `undetermined` names every fact that was missing; it is a result with reasons, not an error. */
export interface Rating {
  readonly outcome: "rated" | "undetermined" | "notRated" | "doesNotApply";
  readonly grade: string | null;
  /** Points in millionths; null where no score could be made. */
  readonly score: number | null;
  readonly steps: readonly Step[];
  readonly missing: readonly string[];
  /** `proposed` where only a person may decide this grade. */
  readonly status: "final" | "proposed";
}

export type Rater = (facts: Facts) => Rating;

interface Trace {
  readonly steps: Step[];
  readonly missing: string[];
  total: number;
}

const push = (trace: Trace, kind: Step["kind"], rule: string, row: string | null, points: number, detail: Step["detail"], records: Step["records"]): number => {
  trace.total += points;
  trace.steps.push({ kind, rule, row, points, total: trace.total, detail, records });
  return points;
};

const noteMissing = (trace: Trace, facts: Facts, reads: readonly string[]): void => {
  trace.missing.push(...reads.filter((fact) => facts[fact] === null));
};

/** Makes the opening score: its points, or null where a condition is unknown. */
const openingOf = (model: Model, bound: ReturnType<typeof bind>) => {
  const cases = model.opening.cases.map((each) => ({ check: conditionCheck(each.when, bound), points: bound.points(each.points), reads: readsOf(each.when) }));
  const otherwise = bound.points(model.opening.otherwise);
  return (facts: Facts, trace: Trace): void => {
    for (const [index, each] of cases.entries()) {
      const verdict = each.check(facts);
      if (verdict === null) noteMissing(trace, facts, each.reads);
      if (verdict === true) {
        push(trace, "opening", "opening", String(index), each.points, null, null);
        return;
      }
    }
    push(trace, "opening", "opening", null, otherwise, null, null);
  };
};

const indicatorsOf = (model: Model, bound: ReturnType<typeof bind>) => {
  const parts = Object.entries(model.indicators).map(([rule, indicator]) => {
    const mechanism = mechanismOf(indicator.scores);
    return {
      rule,
      evaluate: mechanism.evaluate(indicator.scores, bound, rule),
      reads: mechanism.reads(indicator.scores),
      lost: indicator.ifUnknown === "cannotBeRated" ? null : -bound.points(indicator.ifUnknown.loses),
    };
  });
  return (facts: Facts, trace: Trace, outputs: Record<string, number>): void => {
    for (const { rule, evaluate, reads, lost } of parts) {
      const given = evaluate(facts, (row, points, detail, records) => push(trace, "points", rule, row, points, detail, records), outputs);
      if (given !== null) continue;
      if (lost === null) noteMissing(trace, facts, reads);
      else push(trace, "points", rule, "unknown", lost, null, null);
    }
  };
};

const boundsOf = (model: Model, bound: ReturnType<typeof bind>) => {
  const floor = model.bounds.floor === undefined ? Number.NEGATIVE_INFINITY : bound.points(model.bounds.floor);
  const ceiling = model.bounds.ceiling === undefined ? Number.POSITIVE_INFINITY : bound.points(model.bounds.ceiling);
  return (trace: Trace): void => {
    if (trace.total < floor) push(trace, "bound", "floor", null, floor - trace.total, null, null);
    if (trace.total > ceiling) push(trace, "bound", "ceiling", null, ceiling - trace.total, null, null);
    const rounded = roundPoints(trace.total, model.rounding.decimals);
    if (rounded !== trace.total) push(trace, "rounding", "rounding", null, rounded - trace.total, null, null);
  };
};

interface Verdict {
  readonly grade: string | null;
  readonly outcome: Rating["outcome"];
}

/** Vetoes first: all that hold are shown, the first decides; one that is unknown leaves the subject undetermined unless another decides. */
const vetoesOf = (model: Model, bound: ReturnType<typeof bind>) => {
  const vetoes = Object.entries(model.vetoes).map(([rule, veto]) => ({
    rule,
    check: conditionCheck(veto.when, bound),
    reads: readsOf(veto.when),
    grade: veto.grade,
    lifts: Object.entries(veto.liftedBy ?? {}).map(([lift, each]) => ({ lift, check: conditionCheck(each.when, bound), grade: each.grade })),
  }));
  return (facts: Facts, trace: Trace): Verdict | null => {
    let decided: Verdict | null = null;
    for (const veto of vetoes) {
      const verdict = veto.check(facts);
      if (verdict === null) noteMissing(trace, facts, veto.reads);
      if (verdict !== true) continue;
      push(trace, "veto", veto.rule, null, 0, { grade: veto.grade }, null);
      const lift = veto.lifts.find((each) => each.check(facts) === true);
      if (lift) push(trace, "lift", lift.lift, veto.rule, 0, { grade: lift.grade }, null);
      decided ??= { grade: lift?.grade ?? veto.grade, outcome: "rated" };
    }
    return decided;
  };
};

const directOf = (model: Model, bound: ReturnType<typeof bind>) => {
  const cases = Object.entries(model.direct).map(([rule, each]) => ({ rule, check: conditionCheck(each.when, bound), reads: readsOf(each.when), grade: each.grade }));
  return (facts: Facts, trace: Trace): Verdict | null => {
    for (const each of cases) {
      const verdict = each.check(facts);
      if (verdict === null) noteMissing(trace, facts, each.reads);
      if (verdict !== true) continue;
      push(trace, "direct", each.rule, null, 0, { grade: each.grade }, null);
      return { grade: each.grade, outcome: each.grade === null ? "notRated" : "rated" };
    }
    return null;
  };
};

const checked = <T extends { readonly when: Parameters<typeof conditionCheck>[0] }>(rules: Readonly<Record<string, T>>, bound: ReturnType<typeof bind>) =>
  Object.entries(rules).map(([rule, each]) => ({ rule, each, check: conditionCheck(each.when, bound) as Check, reads: readsOf(each.when) }));

/** Ladder, then caps, then replacements. */
const gradeOf = (model: Model, bound: ReturnType<typeof bind>) => {
  const cuts = model.ladder.bestFirst.map((cut) => ({ grade: cut.grade, points: bound.points(cut.atLeast) }));
  const rank = [...model.ladder.bestFirst.map((cut) => cut.grade), model.ladder.otherwise];
  const caps = checked(model.caps, bound);
  const replacements = checked(model.replacements, bound);
  return (facts: Facts, trace: Trace): Verdict => {
    const score = trace.total;
    let grade = cuts.find((cut) => score >= cut.points)?.grade ?? model.ladder.otherwise;
    push(trace, "ladder", "ladder", grade, 0, { grade }, null);
    for (const { rule, each, check } of caps) {
      if (rank.indexOf(grade) >= rank.indexOf(each.notAbove) || check(facts) !== true) continue;
      grade = each.notAbove;
      push(trace, "cap", rule, null, 0, { grade }, null);
    }
    for (const { each, check, reads } of caps) {
      if (rank.indexOf(grade) < rank.indexOf(each.notAbove) && check(facts) === null) noteMissing(trace, facts, reads);
    }
    for (const { rule, each, check, reads } of replacements) {
      if (!each.among.includes(grade)) continue;
      const verdict = check(facts);
      if (verdict === null) noteMissing(trace, facts, reads);
      if (verdict !== true) continue;
      grade = each.grade;
      push(trace, "replacement", rule, null, 0, { grade }, null);
    }
    return { grade, outcome: "rated" };
  };
};

/**
 * Makes the JS form of a model for a period once; the result rates one subject from its facts, with every step. The order is that of the
 * census: vetoes, direct cases, score, ladder, caps, replacements. The sum of the steps' points is the score.
 */
export const rater = (model: Model, period: Period): Rater => {
  const bound = bind(model, period);
  const applies = conditionCheck(model.appliesTo.when, bound);
  const [opening, indicators, bounds] = [openingOf(model, bound), indicatorsOf(model, bound), boundsOf(model, bound)];
  const [vetoes, direct, graded] = [vetoesOf(model, bound), directOf(model, bound), gradeOf(model, bound)];
  const triggers = checked(model.triggers, bound);
  const statusOf = (grade: string | null) => (grade !== null && model.grades[grade]?.decidedByPerson ? "proposed" : "final");

  return (facts) => {
    const trace: Trace = { steps: [], missing: [], total: 0 };
    if (applies(facts) !== true) return { outcome: "doesNotApply", grade: null, score: null, steps: [], missing: [], status: "final" };
    const outputs: Record<string, number> = {};
    opening(facts, trace);
    indicators(facts, trace, outputs);
    bounds(trace);
    const score = trace.missing.length === 0 ? trace.total : null;
    const before = trace.missing.length;
    const vetoed = vetoes(facts, trace);
    const unknownVeto = vetoed === null && trace.missing.length > before;
    const decided = vetoed ?? (unknownVeto ? null : direct(facts, trace));
    const verdict = decided ?? (trace.missing.length > 0 ? null : graded(facts, trace));
    if (verdict === null || (decided === null && trace.missing.length > 0)) {
      return { outcome: "undetermined", grade: null, score: null, steps: trace.steps, missing: [...new Set(trace.missing)], status: "final" };
    }
    if (verdict.outcome === "notRated") return { ...verdict, score: null, steps: trace.steps, missing: [], status: "final" };
    const known = score === null ? { ...facts, ...outputs } : { ...facts, ...outputs, score };
    for (const { rule, check } of triggers) if (check(known) === true) push(trace, "trigger", rule, null, 0, null, null);
    return { ...verdict, score, steps: trace.steps, missing: [], status: statusOf(verdict.grade) };
  };
};
