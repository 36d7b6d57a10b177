import { bind, type Numbers } from "./bind";
import { conditionCheck } from "./condition";
import type { Model } from "./define-model";
import type { Facts } from "./fact";
import type { Period } from "./period";
import { scoring } from "./score";
import type { Step } from "./step";
import { Trace } from "./trace";
import { direct, ladder, vetoes } from "./verdict";

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

const doesNotApply: Rating = { outcome: "doesNotApply", grade: null, score: null, steps: [], missing: [], status: "final" };

/** What follows beside the grade; conditions may read the score and the outputs of indicators. */
const triggers = (model: Model, numbers: Numbers) => {
  const rules = Object.entries(model.triggers).map(([rule, each]) => ({ rule, check: conditionCheck(each.when, numbers) }));
  return (facts: Facts, trace: Trace, score: number | null): void => {
    if (rules.length === 0) return;
    const known: Facts = { ...facts, ...trace.outputs, score };
    for (const { rule, check } of rules) if (check(known) === true) trace.step("trigger", rule, null, 0, null, null);
  };
};

/**
 * Makes the JS form of a model for a period once; the result rates one subject from its facts, with every step. The order is that of the
 * census: vetoes, direct cases, score, ladder, caps, replacements. The sum of the steps' points is the score.
 */
export const rater = (model: Model, period: Period): Rater => {
  const numbers = bind(model, period);
  const applies = conditionCheck(model.appliesTo.when, numbers);
  const score = scoring(model, numbers);
  const [vetoed, decidedDirectly, graded] = [vetoes(model, numbers), direct(model, numbers), ladder(model, numbers)];
  const follow = triggers(model, numbers);
  const byPerson = new Set(Object.keys(model.grades).filter((grade) => model.grades[grade]?.decidedByPerson));

  return (facts) => {
    if (applies(facts) !== true) return doesNotApply;
    const trace = new Trace();
    const { steps, missing } = trace;
    score(facts, trace);
    const total = missing.length === 0 ? trace.total : null;
    const known = missing.length;
    let grade = vetoed(facts, trace);
    if (grade === undefined && missing.length === known) grade = decidedDirectly(facts, trace);
    if (grade === undefined) {
      if (missing.length === 0) grade = graded(facts, trace);
      if (missing.length > 0) return { outcome: "undetermined", grade: null, score: null, steps, missing, status: "final" };
    }
    if (grade === null || grade === undefined)
      return { outcome: "notRated", grade: null, score: null, steps, missing: [], status: "final" };
    follow(facts, trace, total);
    return { outcome: "rated", grade, score: total, steps, missing: [], status: byPerson.has(grade) ? "proposed" : "final" };
  };
};
