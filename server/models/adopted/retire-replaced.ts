import type { Sql } from "@/db/client";
import { refreshRollup } from "@/server/ratings/refresh-rollup";

/**
 * Where a version with an annex has been rated, the ratings that other versions of the same model gave for that period are current no more: the new
 * ones keep which grade they replaced, the old ones leave the current copy and the rollups, and their history stays.
 */
export const retireReplaced = async (sql: Sql, modelId: string, replaced: readonly string[], period: string): Promise<void> => {
  if (replaced.length === 0) return;
  const others = [...replaced];
  await sql.begin(async (inside) => {
    const transaction = inside as unknown as Sql;
    await transaction`
      update current_ratings now set replaced_grade = coalesce(now.replaced_grade, nullif(old.grade, now.grade)),
        previous_grade = coalesce(now.previous_grade, old.previous_grade)
      from (select distinct on (subject_id) * from current_ratings where model_id = any(${others}) and period = ${period}
        order by subject_id, rated_at desc) old
      where now.subject_id = old.subject_id and now.model_id = ${modelId} and now.period = ${period}`;
    await transaction`delete from current_ratings where model_id = any(${others}) and period = ${period}`;
    for (const id of [modelId, ...others]) await refreshRollup(transaction, id, period);
  });
};
