import { mechanismOf } from "../mechanisms/mechanisms";
import { readsOf } from "./condition";
import type { Model } from "./define-model";
import type { Event, Facts, FactValue, Window } from "./fact";
import type { LegalDate } from "./legal-date";
import type { Rater, Rating } from "./rate";

/** One thing that could be otherwise: a fault corrected on that day, an event that had not been, a finding lifted. */
export interface Change {
  readonly how: "corrected" | "without" | "lifted";
  readonly fact: string;
  readonly code: string | null;
  readonly records: readonly number[];
}

export interface Improved {
  readonly changes: readonly Change[];
  readonly rating: Rating;
}

/** Grades from best to worst for comparing: the ladder's, with any other counted as none. */
const rankOf = (model: Model) => {
  const rank = [...model.ladder.bestFirst.map((cut) => cut.grade), model.ladder.otherwise];
  return (rating: Rating): number => {
    const place = rating.grade === null ? -1 : rank.indexOf(rating.grade);
    return place === -1 ? rank.length : place;
  };
};

interface Candidate {
  readonly change: Change;
  readonly apply: (facts: Facts) => Facts;
}

const eventCandidates = (model: Model, fact: string, events: readonly Event[], on: LegalDate): Candidate[] =>
  Object.values(model.indicators).flatMap(({ scores }) => {
    const mechanism = mechanismOf(scores);
    if (!mechanism.reads(scores).includes(fact)) return [];
    return (mechanism.remedies?.(scores, events, on) ?? []).map(({ how, code, records, events: otherwise }) => ({
      change: { how, fact, code, records },
      apply: (facts) => ({ ...facts, [fact]: otherwise(facts[fact] as readonly Event[]) }),
    }));
  });

/** Facts that a veto or a cap reads: what stands against a subject, and may be lifted or mended. */
const standingAgainst = (model: Model): Set<string> =>
  new Set([...Object.values(model.vetoes), ...Object.values(model.caps)].flatMap((rule) => readsOf(rule.when)));

/** A finding lifted: a yes/no fact turned, a sum of what was found brought to nothing. Other numbers change only by their records. */
const lifted = (kind: string, value: FactValue): FactValue | undefined => {
  if (typeof value === "boolean") return !value;
  return kind === "sum" && value !== 0 && value !== null ? 0 : undefined;
};

const isOfThisPeriod = (window: Window): boolean => window !== "upToPeriodEnd" && (!("periods" in window) || window.periods === 0);

/** Facts of this period alone: what an earlier year decided cannot be undone now. */
const candidatesOf = (model: Model, facts: Facts, on: LegalDate): Candidate[] => {
  const against = standingAgainst(model);
  return Object.entries(model.facts)
    .filter(([, node]) => isOfThisPeriod(node.window))
    .flatMap(([fact, node]): Candidate[] => {
      const value = facts[fact] as FactValue;
      if (Array.isArray(value)) return eventCandidates(model, fact, value as readonly Event[], on);
      const otherwise = against.has(fact) ? lifted(node.kind, value) : undefined;
      if (otherwise === undefined) return [];
      return [{ change: { how: "lifted", fact, code: null, records: [] }, apply: (given) => ({ ...given, [fact]: otherwise }) }];
    });
};

/** Better = a better grade, or at the same grade a higher score. */
const better = (rank: (rating: Rating) => number, a: Rating, b: Rating): boolean =>
  rank(a) < rank(b) || (rank(a) === rank(b) && (a.score ?? -1) > (b.score ?? -1));

/**
 * What would raise the grade: taken greedily, each time the one change that helps most, until the grade is better; then any change that
 * proves needless is put back. Every step is a rating, so the answer is proven, though not always the smallest set. Null where nothing helps.
 */
export const improve = (model: Model, rate: Rater, facts: Facts, on: LegalDate, most = 6): Improved | null => {
  const rank = rankOf(model);
  const start = rate(facts);
  if (start.outcome !== "rated") return null;
  const all = candidatesOf(model, facts, on);
  const chosen: Candidate[] = [];
  const ratingOf = (candidates: readonly Candidate[]) => rate(candidates.reduce((given, each) => each.apply(given), facts));
  let best = start;
  while (rank(best) >= rank(start) && chosen.length < most) {
    const next = all
      .filter((candidate) => !chosen.includes(candidate))
      .map((candidate) => ({ candidate, rating: ratingOf([...chosen, candidate]) }))
      .filter(({ rating }) => rating.outcome === "rated")
      .reduce<{ candidate: Candidate; rating: Rating } | null>(
        (top, each) => (top === null || better(rank, each.rating, top.rating) ? each : top),
        null,
      );
    if (!next || !better(rank, next.rating, best)) return null;
    chosen.push(next.candidate);
    best = next.rating;
  }
  if (rank(best) >= rank(start)) return null;
  const needed = chosen.filter((candidate) => rank(ratingOf(chosen.filter((each) => each !== candidate))) >= rank(start));
  return { changes: needed.map((candidate) => candidate.change), rating: ratingOf(needed) };
};
