import { sql } from "drizzle-orm";
import { bigint, date, index, jsonb, numeric, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { ratingOutcome, ratingStatus } from "./enums";
import { subjects } from "./subjects";

/** A fact as stored with a rating: exact values as text, events as lists; null where the fact was unknown. */
export type StoredFacts = Record<string, unknown>;

/** 评价结果, append-only, written only where facts or grade changed. Steps are derived again from `facts` by the frozen model. */
export const ratings = pgTable(
  "ratings",
  {
    subjectId: bigint("subject_id", { mode: "number" })
      .notNull()
      .references(() => subjects.subjectId),
    modelId: text("model_id").notNull(),
    period: text("period").notNull(),
    /** No foreign key, as for batches of records: the run is opened before its ratings by the same census. */
    runId: bigint("run_id", { mode: "number" }).notNull(),
    outcome: ratingOutcome("outcome").notNull(),
    score: numeric("score"),
    grade: text("grade"),
    facts: jsonb("facts").$type<StoredFacts>().notNull(),
    /** What follows beside the grade: names of triggers, and of lists with the entry criterion. Proposals, never decisions. */
    follows: text("follows").array().notNull().default([]),
    modelDigest: text("model_digest").notNull(),
    decidedBy: text("decided_by"),
    status: ratingStatus("status").notNull(),
    /** First day on which time alone may change this rating. */
    staleOn: date("stale_on", { mode: "string" }),
    ratedAt: timestamp("rated_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.subjectId, table.modelId, table.period, table.runId] }), index("ratings_run").on(table.runId)],
);

/** The newest rating of each subject, model and period: a copy of the last row of `ratings`, kept by the run in its own transaction; facts stay there. */
export const currentRatings = pgTable(
  "current_ratings",
  {
    subjectId: bigint("subject_id", { mode: "number" })
      .notNull()
      .references(() => subjects.subjectId),
    modelId: text("model_id").notNull(),
    period: text("period").notNull(),
    /** No foreign key, as for batches of records: the run is opened before its ratings by the same census. */
    runId: bigint("run_id", { mode: "number" }).notNull(),
    outcome: ratingOutcome("outcome").notNull(),
    score: numeric("score"),
    grade: text("grade"),
    /** The grade this rating replaced within the period, and the one the subject had in the period before, if any. */
    replacedGrade: text("replaced_grade"),
    previousGrade: text("previous_grade"),
    follows: text("follows").array().notNull().default([]),
    status: ratingStatus("status").notNull(),
    staleOn: date("stale_on", { mode: "string" }),
    ratedAt: timestamp("rated_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.subjectId, table.modelId, table.period] }),
    index("current_ratings_grade").on(table.modelId, table.period, table.grade, table.score),
    index("current_ratings_changed").on(table.ratedAt).where(sql`coalesce(replaced_grade, previous_grade) is distinct from grade`),
  ],
);
