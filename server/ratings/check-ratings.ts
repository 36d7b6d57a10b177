import type { Sql } from "@/db/client";
import { pointsText } from "@/scoring/engine/decimal";
import type { Model } from "@/scoring/engine/define-model";
import { yearPeriod } from "@/scoring/engine/period";
import { type Rating, rater } from "@/scoring/engine/rate";
import { factsFromStored } from "@/scoring/engine/stored-facts";

interface StoredRating {
  readonly subject_id: string;
  readonly outcome: string;
  readonly score: string | null;
  readonly grade: string | null;
  readonly facts: Record<string, unknown>;
}

/** Thrown where the two forms of a model disagree: a fault of the program, never of the data. */
export class CensusDisagrees extends Error {}

const compare = (model: Model, stored: StoredRating, derived: Rating): void => {
  const score = derived.score === null ? null : pointsText(derived.score);
  const sum = derived.steps.reduce((total, step) => total + step.points, 0);
  if (stored.outcome !== derived.outcome || stored.score !== score || stored.grade !== derived.grade) {
    throw new CensusDisagrees(
      `${model.id}, subject ${stored.subject_id}: the census says ${stored.outcome} ${stored.score} ${stored.grade}, derived again ${derived.outcome} ${score} ${derived.grade}`,
    );
  }
  if (derived.score !== null && sum !== derived.score) {
    throw new CensusDisagrees(
      `${model.id}, subject ${stored.subject_id}: the shown points sum to ${pointsText(sum)}, the score is ${score}`,
    );
  }
};

/**
 * Derives ratings of a run again from their stored facts and holds score, grade and the sum of shown points against what the census wrote.
 * Reads in slices, so memory stays flat. Gives how many were checked; throws `CensusDisagrees` at the first difference.
 */
export const checkRatings = async (sql: Sql, model: Model, period: string, runId: number, share: "all" | number): Promise<number> => {
  const rate = rater(model, yearPeriod(period));
  const chosen = share === "all" ? sql`` : sql`order by random() limit ${share}`;
  let checked = 0;
  await sql<StoredRating[]>`
    select subject_id, outcome, score::text, grade, facts from ratings where run_id = ${runId} ${chosen}`.cursor(2000, (rows) => {
    for (const row of rows) compare(model, row, rate(factsFromStored(model, row.facts)));
    checked += rows.length;
  });
  return checked;
};
