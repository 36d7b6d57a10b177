import { bigint, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { subjects } from "./subjects";

/** Old codes of a subject: organisation code, registration number, tax number, certificate number. */
export const aliases = pgTable(
  "aliases",
  {
    subjectId: bigint("subject_id", { mode: "number" })
      .notNull()
      .references(() => subjects.subjectId),
    scheme: text("scheme").notNull(),
    value: text("value").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.subjectId, table.scheme, table.value] }),
    index("aliases_value").on(table.scheme, table.value),
    index("aliases_value_prefix").on(table.value.op("text_pattern_ops")),
  ],
);
