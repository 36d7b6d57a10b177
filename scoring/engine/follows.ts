import type { Numbers } from "./bind";
import { type Condition, conditionCheck, conditionSql } from "./condition";
import type { Model } from "./define-model";
import type { Facts } from "./fact";
import type { ListRule } from "./list-rules";
import { literal, list as sqlList } from "./sql-text";
import type { Step } from "./step";
import type { Trace } from "./trace";

interface Following {
  readonly kind: "trigger" | "list";
  readonly rule: string;
  readonly row: string | null;
  /** When it follows: a condition, or grades. */
  readonly when: Condition | { readonly forGrades: readonly string[] };
}

const entriesOf = (list: string, { entries }: ListRule): Following[] => {
  if ("forGrades" in entries) return [{ kind: "list", rule: list, row: null, when: entries as { readonly forGrades: readonly string[] } }];
  return Object.entries(entries as Readonly<Record<string, { readonly when: Condition }>>).map(([entry, { when }]) => ({
    kind: "list",
    rule: list,
    row: entry,
    when,
  }));
};

/** Everything that may follow beside a grade, in the model's order: triggers, then entries of lists. */
const followingOf = (model: Model): Following[] => [
  ...Object.entries(model.triggers).map(([rule, { when }]): Following => ({ kind: "trigger", rule, row: null, when })),
  ...Object.entries(model.lists ?? {}).flatMap(([list, rule]) => entriesOf(list, rule)),
];

/** Its name as kept with a rating: `training`, `serious.TS-4`, or `serious` alone where the grade proposes the list. */
const nameOf = ({ rule, row }: Pick<Step, "rule" | "row">): string => (row === null ? rule : `${rule}.${row}`);

/** What a rating's steps say follows: names of triggers, and of lists with the entry criterion. */
export const followsOf = (steps: readonly Step[]): string[] =>
  steps.filter((step) => step.kind === "trigger" || step.kind === "list").map(nameOf);

/** Writes what follows from facts, score and outputs; over an unknown fact nothing follows. */
export const following = (model: Model, numbers: Numbers): ((facts: Facts, trace: Trace, grade: string) => void) => {
  const rules = followingOf(model).map(({ kind, rule, row, when }) => ({
    kind,
    rule,
    row,
    holds:
      "forGrades" in when
        ? (_facts: Facts, grade: string) => when.forGrades.includes(grade)
        : (
            (check) => (facts: Facts) =>
              check(facts) === true
          )(conditionCheck(when, numbers)),
  }));
  return (facts, trace, grade) => {
    for (const { kind, rule, row, holds } of rules) if (holds(facts, grade)) trace.step(kind, rule, row, 0, null, null);
  };
};

/** The same as an SQL array of names, over the columns of the census and its `decided` grade. */
export const followsSql = (model: Model, numbers: Numbers): string => {
  const cases = followingOf(model).map((each) => {
    const holds = "forGrades" in each.when ? `decided in ${sqlList(each.when.forGrades)}` : conditionSql(each.when, numbers);
    return `case when ${holds} then ${literal(nameOf(each))} end`;
  });
  return cases.length === 0
    ? "'{}'::text[]"
    : `case when decided in ('?', '-') then '{}'::text[] else array_remove(array[${cases.join(", ")}]::text[], null) end`;
};
