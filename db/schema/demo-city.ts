import { boolean, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** One row once the demo city is whole; its absence beside invented subjects tells of a city cut off half-way. */
export const demoCity = pgTable("demo_city", {
  only: boolean("only").primaryKey().default(true),
  seed: text("seed").notNull(),
  subjects: integer("subjects").notNull(),
  madeAt: timestamp("made_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
});
