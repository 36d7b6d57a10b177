import type { Sql } from "@/db/client";
import type { StoredFacts } from "@/db/schema/ratings";
import type { Model } from "@/scoring/engine/define-model";
import { explain } from "@/scoring/engine/explain";
import type { Facts } from "@/scoring/engine/fact";
import { periodOf, shiftPeriod } from "@/scoring/engine/period";
import { provenanceCounts } from "@/scoring/engine/provenance";
import { type Rater, type Rating, rater } from "@/scoring/engine/rate";
import { factsFromStored } from "@/scoring/engine/stored-facts";
import { withoutReplaced } from "@/server/models/adopted/without-replaced";
import { knownModels } from "@/server/models/known-models";
import { citationView, gradeViews, toneOf } from "@/server/models/model-head";
import { byPurpose } from "@/server/models/purpose-order";
import { coverageView } from "./coverage-view";
import { followViews } from "./follow-views";
import { improvementView } from "./improvement-view";
import { ledgerLines } from "./ledger-lines";
import type { SubjectRecords } from "./read-records";
import { reasonViews } from "./reason-views";
import { scoreScale } from "./score-scale";
import type { SubjectRating } from "./view";

interface Row {
  readonly model_id: string;
  readonly period: string;
  readonly run_id: string;
  readonly outcome: SubjectRating["outcome"];
  readonly score: string | null;
  readonly grade: string | null;
  readonly status: SubjectRating["status"];
  readonly stale_on: string | null;
  readonly rated_at: string;
  readonly as_of: string;
  readonly facts: StoredFacts;
}

const historyOf = (rows: readonly Row[], of: Row): SubjectRating["history"] =>
  rows
    .filter((row) => row.model_id === of.model_id && row.period === of.period)
    .map((row) => ({ runId: Number(row.run_id), ratedAt: row.rated_at, grade: row.grade, score: row.score }));

/** The rating before this one, of the same period or else of the one before, where its grade was better. */
const fallenFrom = (model: Model, row: Row, rows: readonly Row[]): Rating | null => {
  const before =
    rows.find((each) => each.model_id === row.model_id && each.period === row.period && Number(each.run_id) < Number(row.run_id)) ??
    rows.find((each) => each.model_id === row.model_id && each.period === shiftPeriod(periodOf(row.period), -1).name);
  const rank = Object.keys(model.grades);
  if (!before?.grade || !row.grade || rank.indexOf(before.grade) >= rank.indexOf(row.grade)) return null;
  return rater(model, periodOf(before.period))(factsFromStored(model, before.facts));
};

/** Steps are derived again from the facts that were stored with the rating. */
const toRating = (model: Model, row: Row, rows: readonly Row[], records: SubjectRecords): SubjectRating => {
  const period = periodOf(row.period);
  const facts: Facts = factsFromStored(model, row.facts);
  const rate: Rater = rater(model, period);
  const derived = rate(facts);
  const steps = explain(model, period, facts, derived.steps);
  return {
    modelId: model.id,
    sector: model.sector,
    modelTitle: model.title,
    modelStatus: model.status,
    purpose: model.purpose,
    publicity: model.publicity,
    law: { title: model.law.title, number: model.law.number },
    period: row.period,
    outcome: row.outcome,
    score: row.score,
    grade: row.grade,
    tone: toneOf(model, row.grade),
    status: row.status,
    ratedAt: row.rated_at,
    staleOn: row.stale_on,
    grades: gradeViews(model),
    scale: scoreScale(model, period),
    coverage: coverageView(model, facts, derived.steps),
    ledger: ledgerLines(model, period, steps, records),
    reasons: reasonViews(model, period, facts, derived, records, row.as_of, fallenFrom(model, row, rows)),
    follows: followViews(model, period, steps, records),
    missing: derived.missing.map((fact) => {
      const node = model.facts[fact] as Model["facts"][string];
      return { says: node.says, cites: citationView(model, node.cites) };
    }),
    improvement: improvementView(model, period, rate, facts, row.as_of),
    provenance: provenanceCounts(model),
    history: historyOf(rows, row),
  };
};

/** Credit grades first, then by sector, the newest period of a sector first. */
const inOrder = (one: SubjectRating, other: SubjectRating): number =>
  byPurpose(one, other) || one.sector.localeCompare(other.sector) || other.period.localeCompare(one.period);

/** All current ratings of a subject, each explained and with the ratings it replaced. */
export const readRatings = async (sql: Sql, subjectId: number, records: SubjectRecords): Promise<SubjectRating[]> => {
  const rows = await sql<Row[]>`
    select r.model_id, r.period, r.run_id, r.outcome, r.score::text, r.grade, r.status, r.stale_on, r.rated_at, runs.as_of, r.facts
    from ratings r join runs using (run_id) where subject_id = ${subjectId}
    order by r.model_id, r.period desc, r.run_id desc`;
  const newest = rows.filter(
    (row, index) => rows.findIndex((each) => each.model_id === row.model_id && each.period === row.period) === index,
  );
  const models = new Map((await knownModels(sql)).map(({ model }) => [model.id, model]));
  return withoutReplaced(newest)
    .flatMap((row) => {
      const model = models.get(row.model_id);
      return model ? [toRating(model, row, rows, records)] : [];
    })
    .sort(inOrder);
};
