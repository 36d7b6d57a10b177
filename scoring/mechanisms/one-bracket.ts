import { amountScale, pointsText, scaled, shareScale, unscaled } from "../engine/decimal";
import type { FactType } from "../engine/fact";
import type { Value } from "../engine/instrument";
import { decimal, name } from "../engine/sql-text";
import type { Bound, Mechanism } from "./mechanism";

/** A cut that includes its boundary, and what a value from there on gives. */
export interface Bracket {
  readonly atLeast: string;
  readonly gives: string;
}

/** The whole value falls in one bracket, which gives its points. (A scale summed bracket by bracket is another mechanism.) */
export interface OneBracket<F extends string = string> {
  readonly mechanism: "oneBracket";
  readonly fact: F;
  readonly bestFirst: readonly Bracket[];
  readonly otherwise: string;
  readonly from: Omit<Value, "value">;
}

/** `brackets` from the highest cut down; `otherwise` is for all below the last cut. `from` says where the table stands. */
export const oneBracket = <const F extends string>(
  fact: F,
  brackets: readonly Bracket[],
  otherwise: string,
  from: Omit<Value, "value">,
): OneBracket<F> => ({ mechanism: "oneBracket", fact, bestFirst: brackets, otherwise, from });

const scaleOf = (type: FactType | "points"): number => (type === "amount" ? amountScale : type === "share" ? shareScale : 0);

const shown = (value: number, bound: Bound, fact: string): string => {
  const type = bound.typeOf(fact);
  return type === "share" ? `${unscaled(value, 2)}%` : unscaled(value, scaleOf(type));
};

export const oneBracketMechanism: Mechanism<OneBracket> = {
  name: "oneBracket",
  says: {
    zh: "分档计分：数值落在哪一档就得哪一档的分，档界含本数。",
    en: "Brackets: the value falls in one bracket and gets its points; a cut includes its boundary.",
  },
  takes: ["count", "amount", "share"],
  reads: (node) => [node.fact],
  parameters: () => [],
  values: (node) => [...node.bestFirst.map((bracket) => bracket.gives), node.otherwise].map((value) => ({ ...node.from, value })),
  evaluate: (node, bound) => {
    const scale = scaleOf(bound.typeOf(node.fact));
    const cuts = node.bestFirst.map((bracket) => scaled(bracket.atLeast, scale));
    const given = [...node.bestFirst.map((bracket) => bracket.gives), node.otherwise].map((text) => scaled(text, 6));
    const rows = given.map((_, index) => String(index));
    const { fact } = node;
    return (facts, trace) => {
      const value = facts[fact] as number | null;
      if (value === null) return null;
      let index = 0;
      while (index < cuts.length && value < (cuts[index] as number)) index += 1;
      return trace.line(rows[index] as string, given[index] as number, null, null);
    };
  },
  sql: (node) => {
    const fact = name(node.fact);
    const cases = node.bestFirst.map((bracket) => `when ${fact} >= ${decimal(bracket.atLeast)} then ${decimal(bracket.gives)}`);
    return `(case when ${fact} is null then null ${cases.join(" ")} else ${decimal(node.otherwise)} end)`;
  },
  table: (node) => {
    const row = (zh: string, en: string, gives: string) => ({
      code: null,
      label: { zh, en },
      value: { zh: `${gives}分`, en: gives },
      from: node.from,
      reading: null,
    });
    const cuts = node.bestFirst.map((cut) => row(`${cut.atLeast}以上（含）`, `at least ${cut.atLeast}`, cut.gives));
    return [...cuts, row("其余", "otherwise", node.otherwise)];
  },
  explain: (node, step, facts, bound) => {
    const value = shown(facts[node.fact] as number, bound, node.fact);
    const bracket = node.bestFirst[Number(step.row)];
    const points = pointsText(step.points);
    if (!bracket) return { zh: `${value}，低于各档，计${points}分`, en: `${value}, below all cuts: ${points}` };
    const cut = shown(scaled(bracket.atLeast, scaleOf(bound.typeOf(node.fact))), bound, node.fact);
    return { zh: `${value}，达到${cut}档，计${points}分`, en: `${value}, at least ${cut}: ${points}` };
  },
};
