import { jsonb, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";

/** A department's saved way of reading its own column names for an item: field by column, null for a column to pass over. */
export const columnMappings = pgTable(
  "column_mappings",
  {
    item: text("item").notNull(),
    department: text("department").notNull(),
    mapping: jsonb("mapping").$type<Record<string, string | null>>().notNull(),
    savedAt: timestamp("saved_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.item, table.department] })],
);
