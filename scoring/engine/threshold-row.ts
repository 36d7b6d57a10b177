import type { Check } from "./check";
import type { Facts } from "./fact";
import type { Value } from "./instrument";
import { decimal, list, literal, name } from "./sql-text";

/** One threshold of a long table: under this choice (an industry), in this column (a size class), the fact reaches the value, boundary included. */
export interface ThresholdRow<F extends string = string> extends Value {
  readonly choice: string;
  readonly column: string;
  readonly fact: F;
}

interface ReachesRow {
  readonly by: string;
  readonly column: string;
  readonly rows: readonly ThresholdRow[];
}

const choicesOf = ({ rows }: ReachesRow): string[] => [...new Set(rows.map((row) => row.choice))];
const thresholdsOf = ({ rows, column }: ReachesRow, choice: string) => rows.filter((row) => row.choice === choice && row.column === column);

export const reachesRowSql = (condition: ReachesRow): string => {
  const cases = choicesOf(condition).map((choice) => {
    const reached = thresholdsOf(condition, choice).map((row) => `${name(row.fact)} >= ${decimal(row.value)}`);
    return `when ${literal(choice)} then ${reached.length === 0 ? "false" : reached.join(" and ")}`;
  });
  return `(case when ${name(condition.by)} in ${list(choicesOf(condition))} then case ${name(condition.by)} ${cases.join(" ")} end end)`;
};

export const reachesRowCheck = (condition: ReachesRow, scaled: (text: string, fact: string) => number): Check => {
  const byChoice = new Map(
    choicesOf(condition).map((choice) => [
      choice,
      thresholdsOf(condition, choice).map(({ fact, value }) => ({ fact, least: scaled(value, fact) })),
    ]),
  );
  return (facts: Facts) => {
    const rows = byChoice.get(facts[condition.by] as string);
    if (!rows) return null;
    if (rows.length === 0) return false;
    let unknown = false;
    for (const { fact, least } of rows) {
      const value = facts[fact] as number | null;
      if (value === null) unknown = true;
      else if (value < least) return false;
    }
    return unknown ? null : true;
  };
};
