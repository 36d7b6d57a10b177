import type { Sql } from "@/db/client";
import type { Model } from "@/scoring/engine/define-model";
import { knownModels } from "@/server/models/known-models";
import { modelHead } from "@/server/models/model-head";
import type { ModelOverview, PeriodMix } from "./view";

interface Counted {
  readonly model_id: string;
  readonly period: string;
  readonly grade: string;
  readonly subjects: number;
  readonly score_sum: string;
}

const mixOf = (model: Model, period: string, rows: readonly Counted[]): PeriodMix => {
  const count = (grade: string) => rows.filter((row) => row.grade === grade).reduce((total, row) => total + row.subjects, 0);
  const grades = Object.entries(model.grades).map(([grade, { tone }]) => ({ grade, tone, subjects: count(grade) }));
  const graded = grades.reduce((total, each) => total + each.subjects, 0);
  const subjects = rows.reduce((total, row) => total + row.subjects, 0);
  const sum = rows.reduce((total, row) => total + Number(row.score_sum), 0);
  return {
    period,
    grades,
    notGraded: subjects - graded,
    subjects,
    meanScore: graded === 0 || model.opening === null ? null : (sum / graded).toFixed(1),
  };
};

interface Moved {
  readonly model_id: string;
  readonly period: string;
  readonly from_grade: string;
  readonly to_grade: string;
  readonly subjects: number;
}

const direction = (model: Model, from: string, to: string): number => (model.grades[from]?.tone ?? 0) - (model.grades[to]?.tone ?? 0);

const latestOf = (model: Model, periods: readonly PeriodMix[], moved: readonly Moved[]): ModelOverview["latest"] => {
  const period = periods.at(-1)?.period;
  if (!period) return null;
  const own = moved.filter((move) => move.model_id === model.id && move.period === period);
  const count = (sign: 1 | -1) =>
    own
      .filter((move) => Math.sign(direction(model, move.from_grade, move.to_grade)) === sign)
      .reduce((total, move) => total + move.subjects, 0);
  return { period, improved: count(1), lowered: count(-1), comparedWith: periods.at(-2)?.period ?? null };
};

/** Grades by period from the rollup of each model that has been run, and how many moved since the period before, or within the first period. */
export const readMixes = async (sql: Sql): Promise<ModelOverview[]> => {
  const [models, rows, moved] = await Promise.all([
    knownModels(sql),
    sql<
      Counted[]
    >`select model_id, period, grade, sum(subjects)::int as subjects, sum(score_sum)::text as score_sum from rating_stats group by 1, 2, 3`,
    sql<Moved[]>`select model_id, period, from_grade, to_grade, subjects::int from rating_moves`,
  ]);
  return models.flatMap(({ model }) => {
    const own = rows.filter((row) => row.model_id === model.id);
    const periods = [...new Set(own.map((row) => row.period))].sort();
    if (periods.length === 0) return [];
    const mixes = periods.map((period) =>
      mixOf(
        model,
        period,
        own.filter((row) => row.period === period),
      ),
    );
    return { ...modelHead(model), periods: mixes, latest: latestOf(model, mixes, moved) };
  });
};
