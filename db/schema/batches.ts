import { bigint, index, integer, jsonb, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { batchState } from "./enums";
import { bytea } from "./subjects";

/** 批次: one file or push of one catalogue item. `rowsTotal` = accepted + revised + duplicate + withdrawn + rejected + waiting once finished. */
export const batches = pgTable(
  "batches",
  {
    batchId: bigint("batch_id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    item: text("item").notNull(),
    fileName: text("file_name").notNull(),
    fileDigest: bytea("file_digest"),
    format: text("format").notNull(),
    encoding: text("encoding"),
    /** By which door it came: page, cli, api, mend (rows mended at the quarantine desk), join (rows that waited for a subject), demo. */
    door: text("door").notNull().default("cli"),
    /** Where the kept file lies in the inbox; null for rows that never were a file. */
    inboxName: text("inbox_name"),
    bytesTotal: bigint("bytes_total", { mode: "number" }),
    /** Field of each of the file's own column names, where a steward mapped them. */
    mapping: jsonb("mapping").$type<Record<string, string | null>>(),
    /** A pushing system's own key of its request, within the API key that sent it. */
    apiKeyId: bigint("api_key_id", { mode: "number" }),
    idempotencyKey: text("idempotency_key"),
    /** Which sheet of a workbook was read. */
    sheet: text("sheet"),
    state: batchState("state").notNull().default("receiving"),
    rowsTotal: integer("rows_total"),
    rowsAccepted: integer("rows_accepted"),
    rowsRevised: integer("rows_revised"),
    rowsDuplicate: integer("rows_duplicate"),
    rowsWithdrawn: integer("rows_withdrawn"),
    rowsRejected: integer("rows_rejected"),
    /** Rows kept until their subject is known. */
    rowsWaiting: integer("rows_waiting"),
    /** Of the rows taken as new: reported within the item's working days, or later. */
    rowsOnTime: integer("rows_on_time"),
    rowsLate: integer("rows_late"),
    /** Rejected for the subject's code alone. */
    rowsWrongCode: integer("rows_wrong_code"),
    /** How often a reading has begun; a file that brings its reader down is not read for ever. */
    readingsBegun: integer("readings_begun").notNull().default(0),
    /** Columns of the file that are none of the item's. */
    unknownColumns: jsonb("unknown_columns").$type<string[]>(),
    /** Why a batch failed as a whole, in words for the steward. */
    failure: jsonb("failure").$type<{ rule: string; hint: { zh: string; en: string } }>(),
    receivedAt: timestamp("received_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
    finishedAt: timestamp("finished_at", { withTimezone: true, mode: "string" }),
  },
  (table) => [
    uniqueIndex("batches_idempotency").on(table.apiKeyId, table.idempotencyKey),
    index("batches_state").on(table.state),
    index("batches_item").on(table.item, table.receivedAt),
  ],
);
