import { isPlatformItem } from "../facts/platform";
import { mechanismOf } from "../mechanisms/mechanisms";
import type { Numbers } from "./bind";
import type { Condition } from "./condition";
import type { Model } from "./define-model";
import type { Event, FactNode, Facts, FactValue, Window } from "./fact";
import type { LegalDate } from "./legal-date";

/** One thing that could be otherwise: a fault corrected on that day, a figure changed, a finding lifted, an event that had not been. */
export interface Change {
  readonly how: "corrected" | "changed" | "lifted" | "without";
  readonly fact: string;
  readonly code: string | null;
  readonly records: readonly number[];
  /** What a plain fact would have to be, as facts are kept in JS; null for events. */
  readonly to: FactValue;
}

export interface Candidate {
  readonly change: Change;
  readonly apply: (facts: Facts) => Facts;
}

const isOfThisPeriod = (window: Window): boolean => window !== "upToPeriodEnd" && (!("periods" in window) || window.periods === 0);

/** Facts that could be otherwise: of this period alone, found by a department, and not made by time. What an earlier year decided stays. */
const canChange = (node: FactNode): boolean => isOfThisPeriod(node.window) && !isPlatformItem(node.item.id) && node.kind !== "monthsSince";

const eventCandidates = (model: Model, fact: string, events: readonly Event[], on: LegalDate): Candidate[] =>
  Object.values(model.indicators).flatMap(({ scores }) => {
    const mechanism = mechanismOf(scores);
    if (!mechanism.reads(scores).includes(fact)) return [];
    return (mechanism.remedies?.(scores, events, on) ?? []).map(({ how, code, records, events: otherwise }) => ({
      change: { how, fact, code, records, to: null },
      apply: (facts) => ({ ...facts, [fact]: otherwise(facts[fact] as readonly Event[]) }),
    }));
  });

/** The values just on each side of every line that a condition draws through a plain fact. */
const edgesOf = (condition: Condition, numbers: Numbers): { fact: string; value: FactValue }[] => {
  switch (condition.test) {
    case "all":
    case "any":
      return condition.conditions.flatMap((each) => edgesOf(each, numbers));
    case "isTrue":
    case "isFalse":
      return [
        { fact: condition.fact, value: true },
        { fact: condition.fact, value: false },
      ];
    case "is":
      return [{ fact: condition.fact, value: condition.choice }];
    case "isOneOf":
      return condition.choices.map((value) => ({ fact: condition.fact, value }));
    case "atLeast":
    case "moreThan":
    case "atMost":
    case "lessThan": {
      const line = numbers.scaledFor(condition.value, condition.fact);
      return [line, line - 1, line + 1].map((value) => ({ fact: condition.fact, value }));
    }
    default:
      return [];
  }
};

/** Conditions that stand between a subject and a better grade. */
const standing = (model: Model): Condition[] => [
  ...Object.values(model.vetoes).map((rule) => rule.when),
  ...model.ladder.bestFirst.flatMap((cut) => cut.requires?.when ?? []),
  ...Object.values(model.shifts ?? {}).map((rule) => rule.when),
  ...Object.values(model.caps).map((rule) => rule.when),
];

const changed = (how: Change["how"], fact: string, to: FactValue): Candidate => ({
  change: { how, fact, code: null, records: [], to },
  apply: (facts) => ({ ...facts, [fact]: to }),
});

/** A finding lifted is a yes/no turned or a sum of what was found brought to nothing; any other number is a figure changed. */
const plainCandidates = (model: Model, numbers: Numbers, facts: Facts): Candidate[] => {
  const edges = standing(model).flatMap((condition) => edgesOf(condition, numbers));
  const against = new Set(edges.map((edge) => edge.fact));
  const sums = Object.entries(model.facts).flatMap(([fact, node]) =>
    node.kind === "sum" && against.has(fact) ? [{ fact, value: 0 }] : [],
  );
  const alternatives = Object.values(model.indicators).flatMap(
    ({ scores }) => mechanismOf(scores).alternatives?.(scores, facts, numbers) ?? [],
  );
  const seen = new Set<string>();
  return [...sums, ...edges, ...alternatives].flatMap(({ fact, value }) => {
    const node = model.facts[fact];
    const key = `${fact} ${String(value)}`;
    if (!node || !canChange(node) || facts[fact] === value || facts[fact] === null || seen.has(key)) return [];
    if (typeof value === "number" && value < 0 && node.type === "count") return [];
    if (node.kind === "sum" && value !== 0) return [];
    seen.add(key);
    return [changed(node.type === "yesNo" || node.kind === "sum" ? "lifted" : "changed", fact, value)];
  });
};

/** Everything that could be otherwise for a subject. */
export const candidatesOf = (model: Model, numbers: Numbers, facts: Facts, on: LegalDate): Candidate[] => [
  ...Object.entries(model.facts).flatMap(([fact, node]) =>
    node.type === "events" && canChange(node) ? eventCandidates(model, fact, facts[fact] as readonly Event[], on) : [],
  ),
  ...plainCandidates(model, numbers, facts),
];
