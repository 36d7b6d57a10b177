import { pointsText } from "@/scoring/engine/decimal";
import type { Model } from "@/scoring/engine/define-model";
import { followsOf } from "@/scoring/engine/follows";
import type { Rating } from "@/scoring/engine/rate";

export interface StoredRating {
  readonly subject_id: string;
  readonly outcome: string;
  readonly score: string | null;
  readonly grade: string | null;
  readonly follows: readonly string[];
  readonly facts: Record<string, unknown>;
}

/** Thrown where the two forms of a model disagree: a fault of the program, never of the data. */
export class CensusDisagrees extends Error {}

/** Holds score, grade and the sum of shown points of a derived rating against what the census wrote. */
export const compareRating = (model: Model, stored: Omit<StoredRating, "facts">, derived: Rating): void => {
  const score = derived.score === null ? null : pointsText(derived.score);
  if (stored.outcome !== derived.outcome || stored.score !== score || stored.grade !== derived.grade) {
    throw new CensusDisagrees(
      `${model.id}, subject ${stored.subject_id}: the census says ${stored.outcome} ${stored.score} ${stored.grade}, derived again ${derived.outcome} ${score} ${derived.grade}`,
    );
  }
  const follows = followsOf(derived.steps);
  if (stored.follows.join() !== follows.join()) {
    throw new CensusDisagrees(
      `${model.id}, subject ${stored.subject_id}: the census proposes ${stored.follows.join(", ") || "nothing"}, derived again ${follows.join(", ") || "nothing"}`,
    );
  }
  const sum = derived.steps.reduce((total, step) => total + step.points, 0);
  if (derived.score !== null && sum !== derived.score) {
    throw new CensusDisagrees(
      `${model.id}, subject ${stored.subject_id}: the shown points sum to ${pointsText(sum)}, the score is ${score}`,
    );
  }
};
