import type { Bound } from "../mechanisms/mechanism";
import type { Thresholds } from "./condition";
import { amountScale, points, scaled, shareScale } from "./decimal";
import type { DatedValue, Model } from "./define-model";
import type { LegalDate } from "./legal-date";
import type { Period } from "./period";

/** Thrown where a model has no value on a date: a gap in the law as written here, never a zero. */
export class NotInForce extends Error {}

/** The row of a parameter in force on that day: the only place in the project that chooses a value for a date. */
export const valueOn = (model: Model, parameter: string, on: LegalDate): DatedValue => {
  const rows = model.parameters[parameter]?.rows;
  if (!rows) throw new Error(`${model.id}: no parameter ${parameter}`);
  const row = rows.findLast((each) => each.from <= on);
  if (!row) throw new NotInForce(`${model.id}: ${parameter} has no value on ${on}, the first is from ${rows[0].from}`);
  return row;
};

/** A model's numbers on one legal date, as mechanisms and conditions read them. */
export type Numbers = Bound & Thresholds;

/** A model's numbers for a period. The law of a period is the law of its last day. */
export const bind = (model: Model, period: Period): Numbers => {
  const text = (parameter: string) => valueOn(model, parameter, period.to).value;
  const fact = (name: string) => {
    const node = model.facts[name];
    if (!node) throw new Error(`${model.id}: no fact ${name}`);
    return node;
  };
  const typeOf = (name: string) => (name === "score" ? "points" : name.includes(".") ? "count" : fact(name).type);
  const scaledText = (value: string, name: string) => {
    const type = typeOf(name);
    if (type === "points") return points(value);
    return scaled(value, type === "amount" ? amountScale : type === "share" ? shareScale : 0);
  };
  const plainOpening = model.opening?.cases.length === 0 ? model.opening.otherwise : null;
  return {
    period,
    fact,
    typeOf,
    text,
    points: (parameter) => points(text(parameter)),
    share: (parameter) => scaled(text(parameter), shareScale),
    scaledText,
    scaledFor: (parameter, name) => scaledText(text(parameter), name),
    openingText: plainOpening === null ? null : text(plainOpening),
    opening: plainOpening === null ? null : points(text(plainOpening)),
  };
};
