import { bind } from "./bind";
import { conditionCheck, readsOf } from "./condition";
import { conditionsOf } from "./conditions-of";
import type { Model } from "./define-model";
import type { Facts } from "./fact";
import { following } from "./follows";
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

/**
 * Makes the JS form of a model for a period once; the result rates one subject from its facts, with every step. The order is that of the
 * census: vetoes, direct cases, score, ladder, shifts, caps, replacements, what follows. The sum of the steps' points is the score.
 */
export const rater = (model: Model, period: Period): Rater => {
  const numbers = bind(model, period);
  const applies = conditionCheck(model.appliesTo.when, numbers);
  const score = scoring(model, numbers);
  const [vetoed, decidedDirectly, graded] = [vetoes(model, numbers), direct(model, numbers), ladder(model, numbers)];
  const follow = following(model, numbers);
  const readsOutputs = conditionsOf(model).some(({ when }) => readsOf(when).some((fact) => fact === "score" || fact.includes(".")));
  const byPerson = new Set(Object.keys(model.grades).filter((grade) => model.grades[grade]?.decidedByPerson));

  return (facts) => {
    if (applies(facts) !== true) return doesNotApply;
    const trace = new Trace();
    const { steps, missing } = trace;
    score(facts, trace);
    const total = missing.length === 0 && model.opening !== null ? trace.total : null;
    const known: Facts = readsOutputs ? { ...facts, ...trace.outputs, score: total } : facts;
    const missed = missing.length;
    let grade = vetoed(known, trace);
    if (grade === undefined && missing.length === missed) grade = decidedDirectly(known, trace);
    if (grade === undefined) {
      if (missing.length === 0) grade = graded(known, trace);
      if (missing.length > 0) return { outcome: "undetermined", grade: null, score: null, steps, missing, status: "final" };
    }
    if (grade === null || grade === undefined)
      return { outcome: "notRated", grade: null, score: null, steps, missing: [], status: "final" };
    follow(known, trace, grade);
    return { outcome: "rated", grade, score: total, steps, missing: [], status: byPerson.has(grade) ? "proposed" : "final" };
  };
};
