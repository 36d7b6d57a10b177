import { bigint, date, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { runState } from "./enums";

/** 评价批次: one census or partial run of one model for one period. */
export const runs = pgTable("runs", {
  runId: bigint("run_id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  modelId: text("model_id").notNull(),
  modelDigest: text("model_digest").notNull(),
  period: text("period").notNull(),
  /** The day as of which records were live; passed in, never read from a clock by the engine. */
  asOf: date("as_of", { mode: "string" }).notNull(),
  state: runState("state").notNull().default("running"),
  subjectsSeen: integer("subjects_seen"),
  ratingsWritten: integer("ratings_written"),
  ratingsChecked: integer("ratings_checked"),
  milliseconds: integer("milliseconds"),
  grades: jsonb("grades").$type<Record<string, number>>(),
  startedAt: timestamp("started_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
  finishedAt: timestamp("finished_at", { withTimezone: true, mode: "string" }),
});
