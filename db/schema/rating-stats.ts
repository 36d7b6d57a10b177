import { bigint, numeric, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/** Rollup of current ratings, refreshed by each run. '' stands for a missing town, industry or size, so that the key stays total. */
export const ratingStats = pgTable(
  "rating_stats",
  {
    modelId: text("model_id").notNull(),
    period: text("period").notNull(),
    town: text("town").notNull(),
    industry: text("industry").notNull(),
    size: text("size").notNull(),
    grade: text("grade").notNull(),
    subjects: bigint("subjects", { mode: "number" }).notNull(),
    scoreSum: numeric("score_sum").notNull(),
  },
  (table) => [primaryKey({ columns: [table.modelId, table.period, table.town, table.industry, table.size, table.grade] })],
);
