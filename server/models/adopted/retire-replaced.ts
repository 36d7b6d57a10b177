import type { Sql } from "@/db/client";

/**
 * Where a version with an annex has been rated, the ratings that other versions of the same model gave for that period are current no more: they
 * leave the current copy and the rollups, and their history stays.
 */
export const retireReplaced = async (sql: Sql, replaced: readonly string[], period: string): Promise<number> => {
  if (replaced.length === 0) return 0;
  return sql.begin(async (transaction) => {
    const gone = await transaction`delete from current_ratings where model_id = any(${replaced as string[]}) and period = ${period}`;
    await transaction`delete from rating_stats where model_id = any(${replaced as string[]}) and period = ${period}`;
    await transaction`delete from rating_moves where model_id = any(${replaced as string[]}) and period = ${period}`;
    return gone.count;
  });
};
