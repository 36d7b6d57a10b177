import { bigint, pgEnum, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { subjects } from "./subjects";

export const mergeState = pgEnum("merge_state", ["proposed", "done", "refused", "undone"]);

/**
 * 主体合并: two entries found to be one subject. Proposed by a rule or a person, decided by a reviewer, and reversible. `subjectId` is the
 * entry that stays, `mergedId` the one whose records moved to it.
 */
export const subjectMerges = pgTable(
  "subject_merges",
  {
    subjectId: bigint("subject_id", { mode: "number" })
      .notNull()
      .references(() => subjects.subjectId),
    mergedId: bigint("merged_id", { mode: "number" })
      .notNull()
      .references(() => subjects.subjectId),
    state: mergeState("state").notNull().default("proposed"),
    reason: text("reason").notNull(),
    proposedBy: text("proposed_by").notNull(),
    proposedAt: timestamp("proposed_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
    decidedBy: text("decided_by"),
    decidedAt: timestamp("decided_at", { withTimezone: true, mode: "string" }),
    undoneBy: text("undone_by"),
    undoneAt: timestamp("undone_at", { withTimezone: true, mode: "string" }),
  },
  (table) => [primaryKey({ columns: [table.subjectId, table.mergedId] })],
);

/** Which version of a record moved to which by a merge, so that undoing it moves back just those. */
export const subjectMergeRecords = pgTable(
  "subject_merge_records",
  {
    subjectId: bigint("subject_id", { mode: "number" }).notNull(),
    mergedId: bigint("merged_id", { mode: "number" }).notNull(),
    fromRecordId: bigint("from_record_id", { mode: "number" }).notNull(),
    toRecordId: bigint("to_record_id", { mode: "number" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.subjectId, table.mergedId, table.fromRecordId] })],
);
