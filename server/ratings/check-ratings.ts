import type { Sql } from "@/db/client";
import type { Model } from "@/scoring/engine/define-model";
import { periodOf } from "@/scoring/engine/period";
import { rater } from "@/scoring/engine/rate";
import { factsFromStored } from "@/scoring/engine/stored-facts";
import { compareRating, type StoredRating } from "./compare-rating";

/**
 * Derives ratings of a run again from their stored facts. Reads in slices, so memory stays flat. Gives how many were checked; throws
 * `CensusDisagrees` at the first difference.
 */
export const checkRatings = async (sql: Sql, model: Model, period: string, runId: number, share: "all" | number): Promise<number> => {
  const rate = rater(model, periodOf(period));
  const chosen = share === "all" ? sql`` : sql`order by random() limit ${share}`;
  let checked = 0;
  await sql<StoredRating[]>`
    select subject_id, outcome, score::text, grade, follows, facts from ratings where run_id = ${runId} ${chosen}`.cursor(2000, (rows) => {
    for (const row of rows) compareRating(model, row, rate(factsFromStored(model, row.facts)));
    checked += rows.length;
  });
  return checked;
};
