import { bigint, index, integer, jsonb, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { batches } from "./batches";

/** One thing wrong with a row: the field, what it held, the rule it broke, and what to do. */
export interface Problem {
  field: string;
  value: string;
  rule: string;
  hint: { zh: string; en: string };
}

/** 待纠错: rejected rows, kept whole with every reason, until mended and resent. `raw` is the row as it came (long ones cut, and marked). */
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
    rejectedAt: timestamp("rejected_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.batchId, table.rowNumber] }), index("quarantine_item").on(table.item)],
);
