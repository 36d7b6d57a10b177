import { valueOn } from "@/scoring/engine/bind";
import type { Model } from "@/scoring/engine/define-model";
import type { Period } from "@/scoring/engine/period";
import { mechanismOf } from "@/scoring/mechanisms/mechanisms";
import type { SubjectRating } from "./view";

/** The ladder's cuts on the period's legal date, and the ends of the scale they are drawn on. */
export const ladderView = (model: Model, period: Period): Pick<SubjectRating, "ladder" | "scale"> => {
  const value = (parameter: string) => valueOn(model, parameter, period.to).value;
  const tone = (grade: string) => model.grades[grade]?.tone ?? 0;
  const cuts = model.ladder.bestFirst.map((cut) => ({ grade: cut.grade, tone: tone(cut.grade), atLeast: value(cut.atLeast) }));
  const highest = model.bounds.ceiling ? value(model.bounds.ceiling) : ceilingOf(model, value);
  return {
    ladder: [...cuts, { grade: model.ladder.otherwise, tone: tone(model.ladder.otherwise), atLeast: null }],
    scale: { from: "0", to: highest },
  };
};

/** A mechanism may name its own ceiling; any other model without one is drawn up to its opening score. */
const ceilingOf = (model: Model, value: (parameter: string) => string): string => {
  const own = Object.values(model.indicators).flatMap(({ scores }) => mechanismOf(scores).ceiling?.(scores) ?? [])[0];
  return value(own ?? model.opening.otherwise);
};
