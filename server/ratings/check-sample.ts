import type { Sql } from "@/db/client";
import { collect } from "@/scoring/engine/collect";
import { sourceOf } from "@/scoring/engine/compile-census";
import type { Model } from "@/scoring/engine/define-model";
import type { RecordRow } from "@/scoring/engine/fact";
import type { LegalDate } from "@/scoring/engine/legal-date";
import { periodOf } from "@/scoring/engine/period";
import { rater } from "@/scoring/engine/rate";
import { compareRating, type StoredRating } from "./compare-rating";

interface Sampled extends Omit<StoredRating, "facts"> {
  readonly records: RecordRow[];
}

/**
 * Rates a random sample of subjects anew from their records, wholly in JS, and holds the result against the census: the facts too are read a
 * second time, by the other compiler. Gives how many were compared; throws `CensusDisagrees` at the first difference.
 */
export const checkSample = async (sql: Sql, model: Model, period: string, asOf: LegalDate, most = 200): Promise<number> => {
  const year = periodOf(period);
  const rate = rater(model, year);
  const rows = await sql<Sampled[]>`
    with sample as (
      select subject_id, outcome, score::text, grade, follows from current_ratings
      where model_id = ${model.id} and period = ${period}
        and subject_id >= (select min(subject_id) + floor(random() * (max(subject_id) - min(subject_id) + 1))::bigint
                           from current_ratings where model_id = ${model.id} and period = ${period})
      order by subject_id limit ${most}
    )
    select sample.*, (
      select coalesce(jsonb_agg(jsonb_build_object('recordId', record_id, 'item', item, 'occurredOn', occurred_on, 'decidedOn', decided_on,
        'showUntil', show_until, 'data', data) order by record_id), '[]')
      from ${sql(sourceOf(model))} found where found.subject_id = sample.subject_id and superseded_at is null and state in ('active', 'contested')
        and (show_until is null or show_until >= ${asOf})) as records
    from sample`;
  for (const row of rows) compareRating(model, row, rate(collect(model, year, row.records)));
  return rows.length;
};
