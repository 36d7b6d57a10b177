import type { Check } from "./check";
import { shareScale } from "./decimal";
import type { Facts } from "./fact";
import { list, literal, name } from "./sql-text";
import { reachesRowCheck, reachesRowSql, type ThresholdRow } from "./threshold-row";

/**
 * A statement about facts. Thresholds are names of parameters, so that each is dated and cited. Three-valued: a statement over an unknown
 * fact is unknown, exactly as in SQL, and what an unknown means is the business of the rule that asks.
 */
export type Condition<F extends string = string, P extends string = string> =
  | { readonly test: "isTrue" | "isFalse"; readonly fact: F }
  | { readonly test: "atLeast" | "moreThan" | "atMost" | "lessThan"; readonly fact: F; readonly value: P }
  | { readonly test: "is"; readonly fact: F; readonly choice: string }
  | { readonly test: "isOneOf"; readonly fact: F; readonly choices: readonly string[] }
  | { readonly test: "shareAtLeast" | "shareAtMost"; readonly fact: F; readonly of: F; readonly value: P }
  | { readonly test: "reachesRow"; readonly by: F; readonly column: string; readonly rows: readonly ThresholdRow<F>[] }
  | { readonly test: "all" | "any"; readonly conditions: readonly Condition<F, P>[] };

export const isTrue = <const F extends string>(fact: F) => ({ test: "isTrue", fact }) as const;
export const isFalse = <const F extends string>(fact: F) => ({ test: "isFalse", fact }) as const;
export const is = <const F extends string>(fact: F, choice: string) => ({ test: "is", fact, choice }) as const;

const compare =
  <const T extends "atLeast" | "moreThan" | "atMost" | "lessThan">(test: T) =>
  <const F extends string, const P extends string>(fact: F, value: P) =>
    ({ test, fact, value }) as const;

export const atLeast = compare("atLeast");
export const moreThan = compare("moreThan");
export const atMost = compare("atMost");
export const lessThan = compare("lessThan");

/** The fact is one of these choices. */
export const isOneOf = <const F extends string>(fact: F, ...choices: string[]) => ({ test: "isOneOf", fact, choices }) as const;

/** `fact` is at least that share of `of`: compared by multiplying, so no division rounds a case over the line. Of nothing it is false. */
export const shareAtLeast = <const F extends string, const P extends string>(fact: F, of: F, value: P) =>
  ({ test: "shareAtLeast", fact, of, value }) as const;

/** `fact` is at most that share of `of`. Of nothing it is false. */
export const shareAtMost = <const F extends string, const P extends string>(fact: F, of: F, value: P) =>
  ({ test: "shareAtMost", fact, of, value }) as const;

/** Every number of the table's row for the subject's choice is reached in that column; a choice without a row is unknown. */
export const reachesRow = <const F extends string>(by: F, column: string, rows: readonly ThresholdRow<F>[]) =>
  ({ test: "reachesRow", by, column, rows }) as const;

export const all = <const C extends readonly Condition[]>(...conditions: C) => ({ test: "all", conditions }) as const;
export const any = <const C extends readonly Condition[]>(...conditions: C) => ({ test: "any", conditions }) as const;

/** The facts (and the named outputs of indicators) a condition reads. */
export const readsOf = (condition: Condition): string[] => {
  if ("conditions" in condition) return condition.conditions.flatMap(readsOf);
  if (condition.test === "reachesRow") return [...new Set([condition.by, ...condition.rows.map((row) => row.fact)])];
  return "of" in condition ? [condition.fact, condition.of] : [condition.fact];
};

/** The parameters a condition compares with. */
export const thresholdsOf = (condition: Condition): string[] => {
  if ("conditions" in condition) return condition.conditions.flatMap(thresholdsOf);
  return "value" in condition ? [condition.value] : [];
};

/** Rows of long tables that a condition stands on. */
export const rowsOf = (condition: Condition): readonly ThresholdRow[] => {
  if ("conditions" in condition) return condition.conditions.flatMap(rowsOf);
  return condition.test === "reachesRow" ? condition.rows.filter((row) => row.column === condition.column) : [];
};

/** What a condition needs of its model: the parameter as text for SQL, and scaled as the fact it is compared with for JS. */
export interface Thresholds {
  readonly text: (parameter: string) => string;
  readonly scaledFor: (parameter: string, fact: string) => number;
  readonly share: (parameter: string) => number;
  /** Decimal text scaled as that fact. */
  readonly scaledText: (text: string, fact: string) => number;
}

const operators = { atLeast: ">=", moreThan: ">", atMost: "<=", lessThan: "<" } as const;

export const conditionSql = (condition: Condition, thresholds: Thresholds): string => {
  switch (condition.test) {
    case "isTrue":
      return name(condition.fact);
    case "isFalse":
      return `not ${name(condition.fact)}`;
    case "is":
      return `${name(condition.fact)} = ${literal(condition.choice)}`;
    case "isOneOf":
      return `${name(condition.fact)} in ${list(condition.choices)}`;
    case "shareAtLeast":
    case "shareAtMost": {
      const [part, whole] = [name(condition.fact), name(condition.of)];
      return `(${whole} > 0 and ${part} ${condition.test === "shareAtLeast" ? ">=" : "<="} ${whole} * ${thresholds.text(condition.value)})`;
    }
    case "reachesRow":
      return reachesRowSql(condition);
    case "all":
    case "any":
      return `(${condition.conditions.map((each) => conditionSql(each, thresholds)).join(condition.test === "all" ? " and " : " or ")})`;
    default:
      return `${name(condition.fact)} ${operators[condition.test]} ${thresholds.text(condition.value)}`;
  }
};

const kleene =
  (checks: readonly Check[], decisive: boolean): Check =>
  (facts) => {
    let unknown = false;
    for (const check of checks) {
      const verdict = check(facts);
      if (verdict === decisive) return decisive;
      if (verdict === null) unknown = true;
    }
    return unknown ? null : !decisive;
  };

/** One closure an operator: a comparison passed in as a function is several times slower where a census is checked row by row. */
const comparison = (test: keyof typeof operators, fact: string, value: number): Check => {
  const read = (facts: Facts) => facts[fact] as number | null;
  switch (test) {
    case "atLeast":
      return (facts) => (read(facts) === null ? null : (read(facts) as number) >= value);
    case "moreThan":
      return (facts) => (read(facts) === null ? null : (read(facts) as number) > value);
    case "atMost":
      return (facts) => (read(facts) === null ? null : (read(facts) as number) <= value);
    case "lessThan":
      return (facts) => (read(facts) === null ? null : (read(facts) as number) < value);
  }
};

/** Makes the JS form of a condition once; the result is called for every subject. */
export const conditionCheck = (condition: Condition, thresholds: Thresholds): Check => {
  switch (condition.test) {
    case "isTrue":
      return (facts) => facts[condition.fact] as boolean | null;
    case "isFalse":
      return (facts) => (facts[condition.fact] === null ? null : !facts[condition.fact]);
    case "is":
      return (facts) => (facts[condition.fact] === null ? null : facts[condition.fact] === condition.choice);
    case "isOneOf": {
      const choices = new Set(condition.choices);
      return (facts) => (facts[condition.fact] === null ? null : choices.has(facts[condition.fact] as string));
    }
    case "reachesRow":
      return reachesRowCheck(condition, thresholds.scaledText);
    case "shareAtLeast":
    case "shareAtMost": {
      const least = condition.test === "shareAtLeast";
      const share = BigInt(thresholds.share(condition.value));
      const one = BigInt(10 ** shareScale);
      return (facts) => {
        const part = facts[condition.fact] as number | null;
        const whole = facts[condition.of] as number | null;
        if (whole !== null && whole <= 0) return false;
        if (part === null || whole === null) return null;
        const difference = BigInt(part) * one - BigInt(whole) * share;
        return least ? difference >= 0n : difference <= 0n;
      };
    }
    case "all":
    case "any":
      return kleene(
        condition.conditions.map((each) => conditionCheck(each, thresholds)),
        condition.test === "any",
      );
    default:
      return comparison(condition.test, condition.fact, thresholds.scaledFor(condition.value, condition.fact));
  }
};
