import { jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** Models that are not part of the project: brought by the configuration, or adopted from an authority's annex. The document holds model, examples, text and items. */
export const adoptedModels = pgTable("adopted_models", {
  modelId: text("model_id").primaryKey(),
  digest: text("digest").notNull(),
  document: jsonb("document").notNull(),
  source: text("source").notNull(),
  /** Who answers for it; null where the configuration named it. */
  adoptedBy: text("adopted_by"),
  adoptedAt: timestamp("adopted_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
});
