import type { Sql } from "@/db/client";

/** Counts the current ratings of a model and period by town, industry, size and grade; dashboards read only this. */
export const refreshRollup = async (sql: Sql, modelId: string, period: string): Promise<void> => {
  await sql`delete from rating_stats where model_id = ${modelId} and period = ${period}`;
  await sql`
    insert into rating_stats (model_id, period, town, industry, size, grade, subjects, score_sum)
    select model_id, period, coalesce(town, ''), coalesce(industry, ''), coalesce(size, ''), coalesce(grade, outcome::text), count(*), coalesce(sum(score), 0)
    from current_ratings join subjects using (subject_id)
    where model_id = ${modelId} and period = ${period}
    group by 1, 2, 3, 4, 5, 6`;
  await sql`delete from rating_moves where model_id = ${modelId} and period = ${period}`;
  await sql`
    insert into rating_moves (model_id, period, from_grade, to_grade, subjects)
    select model_id, period, coalesce(replaced_grade, previous_grade), grade, count(*)
    from current_ratings
    where model_id = ${modelId} and period = ${period} and grade is not null
      and coalesce(replaced_grade, previous_grade) <> grade
    group by 1, 2, 3, 4`;
};
