import type { Sql } from "@/db/client";
import type { Model } from "@/scoring/engine/define-model";
import { knownModels } from "@/server/models/known-models";
import { markOf } from "@/server/models/model-head";
import { shownCode, shownName } from "@/server/subjects/mask";
import type { SubjectKind } from "@/server/subjects/view";
import type { RatingChange } from "./view";

interface Row {
  readonly subject_id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly code: string | null;
  readonly invented: boolean;
  readonly model_id: string;
  readonly period: string;
  readonly from_grade: string;
  readonly grade: string;
  readonly revised: boolean;
  readonly rated_at: string;
}

const directionOf = (model: Model, from: string, to: string): RatingChange["direction"] => {
  const step = (model.grades[from]?.tone ?? 0) - (model.grades[to]?.tone ?? 0);
  return step > 0 ? "better" : step < 0 ? "worse" : "other";
};

const toChange = (row: Row, model: Model | undefined): RatingChange[] => {
  if (!model) return [];
  return [
    {
      subjectId: Number(row.subject_id),
      name: shownName(row.kind, row.name),
      code: shownCode(row.kind, row.code),
      kind: row.kind,
      invented: row.invented,
      modelId: row.model_id,
      modelTitle: model.title,
      period: row.period,
      from: { mark: markOf(model, row.from_grade), tone: model.grades[row.from_grade]?.tone ?? 0 },
      to: { mark: markOf(model, row.grade), tone: model.grades[row.grade]?.tone ?? 0 },
      reason: row.revised ? "revised" : "nextPeriod",
      direction: directionOf(model, row.from_grade, row.grade),
      ratedAt: row.rated_at,
    },
  ];
};

/** The newest changes of credit grades: within a period first, then against the period before. */
export const readChanges = async (sql: Sql, most = 20): Promise<RatingChange[]> => {
  const credit = (await knownModels(sql)).map(({ model }) => model).filter(({ purpose }) => purpose === "credit");
  const rows = await sql<Row[]>`
    select subject_id, kind, name, code, invented, model_id, period, coalesce(replaced_grade, previous_grade) as from_grade, grade,
      replaced_grade is not null as revised, rated_at
    from current_ratings join subjects using (subject_id)
    where model_id = any(${credit.map(({ id }) => id)})
      and coalesce(replaced_grade, previous_grade) is distinct from grade and coalesce(replaced_grade, previous_grade) is not null and grade is not null
    order by rated_at desc, subject_id limit ${most}`;
  return rows.flatMap((row) =>
    toChange(
      row,
      credit.find(({ id }) => id === row.model_id),
    ),
  );
};
