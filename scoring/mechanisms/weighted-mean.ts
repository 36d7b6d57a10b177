import { amountScale, pointScale, pointsText, unscaled } from "../engine/decimal";
import { name } from "../engine/sql-text";
import type { Mechanism } from "./mechanism";

/** The mean of several given values, each with its weight, rounded to the millionth. One unknown value leaves the mean unknown. */
export interface WeightedMean<F extends string = string, P extends string = string> {
  readonly mechanism: "weightedMean";
  readonly parts: readonly { readonly fact: F; readonly weight: P }[];
}

export const weightedMean = <const F extends string, const P extends string>(weights: Readonly<Record<F, P>>): WeightedMean<F, P> => ({
  mechanism: "weightedMean",
  parts: Object.entries<P>(weights).map(([fact, weight]) => ({ fact: fact as F, weight })),
});

export const weightedMeanMechanism: Mechanism<WeightedMean> = {
  name: "weightedMean",
  says: {
    zh: "加权平均：各分项值按权重求平均，任一分项缺失则无法得出。",
    en: "Weighted mean: the mean of several values by their weights; unknown while one of them is.",
  },
  takes: ["amount"],
  reads: (node) => node.parts.map((part) => part.fact),
  parameters: (node) => node.parts.map((part) => part.weight),
  values: () => [],
  evaluate: (node, bound) => {
    const weights = node.parts.map((part) => BigInt(bound.share(part.weight)));
    const all = weights.reduce((sum, weight) => sum + weight, 0n);
    const unit = BigInt(10 ** (pointScale - amountScale));
    return (facts, trace) => {
      let sum = 0n;
      for (const [index, { fact }] of node.parts.entries()) {
        const value = facts[fact] as number | null;
        if (value === null) return null;
        sum += BigInt(value) * unit * (weights[index] as bigint);
      }
      return trace.line(null, Number((sum * 2n + all) / (2n * all)), null, null);
    };
  },
  sql: (node, bound) => {
    const sum = node.parts.map((part) => `${name(part.fact)} * ${bound.text(part.weight)}`).join(" + ");
    const all = node.parts.map((part) => bound.text(part.weight)).join(" + ");
    return `round((${sum}) / (${all})::numeric, 6)`;
  },
  table: (node, text) =>
    node.parts.map((part) => ({
      code: null,
      label: null,
      value: { zh: `权重${text(part.weight)}`, en: `weight ${text(part.weight)}` },
      from: null,
      reading: null,
    })),
  explain: (node, step, facts, bound) => {
    const parts = node.parts.map((part) => `${unscaled(facts[part.fact] as number, amountScale)}×${bound.text(part.weight)}`).join("＋");
    return { zh: `${parts}，平均${pointsText(step.points)}`, en: `${parts}: mean ${pointsText(step.points)}` };
  },
};
