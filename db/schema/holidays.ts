import { boolean, date, pgTable, text } from "drizzle-orm/pg-core";

/** Days on which the State Council's calendar departs from the week, where a year was imported: a weekday off, or a weekend day worked. */
export const holidays = pgTable("holidays", {
  day: date("day", { mode: "string" }).primaryKey(),
  isWorked: boolean("is_worked").notNull(),
  source: text("source").notNull(),
});
