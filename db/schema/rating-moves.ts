import { bigint, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/** Rollup of movements: how many subjects went from a grade in the period before (or, without one, within the period) to another. */
export const ratingMoves = pgTable(
  "rating_moves",
  {
    modelId: text("model_id").notNull(),
    period: text("period").notNull(),
    fromGrade: text("from_grade").notNull(),
    toGrade: text("to_grade").notNull(),
    subjects: bigint("subjects", { mode: "number" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.modelId, table.period, table.fromGrade, table.toGrade] })],
);
