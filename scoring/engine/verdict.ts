import type { Numbers } from "./bind";
import { type Condition, conditionCheck, readsOf } from "./condition";
import type { Model } from "./define-model";
import type { Facts } from "./fact";
import type { Trace } from "./trace";

/** A grade reached, or null = not rated. `undefined` where nothing was decided. */
export type Verdict = string | null | undefined;
type Decide = (facts: Facts, trace: Trace) => Verdict;

const checked = <T extends { readonly when: Condition }>(rules: Readonly<Record<string, T>>, numbers: Numbers) =>
  Object.entries(rules).map(([rule, each]) => ({ rule, each, check: conditionCheck(each.when, numbers), reads: readsOf(each.when) }));

/** All vetoes that hold are shown, the first decides; one that is unknown is noted, so that it cannot pass as clear. */
export const vetoes = (model: Model, numbers: Numbers): Decide => {
  const rules = checked(model.vetoes, numbers).map((veto) => ({
    ...veto,
    detail: { grade: veto.each.grade },
    lifts: checked(veto.each.liftedBy ?? {}, numbers).map((lift) => ({ ...lift, detail: { grade: lift.each.grade } })),
  }));
  return (facts, trace) => {
    let decided: Verdict;
    for (const veto of rules) {
      const verdict = veto.check(facts);
      if (verdict === false) continue;
      if (verdict === null) {
        trace.miss(facts, veto.reads);
        continue;
      }
      trace.step("veto", veto.rule, null, 0, veto.detail, null);
      const lift = veto.lifts.find((each) => each.check(facts) === true);
      if (lift) trace.step("lift", lift.rule, veto.rule, 0, lift.detail, null);
      decided ??= lift?.each.grade ?? veto.each.grade;
    }
    return decided;
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

/** Ladder, then caps, then the first replacement. A cap or replacement that is unknown counts as missing only where it would matter. */
export const ladder = (model: Model, numbers: Numbers): Decide => {
  const cuts = model.ladder.bestFirst.map((cut) => numbers.points(cut.atLeast));
  const grades = [...model.ladder.bestFirst.map((cut) => cut.grade), model.ladder.otherwise];
  const details = grades.map((grade) => ({ grade }));
  const caps = checked(model.caps, numbers).map((cap) => ({ ...cap, place: grades.indexOf(cap.each.notAbove) }));
  const replacements = checked(model.replacements, numbers).map((each) => ({ ...each, detail: { grade: each.each.grade } }));
  return (facts, trace) => {
    let place = 0;
    while (place < cuts.length && trace.total < (cuts[place] as number)) place += 1;
    trace.step("ladder", "ladder", grades[place] as string, 0, details[place] as { grade: string }, null);
    for (const cap of caps) {
      if (place >= cap.place || cap.check(facts) !== true) continue;
      place = cap.place;
      trace.step("cap", cap.rule, null, 0, details[place] as { grade: string }, null);
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
