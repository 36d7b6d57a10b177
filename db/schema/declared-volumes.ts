import { date, integer, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";

/** How many records of an item a department says it produced in a month, from its own case and licence systems: what reporting is measured against. */
export const declaredVolumes = pgTable(
  "declared_volumes",
  {
    item: text("item").notNull(),
    department: text("department").notNull(),
    /** First day of the month. */
    month: date("month", { mode: "string" }).notNull(),
    produced: integer("produced").notNull(),
    declaredAt: timestamp("declared_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.item, table.department, table.month] })],
);
