import type { Numbers } from "./bind";
import { type Condition, conditionCheck, readsOf } from "./condition";
import type { Model } from "./define-model";
import type { Facts } from "./fact";
import type { Cut } from "./ladder-rules";
import type { Trace } from "./trace";

/** A grade reached, or null = not rated. `undefined` where nothing was decided. */
export type Verdict = string | null | undefined;
type Decide = (facts: Facts, trace: Trace) => Verdict;

const checked = <T extends { readonly when: Condition }>(rules: Readonly<Record<string, T>>, numbers: Numbers) =>
  Object.entries(rules).map(([rule, each]) => ({ rule, each, check: conditionCheck(each.when, numbers), reads: readsOf(each.when) }));

/**
 * All vetoes that hold are shown, the first decides; one that is unknown is noted, so that it cannot pass as clear. Where one before it is unknown
 * and would grade otherwise, the first that holds does not decide.
 */
export const vetoes = (model: Model, numbers: Numbers): Decide => {
  const rules = checked(model.vetoes, numbers).map((veto) => ({
    ...veto,
    detail: { grade: veto.each.grade },
    lifts: checked(veto.each.liftedBy ?? {}, numbers).map((lift) => ({ ...lift, detail: { grade: lift.each.grade } })),
  }));
  return (facts, trace) => {
    let decided: Verdict;
    let open: string | null = null;
    let mixed = false;
    for (const veto of rules) {
      const verdict = veto.check(facts);
      if (verdict === false) continue;
      if (verdict === null) {
        trace.miss(facts, veto.reads);
        mixed ||= open !== null && open !== veto.each.grade;
        open ??= veto.each.grade;
        continue;
      }
      trace.step("veto", veto.rule, null, 0, veto.detail, null);
      const lift = veto.lifts.find((each) => each.check(facts) === true);
      if (lift) trace.step("lift", lift.rule, veto.rule, 0, lift.detail, null);
      const doubtful = mixed || (open !== null && open !== veto.each.grade);
      if (decided === undefined) decided = doubtful ? null : (lift?.each.grade ?? veto.each.grade);
    }
    return decided ?? undefined;
  };
};

/** Cases decided without the score: the first that holds. */
export const direct = (model: Model, numbers: Numbers): Decide => {
  const rules = checked(model.direct, numbers).map((rule) => ({ ...rule, detail: { grade: rule.each.grade } }));
  return (facts, trace) => {
    for (const { rule, each, check, reads, detail } of rules) {
      const verdict = check(facts);
      if (verdict === null) trace.miss(facts, reads);
      if (verdict !== true) continue;
      trace.step("direct", rule, null, 0, detail, null);
      return each.grade;
    }
    return undefined;
  };
};

const comparisonOf = (cut: Cut, numbers: Numbers): ((total: number) => boolean) => {
  if ("always" in cut) return () => true;
  if ("atLeast" in cut) return above(numbers.points(cut.atLeast), true);
  if ("moreThan" in cut) return above(numbers.points(cut.moreThan), false);
  return "atMost" in cut ? below(numbers.points(cut.atMost), true) : below(numbers.points(cut.lessThan), false);
};
const above = (cut: number, included: boolean) => (total: number) => total > cut || (included && total === cut);
const below = (cut: number, included: boolean) => (total: number) => total < cut || (included && total === cut);

/** The first cut that is reached and whose requirement holds; null where a requirement that matters is unknown. */
const placeOnLadder = (model: Model, numbers: Numbers) => {
  const cuts = model.ladder.bestFirst.map((cut, place) => ({
    place,
    reached: comparisonOf(cut, numbers),
    required: cut.requires ? conditionCheck(cut.requires.when, numbers) : null,
    reads: cut.requires ? readsOf(cut.requires.when) : [],
    detail: { grade: cut.grade, cut: place },
  }));
  return (facts: Facts, trace: Trace): number | null => {
    for (const { place, reached, required, reads, detail } of cuts) {
      if (!reached(trace.total)) continue;
      const holds = required === null ? true : required(facts);
      if (holds === null) {
        trace.miss(facts, reads);
        return null;
      }
      if (holds) return place;
      trace.step("ladder", "ladder", "missed", 0, detail, null);
    }
    return cuts.length;
  };
};

/** Where each shift puts a place, in their order; null where one that matters is unknown. */
const shifting = (model: Model, numbers: Numbers, grades: readonly string[]) => {
  const rules = checked(model.shifts ?? {}, numbers).map((rule) => ({
    ...rule,
    limit: rule.each.direction === "down" ? grades.lastIndexOf(rule.each.notPast) : grades.indexOf(rule.each.notPast),
    steps: Number(numbers.text(rule.each.steps)),
  }));
  return (facts: Facts, trace: Trace, from: number): number | null => {
    let place = from;
    for (const { rule, each, check, reads, limit, steps } of rules) {
      const down = each.direction === "down";
      if (down ? place >= limit : place <= limit) continue;
      const verdict = check(facts);
      if (verdict === null) {
        trace.miss(facts, reads);
        return null;
      }
      if (!verdict) continue;
      place = down ? Math.min(place + steps, limit) : Math.max(place - steps, limit);
      trace.step("shift", rule, null, 0, { grade: grades[place] as string, steps: down ? -steps : steps }, null);
    }
    return place;
  };
};

/** The ladder's grades by place: one a cut, then the last. */
export const gradesByPlace = (model: Model): string[] => [...model.ladder.bestFirst.map((cut) => cut.grade), model.ladder.otherwise];

/** Ladder, then shifts, caps and the first replacement. What is unknown counts as missing only where it would matter. */
export const ladder = (model: Model, numbers: Numbers): Decide => {
  const grades = gradesByPlace(model);
  const details = grades.map((grade, cut) => ({ grade, cut }));
  const placed = placeOnLadder(model, numbers);
  const shifted = shifting(model, numbers, grades);
  const caps = checked(model.caps, numbers).map((cap) => ({ ...cap, place: grades.indexOf(cap.each.notAbove) }));
  const replacements = checked(model.replacements, numbers).map((each) => ({ ...each, detail: { grade: each.each.grade } }));
  return (facts, trace) => {
    const onLadder = placed(facts, trace);
    if (onLadder === null) return undefined;
    trace.step("ladder", "ladder", null, 0, details[onLadder] as { grade: string; cut: number }, null);
    let place = shifted(facts, trace, onLadder);
    if (place === null) return undefined;
    for (const cap of caps) {
      if (place >= cap.place || cap.check(facts) !== true) continue;
      place = cap.place;
      trace.step("cap", cap.rule, null, 0, { grade: grades[place] as string }, null);
    }
    for (const cap of caps) if (place < cap.place && cap.check(facts) === null) trace.miss(facts, cap.reads);
    const grade = grades[place] as string;
    for (const { rule, each, check, reads, detail } of replacements) {
      if (!each.among.includes(grade)) continue;
      const verdict = check(facts);
      if (verdict === null) trace.miss(facts, reads);
      if (verdict !== true) continue;
      trace.step("replacement", rule, null, 0, detail, null);
      return each.grade;
    }
    return grade;
  };
};
