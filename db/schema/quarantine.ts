import { bigint, index, integer, jsonb, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { batches } from "./batches";
import { quarantineState } from "./enums";
import { bytea } from "./subjects";

/** One thing wrong with a row: the field, what it held, the rule it broke, and what to do. */
export interface Problem {
  field: string;
  value: string;
  rule: string;
  hint: { zh: string; en: string };
}

/**
 * 待纠错: rejected rows, kept whole with every reason, until mended and resent, and rows that wait for their subject. `raw` is the row as it
 * came, for reading (persons' numbers masked, long ones cut and marked). `cells` holds it by field, for mending; of a record about persons
 * the cells are sealed with the person key in `cellsCipher` instead.
 */
export const quarantine = pgTable(
  "quarantine",
  {
    batchId: bigint("batch_id", { mode: "number" })
      .notNull()
      .references(() => batches.batchId),
    rowNumber: integer("row_number").notNull(),
    item: text("item").notNull(),
    raw: text("raw").notNull(),
    problems: jsonb("problems").$type<Problem[]>().notNull(),
    cells: jsonb("cells").$type<Record<string, string>>(),
    cellsCipher: bytea("cells_cipher"),
    state: quarantineState("state").notNull().default("open"),
    /** Of a waiting row: the code, or hash of the person's number, that will join it. */
    awaitedCode: text("awaited_code"),
    awaitedHash: bytea("awaited_hash"),
    /** The batch by which the mended or joined row was sent again. */
    resentBatchId: bigint("resent_batch_id", { mode: "number" }),
    /** Why a steward dismissed the row. */
    dismissedFor: text("dismissed_for"),
    closedAt: timestamp("closed_at", { withTimezone: true, mode: "string" }),
    rejectedAt: timestamp("rejected_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.batchId, table.rowNumber] }),
    index("quarantine_item").on(table.item),
    index("quarantine_by_state").on(table.state, table.item),
    index("quarantine_resent").on(table.resentBatchId),
    index("quarantine_awaited_code").on(table.awaitedCode),
    index("quarantine_awaited_hash").on(table.awaitedHash),
  ],
);
