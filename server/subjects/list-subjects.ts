import type { Sql } from "@/db/client";
import type { Model } from "@/scoring/engine/define-model";
import { knownModels } from "@/server/models/known-models";
import { markOf, toneOf } from "@/server/models/model-head";
import { byPurpose } from "@/server/models/purpose-order";
import { shownCode, shownName } from "./mask";
import type { SubjectKind, SubjectList, SubjectRow } from "./view";

export interface SubjectFilter {
  readonly query?: string | undefined;
  readonly kind?: SubjectKind | undefined;
  readonly town?: string | undefined;
  readonly modelId?: string | undefined;
  readonly period?: string | undefined;
  readonly grade?: string | undefined;
  /** Subjects whose grade is better or worse than the one it is compared with; needs model and period. */
  readonly move?: "better" | "worse" | undefined;
  readonly page: number;
}

const pageSize = 50;

type Models = ReadonlyMap<string, Model>;

interface Row {
  readonly subject_id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly code: string | null;
  readonly town: string | null;
  readonly industry: string | null;
  readonly invented: boolean;
  readonly ratings: { modelId: string; period: string; grade: string | null; score: string | null }[] | null;
}

/** Credit grades first. A rating by a model that is known no longer is left out. */
export const ratingsOf = (models: Models, ratings: Row["ratings"]): SubjectRow["ratings"] =>
  (ratings ?? [])
    .flatMap((rating) => {
      const model = models.get(rating.modelId);
      if (!model) return [];
      const mark = rating.grade === null ? null : markOf(model, rating.grade);
      return [{ ...rating, sector: model.sector, purpose: model.purpose, mark, tone: toneOf(model, rating.grade) }];
    })
    .sort(byPurpose);

const toRow = (models: Models, row: Row): SubjectRow => ({
  subjectId: Number(row.subject_id),
  name: shownName(row.kind, row.name),
  code: shownCode(row.kind, row.code),
  kind: row.kind,
  town: row.town,
  industry: row.industry,
  invented: row.invented,
  ratings: ratingsOf(models, row.ratings),
});

/** The pairs of grades that are a step up (or down) in a model, as `from>to`. */
const movesOf = (model: Model | undefined, move: "better" | "worse"): string[] => {
  const grades = Object.entries(model?.grades ?? {});
  return grades.flatMap(([from, { tone: before }]) =>
    grades.filter(([, { tone: after }]) => (move === "better" ? after < before : after > before)).map(([to]) => `${from}>${to}`),
  );
};

/** Six characters or more of letters, digits and hyphens with a digit among them: a code, sought from its beginning through an index. */
const looksLikeCode = (query: string): boolean => /^(?=.*\d)[0-9A-Za-z-]{6,}$/.test(query);

/** Bodies alone: a person is never found by name or number. */
const matching = (sql: Sql, query: string) => {
  const escaped = query.replaceAll(/[\\%_]/g, "\\$&");
  const prefix = `${escaped.toUpperCase()}%`;
  const found = looksLikeCode(query) ? sql`s.subject_id in (select access.coded(${prefix}))` : sql`s.name ilike ${`%${escaped}%`}`;
  return sql`s.kind <> 'licensedPerson' and ${found}`;
};

/** `none` as grade means: rated but without a grade (undetermined or not rated). */
const conditions = (sql: Sql, filter: SubjectFilter, models: Models) => {
  const rated = filter.modelId
    ? sql`and exists (select 1 from current_ratings c where c.subject_id = s.subject_id and c.model_id = ${filter.modelId}
        ${filter.period ? sql`and c.period = ${filter.period}` : sql``}
        ${filter.move && filter.modelId ? sql`and coalesce(c.replaced_grade, c.previous_grade) || '>' || c.grade = any(${movesOf(models.get(filter.modelId), filter.move)})` : sql``}
        ${filter.grade === "ungraded" ? sql`and c.grade is null` : filter.grade ? sql`and c.grade = ${filter.grade}` : sql``})`
    : sql``;
  return sql`where s.merged_into is null
    ${filter.query ? sql`and ${matching(sql, filter.query.trim())}` : sql``}
    ${filter.kind ? sql`and s.kind = ${filter.kind}` : sql``}
    ${filter.town ? sql`and s.town = ${filter.town}` : sql``}
    ${rated}`;
};

/** A page of subjects with their newest ratings, and how many there are in all. */
export const listSubjects = async (sql: Sql, filter: SubjectFilter): Promise<SubjectList> => {
  const models: Models = new Map((await knownModels(sql)).map(({ model }) => [model.id, model]));
  const where = conditions(sql, filter, models);
  const [rows, counted] = await Promise.all([
    sql<Row[]>`
      select s.subject_id, s.kind, s.name, s.code, s.town, s.industry, s.invented,
        (select jsonb_agg(jsonb_build_object('modelId', model_id, 'period', period, 'grade', grade, 'score', score::text) order by model_id, period desc)
         from (select distinct on (model_id) model_id, period, grade, score from current_ratings c where c.subject_id = s.subject_id
           ${filter.modelId && filter.period ? sql`and (c.model_id <> ${filter.modelId} or c.period = ${filter.period})` : sql``}
           order by model_id, period desc) newest) as ratings
      from subjects s ${where}
      order by s.subject_id limit ${pageSize} offset ${(filter.page - 1) * pageSize}`,
    sql<{ total: number }[]>`select count(*)::int as total from subjects s ${where}`,
  ]);
  return { rows: rows.map((row) => toRow(models, row)), total: counted[0]?.total ?? 0, page: filter.page, pageSize };
};
