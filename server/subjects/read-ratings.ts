import type { Sql } from "@/db/client";
import type { StoredFacts } from "@/db/schema/ratings";
import type { Model } from "@/scoring/engine/define-model";
import { explain } from "@/scoring/engine/explain";
import type { Facts } from "@/scoring/engine/fact";
import { periodOf } from "@/scoring/engine/period";
import { provenanceCounts } from "@/scoring/engine/provenance";
import { type Rater, rater } from "@/scoring/engine/rate";
import { factsFromStored } from "@/scoring/engine/stored-facts";
import { modelById } from "@/scoring/models/registry";
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

/** Steps are derived again from the facts that were stored with the rating. */
const toRating = (model: Model, row: Row, history: SubjectRating["history"], records: SubjectRecords): SubjectRating => {
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
    reasons: reasonViews(model, period, facts, derived, records, row.as_of),
    follows: followViews(model, period, steps, records),
    missing: derived.missing.map((fact) => {
      const node = model.facts[fact] as Model["facts"][string];
      return { says: node.says, cites: citationView(model, node.cites) };
    }),
    improvement: improvementView(model, period, rate, facts, row.as_of),
    provenance: provenanceCounts(model),
    history,
  };
};

const historyOf = (rows: readonly Row[], of: Row): SubjectRating["history"] =>
  rows
    .filter((row) => row.model_id === of.model_id && row.period === of.period)
    .map((row) => ({ runId: Number(row.run_id), ratedAt: row.rated_at, grade: row.grade, score: row.score }));

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
  return newest
    .flatMap((row) => {
      const model = modelById(row.model_id);
      return model ? [toRating(model, row, historyOf(rows, row), records)] : [];
    })
    .sort(inOrder);
};
