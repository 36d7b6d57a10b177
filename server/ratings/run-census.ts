import { connect, type Sql } from "@/db/client";
import { censusSelect, censusSettings, sourceOf, standsSql } from "@/scoring/engine/compile-census";
import type { Model } from "@/scoring/engine/define-model";
import type { LegalDate } from "@/scoring/engine/legal-date";
import { modelDigest } from "@/scoring/engine/model-digest";
import { periodOf, shiftPeriod } from "@/scoring/engine/period";
import { standingsStatements } from "@/scoring/engine/standings-sql";
import { checkRatings } from "./check-ratings";
import { checkSample } from "./check-sample";
import { refreshRollup } from "./refresh-rollup";

export interface CensusResult {
  readonly runId: number;
  readonly modelId: string;
  readonly period: string;
  readonly subjects: number;
  readonly written: number;
  /** Ratings derived again from their stored facts, and subjects rated anew from their records. */
  readonly checked: number;
  readonly sampled: number;
  readonly grades: readonly { readonly grade: string | null; readonly outcome: string; readonly subjects: number }[];
  readonly milliseconds: number;
}

export interface CensusInput {
  readonly url: string;
  readonly model: Model;
  readonly period: string;
  /** The day as of which records are live. */
  readonly asOf: LegalDate;
  /** Ratings to derive again in JS after the census: all of them, or a random sample of so many. */
  readonly check?: "all" | number;
  readonly onStage?: (stage: "rating" | "rollup" | "checking") => void;
}

const openRun = async (sql: Sql, { model, period, asOf }: CensusInput, digest: string): Promise<number> => {
  const [run] = await sql<{ run_id: string }[]>`
    insert into runs (model_id, model_digest, period, as_of) values (${model.id}, ${digest}, ${period}, ${asOf}) returning run_id`;
  return Number(run?.run_id);
};

/** Writes the ratings whose facts, grade or model changed, and the current copy with the grade each replaced. */
const writeChanges = async (sql: Sql, { model, period, asOf }: CensusInput, runId: number, digest: string): Promise<number> => {
  const select = censusSelect(model, periodOf(period), asOf);
  const [counted] = await sql.unsafe(
    `with census as (${select}),
    changed as (
      select census.*, current.grade as replaced, before.grade as previous from census
      left join current_ratings before on before.subject_id = census.subject_id and before.model_id = $1 and before.period = $5
      left join current_ratings current on current.subject_id = census.subject_id and current.model_id = $1 and current.period = $2
      left join ratings last on last.subject_id = census.subject_id and last.model_id = $1 and last.period = $2 and last.run_id = current.run_id
      where last.subject_id is null or last.facts is distinct from census.facts or last.grade is distinct from census.grade
        or last.score is distinct from census.score or last.outcome <> census.outcome or last.model_digest <> $4
        or last.stale_on is distinct from census.stale_on or last.follows <> census.follows
    ),
    written as (
      insert into ratings (subject_id, model_id, period, run_id, outcome, score, grade, facts, follows, model_digest, decided_by, status, stale_on)
      select subject_id, $1, $2, $3, outcome, score, grade, facts, follows, $4, case when status = 'final' then 'engine' end, status, stale_on from changed
      returning 1
    ),
    kept as (
      insert into current_ratings (subject_id, model_id, period, run_id, outcome, score, grade, follows, replaced_grade, previous_grade, status, stale_on)
      select subject_id, $1, $2, $3, outcome, score, grade, follows, nullif(replaced, grade), previous, status, stale_on from changed
      on conflict (subject_id, model_id, period) do update set run_id = excluded.run_id, outcome = excluded.outcome, score = excluded.score,
        grade = excluded.grade, follows = excluded.follows, replaced_grade = excluded.replaced_grade, previous_grade = excluded.previous_grade, status = excluded.status, stale_on = excluded.stale_on, rated_at = now()
      returning 1
    )
    select (select count(*) from written)::int as written, (select count(*) from kept)::int as kept`,
    [model.id, period, runId, digest, shiftPeriod(periodOf(period), -1).name],
  );
  return Number(counted?.written);
};

/** Ratings of subjects to whom the model no longer applies, and of entries merged into others, leave the current copy; their history stays. */
const dropGone = (sql: Sql, { model, period, asOf }: CensusInput) =>
  sql.unsafe(
    `delete from current_ratings current where model_id = $1 and period = $2
       and not (${standsSql("current")} and exists (select 1 from ${sourceOf(model)} r where r.subject_id = current.subject_id
         and r.superseded_at is null and r.item = any($3) and (r.show_until is null or r.show_until >= $4)))`,
    [model.id, period, [...new Set(Object.values(model.facts).map((fact) => fact.item.id))], asOf],
  );

const countGrades = async (sql: Sql, { model, period }: CensusInput): Promise<CensusResult["grades"]> =>
  await sql<{ grade: string | null; outcome: string; subjects: number }[]>`
    select grade, outcome::text, count(*)::int as subjects from current_ratings
    where model_id = ${model.id} and period = ${period} group by grade, outcome order by grade nulls last, outcome`;

/** One run of a model and period at a time, on one snapshot of the records: what is written is also what is checked. */
const onOneSnapshot = <T>(sql: Sql, { model, period }: CensusInput, work: (transaction: Sql) => Promise<T>): Promise<T> =>
  sql.begin(async (guard) => {
    await guard`select pg_advisory_xact_lock(hashtext(${`census ${model.id} ${period}`}))`;
    return sql.begin("isolation level repeatable read", async (inside) => {
      const transaction = inside as unknown as Sql;
      await transaction.unsafe(censusSettings);
      return work(transaction);
    });
  }) as Promise<T>;

type Counted = Omit<CensusResult, "runId" | "modelId" | "period" | "subjects" | "milliseconds">;

const rateAndCheck = async (transaction: Sql, input: CensusInput, runId: number, digest: string): Promise<Counted> => {
  input.onStage?.("rating");
  for (const statement of standingsStatements(input.model, periodOf(input.period), input.asOf)) await transaction.unsafe(statement);
  await dropGone(transaction, input);
  const written = await writeChanges(transaction, input, runId, digest);
  input.onStage?.("rollup");
  await refreshRollup(transaction, input.model.id, input.period);
  input.onStage?.("checking");
  const checked = await checkRatings(transaction, input.model, input.period, runId, input.check ?? "all");
  const sampled = await checkSample(transaction, input.model, input.period, input.asOf);
  return { written, checked, sampled, grades: await countGrades(transaction, input) };
};

const closeRun = async (sql: Sql, result: CensusResult): Promise<void> => {
  const grades = Object.fromEntries(result.grades.map((each) => [each.grade ?? each.outcome, each.subjects]));
  await sql`update runs set state = 'finished', finished_at = now(), subjects_seen = ${result.subjects}, ratings_written = ${result.written},
    ratings_checked = ${result.checked}, milliseconds = ${result.milliseconds}, grades = ${sql.json(grades)} where run_id = ${result.runId}`;
};

/**
 * Rates every subject of a model for a period: one statement over the records, written where something changed, rollup refreshed, and what
 * was written checked against the JS form of the model, all in one transaction. A run that dies or disagrees leaves the state before it.
 */
export const runCensus = async (input: CensusInput): Promise<CensusResult> => {
  const sql = connect(input.url, 2);
  const began = performance.now();
  const digest = modelDigest(input.model);
  try {
    const runId = await openRun(sql, input, digest);
    try {
      const counted = await onOneSnapshot(sql, input, (transaction) => rateAndCheck(transaction, input, runId, digest));
      const subjects = counted.grades.reduce((total, each) => total + each.subjects, 0);
      const result = {
        ...counted,
        runId,
        modelId: input.model.id,
        period: input.period,
        subjects,
        milliseconds: Math.round(performance.now() - began),
      };
      await closeRun(sql, result);
      return result;
    } catch (error) {
      await sql`update runs set state = 'failed', finished_at = now() where run_id = ${runId}`;
      throw error;
    }
  } finally {
    await sql.end();
  }
};
