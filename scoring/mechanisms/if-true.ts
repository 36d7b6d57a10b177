import { pointsText } from "../engine/decimal";
import { name } from "../engine/sql-text";
import type { Mechanism } from "./mechanism";

/** Points given or lost where a yes/no fact is true; none where it is false. */
export interface IfTrue<F extends string = string, P extends string = string> {
  readonly mechanism: "ifTrue";
  readonly fact: F;
  readonly sign: 1 | -1;
  readonly points: P;
}

export const ifTrue = <const F extends string, const P extends string>(
  fact: F,
  given: { readonly sign: 1 | -1; readonly points: P },
): IfTrue<F, P> => ({
  mechanism: "ifTrue",
  fact,
  ...given,
});

export const ifTrueMechanism: Mechanism<IfTrue> = {
  name: "ifTrue",
  says: {
    zh: "条件计分：情形成立即加或扣固定分值，不成立不计分。",
    en: "Points on a condition: a fixed number where it holds, none where it does not.",
  },
  takes: ["yesNo"],
  reads: (node) => [node.fact],
  parameters: (node) => [node.points],
  values: () => [],
  evaluate: (node, bound) => {
    const given = node.sign * bound.points(node.points);
    return (facts, trace) => {
      const holds = facts[node.fact] as boolean | null;
      return holds === null ? null : trace.line(null, holds ? given : 0, null, null);
    };
  },
  sql: (node, bound) => {
    const fact = name(node.fact);
    return `(case when ${fact} then ${node.sign === 1 ? "" : "-"}${bound.text(node.points)} when not ${fact} then 0 end)`;
  },
  best: (node, bound) => (node.sign === 1 ? bound.points(node.points) : 0),
  alternatives: (node, facts) => {
    const value = facts[node.fact] as boolean | null;
    return value === null || value === (node.sign === 1) ? [] : [{ fact: node.fact, value: node.sign === 1 }];
  },
  table: (node, text) => {
    const points = `${node.sign === 1 ? "+" : "−"}${text(node.points)}`;
    return [{ code: null, label: null, value: { zh: `${points}分`, en: points }, from: null, reading: null }];
  },
  explain: (_node, step) =>
    step.points === 0
      ? { zh: "情形不成立，不计分", en: "does not hold, no points" }
      : { zh: `情形成立，计${pointsText(step.points)}分`, en: `holds: ${pointsText(step.points)}` },
};
