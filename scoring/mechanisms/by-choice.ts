import { pointsText } from "../engine/decimal";
import { literal, name } from "../engine/sql-text";
import type { Mechanism } from "./mechanism";

/** Points by a choice, such as last year's grade: each choice named gives its parameter's points, every other gives none. */
export interface ByChoice<F extends string = string, P extends string = string> {
  readonly mechanism: "byChoice";
  readonly fact: F;
  readonly gives: Readonly<Record<string, { readonly sign: 1 | -1; readonly points: P }>>;
}

export const byChoice = <const F extends string, const P extends string>(
  fact: F,
  gives: Readonly<Record<string, { readonly sign: 1 | -1; readonly points: P }>>,
): ByChoice<F, P> => ({ mechanism: "byChoice", fact, gives });

export const byChoiceMechanism: Mechanism<ByChoice> = {
  name: "byChoice",
  says: {
    zh: "按类别计分：列明的类别各有分值，未列明的不计分。",
    en: "Points by category: each category named has its points, the others none.",
  },
  takes: ["choice"],
  reads: (node) => [node.fact],
  parameters: (node) => Object.values(node.gives).map((given) => given.points),
  values: () => [],
  evaluate: (node, bound) => {
    const given = new Map(Object.entries(node.gives).map(([choice, { sign, points }]) => [choice, sign * bound.points(points)]));
    return (facts, line) => {
      const choice = facts[node.fact] as string | null;
      return choice === null ? null : line(choice, given.get(choice) ?? 0, null, null);
    };
  },
  sql: (node, bound) => {
    const fact = name(node.fact);
    const cases = Object.entries(node.gives).map(
      ([choice, { sign, points }]) => `when ${literal(choice)} then ${sign === 1 ? "" : "-"}${bound.text(points)}`,
    );
    return `(case when ${fact} is null then null else case ${fact} ${cases.join(" ")} else 0 end end)`;
  },
  explain: (node, step, facts) => {
    const choice = facts[node.fact] === "none" ? { zh: "无", en: "none" } : { zh: String(facts[node.fact]), en: String(facts[node.fact]) };
    return step.points === 0
      ? { zh: `为“${choice.zh}”，不计分`, en: `“${choice.en}”, no points` }
      : { zh: `为“${choice.zh}”，计${pointsText(step.points)}分`, en: `“${choice.en}”: ${pointsText(step.points)}` };
  },
};
