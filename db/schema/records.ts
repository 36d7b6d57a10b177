import { sql } from "drizzle-orm";
import { bigint, date, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { recordState } from "./enums";
import { bytea, subjects } from "./subjects";

/**
 * 信用记录, append-only, two clocks: when it was so (`occurredOn`, `decidedOn`, `effectiveUntil`) and when we knew (`recordedAt`,
 * `supersededAt`). A correction is a new row; the old one is closed. `data` holds the catalogue item's fields by name.
 */
export const records = pgTable(
  "records",
  {
    subjectId: bigint("subject_id", { mode: "number" })
      .notNull()
      .references(() => subjects.subjectId),
    recordId: bigint("record_id", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    item: text("item").notNull(),
    occurredOn: date("occurred_on", { mode: "string" }).notNull(),
    decidedOn: date("decided_on", { mode: "string" }).notNull(),
    effectiveUntil: date("effective_until", { mode: "string" }),
    /** Last day on which the record may be shown, shared and scored; null where it has no end. */
    showUntil: date("show_until", { mode: "string" }),
    state: recordState("state").notNull().default("active"),
    data: jsonb("data").$type<Record<string, string | number | boolean>>().notNull(),
    /** The department's own key of the record within the item. */
    recordKey: text("record_key").notNull(),
    contentDigest: bytea("content_digest").notNull(),
    /** No foreign key: a check a row would take half the time of an import, and the batch is opened before its rows by the same import. */
    batchId: bigint("batch_id", { mode: "number" }),
    rowNumber: integer("row_number"),
    recordedAt: timestamp("recorded_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
    supersededAt: timestamp("superseded_at", { withTimezone: true, mode: "string" }),
  },
  (table) => [
    primaryKey({ columns: [table.subjectId, table.recordId] }),
    uniqueIndex("records_live_key").on(table.subjectId, table.item, table.recordKey).where(sql`superseded_at is null`),
    index("records_item_subject").on(table.item, table.subjectId).where(sql`superseded_at is null`),
    index("records_batch").on(table.batchId),
  ],
);
