import { amountScale, pointScale, pointsText, shareScale, unscaled } from "../engine/decimal";
import { name } from "../engine/sql-text";
import type { Bound, Mechanism } from "./mechanism";

/** The fact's own number is the points: a score that another body has given, whole or a share of it, up to a most. */
export interface AsGiven<F extends string = string, P extends string = string> {
  readonly mechanism: "asGiven";
  readonly fact: F;
  readonly sign: 1 | -1;
  readonly times?: P;
  readonly atMost?: P;
}

export const asGiven = <const F extends string, const P extends string>(
  fact: F,
  given: { readonly sign?: 1 | -1; readonly times?: P; readonly atMost?: P } = {},
): AsGiven<F, P> => ({ mechanism: "asGiven", fact, ...given, sign: given.sign ?? 1 });

const scaleOf = (bound: Bound, fact: string): number => (bound.typeOf(fact) === "amount" ? amountScale : 0);

export const asGivenMechanism: Mechanism<AsGiven> = {
  name: "asGiven",
  says: {
    zh: "按原值计分：其他机构已给出的分值直接计入，可按比例折算，可设上限。",
    en: "As given: a score that another body has given counts as it is, or a share of it, up to a most.",
  },
  takes: ["count", "amount"],
  reads: (node) => [node.fact],
  parameters: (node) => [node.times, node.atMost].filter((parameter) => parameter !== undefined),
  values: () => [],
  evaluate: (node, bound) => {
    const scale = scaleOf(bound, node.fact);
    const most = node.atMost === undefined ? Number.POSITIVE_INFINITY : bound.points(node.atMost);
    // amounts have two decimals and shares four, so the product is whole in millionths
    const unit = node.times === undefined ? 10 ** (pointScale - scale) : bound.share(node.times) * 10 ** (pointScale - scale - shareScale);
    return (facts, trace) => {
      const value = facts[node.fact] as number | null;
      return value === null ? null : trace.line(null, node.sign * Math.min(value * unit, most), null, null);
    };
  },
  sql: (node, bound) => {
    const value = node.times === undefined ? name(node.fact) : `${name(node.fact)} * ${bound.text(node.times)}`;
    const known =
      node.atMost === undefined ? value : `case when ${name(node.fact)} is not null then least(${value}, ${bound.text(node.atMost)}) end`;
    return node.sign === 1 ? `(${known})` : `(-(${known}))`;
  },
  table: (node, text) => {
    const share =
      node.times === undefined
        ? ["原值", "as given"]
        : [`原值的${Number(text(node.times)) * 100}%`, `${Number(text(node.times)) * 100}% of it`];
    const most = node.atMost === undefined ? ["", ""] : [`，至多${text(node.atMost)}分`, `, at most ${text(node.atMost)}`];
    const sign = node.sign === 1 ? "" : "−";
    return [
      {
        code: null,
        label: null,
        value: { zh: `${sign}${share[0]}${most[0]}`, en: `${sign}${share[1]}${most[1]}` },
        from: null,
        reading: null,
      },
    ];
  },
  alternatives: (node, facts) => (node.sign === -1 && Number(facts[node.fact]) > 0 ? [{ fact: node.fact, value: 0 }] : []),
  explain: (node, step, facts, bound) => {
    const value = unscaled(facts[node.fact] as number, scaleOf(bound, node.fact));
    return { zh: `原值${value}，计${pointsText(step.points)}分`, en: `given ${value}: ${pointsText(step.points)}` };
  },
};
