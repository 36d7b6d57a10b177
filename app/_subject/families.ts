import type { SubjectRating } from "@/server/subjects/view";

/** Ratings of one sector: the newest period, and those before it. */
export interface RatingFamily {
  readonly newest: SubjectRating;
  readonly earlier: readonly SubjectRating[];
}

/** Ratings by sector, in the order in which they come: credit grades first, the newest period of a sector first. */
export function familiesOf(ratings: readonly SubjectRating[]): readonly RatingFamily[] {
  const bySector = new Map<string, RatingFamily>();
  for (const rating of ratings) {
    const family = bySector.get(rating.sector);
    bySector.set(rating.sector, family ? { ...family, earlier: [...family.earlier, rating] } : { newest: rating, earlier: [] });
  }
  return [...bySector.values()];
}
