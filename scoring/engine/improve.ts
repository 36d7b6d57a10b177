import type { Numbers } from "./bind";
import { type Candidate, type Change, candidatesOf } from "./candidates";
import type { Model } from "./define-model";
import type { Facts } from "./fact";
import { higherIsBetter } from "./ladder-rules";
import type { LegalDate } from "./legal-date";
import type { Rater, Rating } from "./rate";

export type { Change } from "./candidates";

export interface Improved {
  readonly changes: readonly Change[];
  readonly rating: Rating;
  /** True where every smaller set was tried and none reached a better grade. */
  readonly smallest: boolean;
}

interface Tried {
  readonly candidates: readonly Candidate[];
  readonly rating: Rating;
}

/** Sets are tried by rating; more than this many take longer than a page should. */
const most = 6000;
const largest = 8;

/** What a change asks of the subject: to correct costs least; that something had not been is only a way to look for errors. */
const effort = { corrected: 0, changed: 1, lifted: 2, without: 3 } as const;
const effortOf = (candidates: readonly Candidate[]): number => candidates.reduce((sum, { change }) => sum + effort[change.how], 0);

/** Grades from best to worst as the model lists them; no grade counts as the worst. */
const ranking = (model: Model) => {
  const rank = Object.keys(model.grades);
  return (rating: Rating): number => (rating.grade === null ? rank.length : rank.indexOf(rating.grade));
};

/** All sets of so many candidates that do not ask two things of one plain fact. */
function* setsOf(candidates: readonly Candidate[], size: number, from = 0): Generator<Candidate[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= candidates.length - size; index += 1) {
    const one = candidates[index] as Candidate;
    for (const rest of setsOf(candidates, size - 1, index + 1)) {
      if (one.change.to === null || rest.every((other) => other.change.fact !== one.change.fact)) yield [one, ...rest];
    }
  }
}

const choose = (count: number, size: number): number =>
  Array.from({ length: size }, (_, index) => (count - index) / (index + 1)).reduce((product, each) => product * each, 1);

/** The next grade is enough: of sets of one size, the nearest grade, then the least effort, then the score that goes up least. */
const cheaper = (rank: (rating: Rating) => number, a: Tried, b: Tried): boolean => {
  const [first, second] = [a, b].map(({ candidates, rating }) => [-rank(rating), effortOf(candidates), rating.score ?? 0]) as [
    number[],
    number[],
  ];
  const differs = first.findIndex((each, index) => each !== second[index]);
  return differs !== -1 && (first[differs] as number) < (second[differs] as number);
};

/**
 * The cheapest set of changes that reaches a better grade. All sets of one change are rated, then of two, of three, while they are not too
 * many; the first size that reaches one holds the smallest set. Beyond that the change that helps most is added until the grade is better,
 * and what proves needless is put back. Every answer is proven by rating it. Null where nothing helps.
 */
export const improve = (model: Model, numbers: Numbers, rate: Rater, facts: Facts, on: LegalDate): Improved | null => {
  const rank = ranking(model);
  const start = rate(facts);
  if (start.outcome !== "rated" || rank(start) === 0) return null;
  const all = candidatesOf(model, numbers, facts, on);
  const ratingOf = (candidates: readonly Candidate[]) => rate(candidates.reduce((given, each) => each.apply(given), facts));
  const reaches = (rating: Rating) => rating.outcome === "rated" && rank(rating) < rank(start);

  for (let size = 1; size <= 3 && choose(all.length, size) <= most; size += 1) {
    let best: Tried | null = null;
    for (const candidates of setsOf(all, size)) {
      const tried = { candidates, rating: ratingOf(candidates) };
      if (reaches(tried.rating) && (best === null || cheaper(rank, tried, best))) best = tried;
    }
    if (best) return { changes: best.candidates.map(({ change }) => change), rating: best.rating, smallest: true };
  }
  const grown = grow(all, ratingOf, rank, start, model);
  if (grown === null || !reaches(ratingOf(grown))) return null;
  const needed = grown.reduce((kept, each) => {
    const without = kept.filter((other) => other !== each);
    return reaches(ratingOf(without)) ? without : kept;
  }, grown);
  return { changes: needed.map(({ change }) => change), rating: ratingOf(needed), smallest: false };
};

/** Adds the change that helps most, by grade and then by score, until the grade is better; null where nothing helps any more. */
const grow = (
  all: readonly Candidate[],
  ratingOf: (candidates: readonly Candidate[]) => Rating,
  rank: (rating: Rating) => number,
  start: Rating,
  model: Model,
): Candidate[] | null => {
  const sign = higherIsBetter(model.ladder.bestFirst) ? 1 : -1;
  const better = (a: Rating, b: Rating) => rank(a) < rank(b) || (rank(a) === rank(b) && sign * ((a.score ?? 0) - (b.score ?? 0)) > 0);
  let chosen: Candidate[] = [];
  let best = start;
  while (rank(best) >= rank(start) && chosen.length < largest) {
    let next: Tried | null = null;
    for (const candidate of all) {
      if (chosen.some(({ change }) => change === candidate.change || (change.to !== null && change.fact === candidate.change.fact)))
        continue;
      const tried = { candidates: [...chosen, candidate], rating: ratingOf([...chosen, candidate]) };
      if (tried.rating.outcome === "rated" && better(tried.rating, next?.rating ?? best)) next = tried;
    }
    if (next === null) return null;
    chosen = [...next.candidates];
    best = next.rating;
  }
  return chosen;
};
