import { pointsText, scaled, shareScale } from "../engine/decimal";
import { name } from "../engine/sql-text";
import type { Mechanism } from "./mechanism";

/**
 * So many points lost for each whole step of a rate: 5 for every 0.01 accidents a vehicle, up to a most. A rate below one step costs nothing;
 * without a base (no vehicle) the rate is unknown.
 */
export interface PerStep<F extends string = string, P extends string = string> {
  readonly mechanism: "perStep";
  readonly fact: F;
  readonly of: F;
  readonly step: P;
  readonly loses: P;
  readonly atMost: P;
}

export const losesPerStep = <const F extends string, const P extends string>(
  fact: F,
  of: F,
  given: { readonly step: P; readonly loses: P; readonly atMost: P },
): PerStep<F, P> => ({ mechanism: "perStep", fact, of, ...given });

export const perStepMechanism: Mechanism<PerStep> = {
  name: "perStep",
  says: {
    zh: "按率扣分：数量除以基数得出的率，每满一个步长扣固定分值，不满一步不扣，扣完为止。",
    en: "By rate: each whole step of a number over its base costs a fixed number of points, up to a most; less than a step costs nothing.",
  },
  takes: ["count"],
  reads: (node) => [node.fact, node.of],
  parameters: (node) => [node.step, node.loses, node.atMost],
  values: () => [],
  evaluate: (node, bound) => {
    const step = scaled(bound.text(node.step), shareScale);
    const [loses, most] = [bound.points(node.loses), bound.points(node.atMost)];
    return (facts, trace) => {
      const [events, base] = [facts[node.fact], facts[node.of]] as [number | null, number | null];
      if (events === null || base === null || base <= 0) return null;
      const steps = Math.floor((events * 10 ** shareScale) / (base * step));
      return trace.line(null, -Math.min(steps * loses, most) || 0, { events, base, steps }, null);
    };
  },
  sql: (node, bound) => {
    const steps = `div(${name(node.fact)}::numeric, nullif(${name(node.of)}, 0) * ${bound.text(node.step)})`;
    return `(case when ${name(node.fact)} is not null and ${name(node.of)} > 0 then -least(${steps} * ${bound.text(node.loses)}, ${bound.text(node.atMost)}) end)`;
  },
  table: (node, text) => [
    {
      code: null,
      label: null,
      value: {
        zh: `每${text(node.step)}扣${text(node.loses)}分，至多${text(node.atMost)}分`,
        en: `−${text(node.loses)} for each ${text(node.step)}, at most ${text(node.atMost)}`,
      },
      from: null,
      reading: null,
    },
  ],
  alternatives: (node, facts) => (Number(facts[node.fact]) > 0 ? [{ fact: node.fact, value: 0 }] : []),
  explain: (node, step, _facts, bound) => {
    const { events, base, steps } = step.detail ?? {};
    return {
      zh: `${events}÷${base}，满${steps}个步长（${bound.text(node.step)}），计${pointsText(step.points)}分`,
      en: `${events} over ${base}: ${steps} whole steps of ${bound.text(node.step)}, ${pointsText(step.points)}`,
    };
  },
};
