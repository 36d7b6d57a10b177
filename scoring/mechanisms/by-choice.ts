import { points, pointsText } from "../engine/decimal";
import type { Value } from "../engine/instrument";
import { decimal, literal, name } from "../engine/sql-text";
import type { Mechanism } from "./mechanism";

/** What a choice gives. */
export interface ChoiceRow {
  readonly choice: string;
  readonly gives: string;
}

/** Each choice has its points: tax grade A 7, B 5, M 4. Every choice of the catalogue has its row. */
export interface ByChoice<F extends string = string> {
  readonly mechanism: "byChoice";
  readonly fact: F;
  readonly rows: readonly ChoiceRow[];
  readonly from: Omit<Value, "value">;
}

/** `rows` best first; `from` says where the table stands. */
export const byChoice = <const F extends string>(
  fact: F,
  gives: Readonly<Record<string, string>>,
  from: Omit<Value, "value">,
): ByChoice<F> => ({
  mechanism: "byChoice",
  fact,
  rows: Object.entries(gives).map(([choice, value]) => ({ choice, gives: value })),
  from,
});

export const byChoiceMechanism: Mechanism<ByChoice> = {
  name: "byChoice",
  says: {
    zh: "按类别计分：主体属于哪一类就得哪一类的分。",
    en: "By choice: the subject's class gives its points.",
  },
  takes: ["choice"],
  reads: (node) => [node.fact],
  parameters: () => [],
  values: (node) => node.rows.map(({ gives }) => ({ ...node.from, value: gives })),
  evaluate: (node) => {
    const given = new Map(node.rows.map(({ choice, gives }) => [choice, points(gives)]));
    return (facts, trace) => {
      const choice = facts[node.fact] as string | null;
      const value = choice === null ? undefined : given.get(choice);
      return value === undefined ? null : trace.line(choice, value, null, null);
    };
  },
  sql: (node) =>
    `(case ${name(node.fact)} ${node.rows.map(({ choice, gives }) => `when ${literal(choice)} then ${decimal(gives)}`).join(" ")} end)`,
  table: (node) =>
    node.rows.map(({ choice, gives }) => ({
      code: choice,
      label: null,
      value: { zh: `${gives}分`, en: gives },
      from: node.from,
      reading: null,
    })),
  best: (node) => Math.max(...node.rows.map(({ gives }) => points(gives))),
  alternatives: (node, facts) =>
    node.rows.flatMap(({ choice }) => (choice === facts[node.fact] ? [] : [{ fact: node.fact, value: choice }])),
  explain: (_node, step) => ({ zh: `计${pointsText(step.points)}分`, en: `gives ${pointsText(step.points)}` }),
};
