import { bigint, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { batchState } from "./enums";
import { bytea } from "./subjects";

/** 批次: one file or push of one catalogue item. `rowsTotal` = accepted + revised + duplicate + rejected once finished. */
export const batches = pgTable("batches", {
  batchId: bigint("batch_id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  item: text("item").notNull(),
  fileName: text("file_name").notNull(),
  fileDigest: bytea("file_digest"),
  format: text("format").notNull(),
  encoding: text("encoding"),
  state: batchState("state").notNull().default("receiving"),
  rowsTotal: integer("rows_total"),
  rowsAccepted: integer("rows_accepted"),
  rowsRevised: integer("rows_revised"),
  rowsDuplicate: integer("rows_duplicate"),
  rowsRejected: integer("rows_rejected"),
  /** Why a batch failed as a whole, in words for the steward. */
  failure: jsonb("failure").$type<{ rule: string; hint: { zh: string; en: string } }>(),
  receivedAt: timestamp("received_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
  finishedAt: timestamp("finished_at", { withTimezone: true, mode: "string" }),
});
