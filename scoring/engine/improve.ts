import { mechanismOf } from "../mechanisms/mechanisms";
import type { Model } from "./define-model";
import type { Event, Facts, FactValue } from "./fact";
import type { LegalDate } from "./legal-date";
import type { Rater, Rating } from "./rate";

/** One thing that could be otherwise: a fault corrected on that day, an event that had not been, a yes/no fact turned. */
export interface Change {
  readonly how: "corrected" | "without" | "turned";
  readonly fact: string;
  readonly record: number | null;
  readonly code: string | null;
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

const replaceEvent = (facts: Facts, fact: string, record: number, event: Event | null): Facts => ({
  ...facts,
  [fact]: (facts[fact] as readonly Event[]).flatMap((each) => (each.record !== record ? each : (event ?? []))),
});

/** A fault that can still be corrected is; one that cannot, or was, is thought away. */
const eventCandidate = (model: Model, fact: string, event: Event, on: LegalDate): Candidate => {
  const corrected = Object.values(model.indicators)
    .map(({ scores }) => (mechanismOf(scores).reads(scores).includes(fact) ? mechanismOf(scores).corrected?.(event, on) : null))
    .find((each) => each !== null && each !== undefined);
  return {
    change: { how: corrected ? "corrected" : "without", fact, record: event.record, code: event.code },
    apply: (facts) => replaceEvent(facts, fact, event.record, corrected ?? null),
  };
};

/** Facts of this period alone: what an earlier year decided cannot be undone now. Counts and amounts change only by their records. */
const candidatesOf = (model: Model, facts: Facts, on: LegalDate): Candidate[] =>
  Object.entries(model.facts)
    .filter(([, node]) => node.window !== "upToPeriodEnd" && node.window.years === 0)
    .flatMap(([fact]): Candidate[] => {
      const value = facts[fact] as FactValue;
      if (Array.isArray(value)) return (value as readonly Event[]).map((event) => eventCandidate(model, fact, event, on));
      if (typeof value !== "boolean") return [];
      return [{ change: { how: "turned", fact, record: null, code: null }, apply: (given) => ({ ...given, [fact]: !value }) }];
    });

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
