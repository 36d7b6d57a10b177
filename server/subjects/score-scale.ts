import { valueOn } from "@/scoring/engine/bind";
import { scaled, unscaled } from "@/scoring/engine/decimal";
import type { Model } from "@/scoring/engine/define-model";
import { type Cut, cutParameter, higherIsBetter } from "@/scoring/engine/ladder-rules";
import type { Period } from "@/scoring/engine/period";
import { mechanismOf } from "@/scoring/mechanisms/mechanisms";
import type { ScoreCut, ScoreScale } from "./view";

type ValueOf = (parameter: string) => string;

const sideOf = (cut: Cut): ScoreCut["side"] => {
  if ("atLeast" in cut) return "atLeast";
  if ("moreThan" in cut) return "moreThan";
  return "atMost" in cut ? "atMost" : "lessThan";
};

const number = (text: string): number => scaled(text, 6);

/** Where the law names no end: some way past the farthest number there is, so that the last band can be seen. */
const openEnd = (numbers: readonly string[]): string => unscaled(Math.ceil((Math.max(1e6, ...numbers.map(number)) * 1.25) / 1e6) * 1e6, 6);

/** The ceiling of the model or of one of its mechanisms. */
const ceilingOf = (model: Model, value: ValueOf): string | null => {
  if (model.bounds.ceiling !== undefined) return value(model.bounds.ceiling);
  const own = Object.values(model.indicators).flatMap(({ scores }) => mechanismOf(scores).ceiling?.(scores) ?? [])[0];
  return own === undefined ? null : value(own);
};

/** The upper end of the scale: the ceiling, or the opening score where points are only lost, or open. */
const upperEnd = (model: Model, opening: string, cuts: readonly ScoreCut[], value: ValueOf): Pick<ScoreScale, "to" | "isOpen"> => {
  const ceiling = ceilingOf(model, value);
  if (ceiling !== null) return { to: ceiling, isOpen: false };
  const limits = cuts.map((cut) => cut.limit);
  const opensAbove = limits.every((limit) => number(limit) < number(opening));
  return opensAbove ? { to: opening, isOpen: false } : { to: openEnd([opening, ...limits]), isOpen: true };
};

/** The ladder's cuts by score on the period's legal date, and the ends of the scale they are drawn on; null where there is no score. */
export const scoreScale = (model: Model, period: Period): ScoreScale | null => {
  if (model.opening === null) return null;
  const value: ValueOf = (parameter) => valueOn(model, parameter, period.to).value;
  const tone = (grade: string) => model.grades[grade]?.tone ?? 0;
  const cuts = model.ladder.bestFirst.flatMap((cut): ScoreCut[] => {
    const parameter = cutParameter(cut);
    return parameter === null ? [] : [{ grade: cut.grade, tone: tone(cut.grade), side: sideOf(cut), limit: value(parameter) }];
  });
  if (cuts.length === 0) return null;
  const lowest = [model.bounds.floor === undefined ? "0" : value(model.bounds.floor), "0", ...cuts.map((cut) => cut.limit)];
  return {
    better: higherIsBetter(model.ladder.bestFirst) ? "higher" : "lower",
    cuts,
    otherwise: { grade: model.ladder.otherwise, tone: tone(model.ladder.otherwise) },
    from: lowest.reduce((least, each) => (number(each) < number(least) ? each : least)),
    ...upperEnd(model, value(model.opening.otherwise), cuts, value),
  };
};
