import { bigint, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { subjects } from "./subjects";

/** A subject's place among its peers, found before the census of a model that reads it. Places count from the best; `tail` counts peers as bad or worse. */
export const standings = pgTable(
  "standings",
  {
    subjectId: bigint("subject_id", { mode: "number" })
      .notNull()
      .references(() => subjects.subjectId),
    cohort: text("cohort").notNull(),
    period: text("period").notNull(),
    place: integer("place").notNull(),
    tail: integer("tail").notNull(),
    peers: integer("peers").notNull(),
  },
  (table) => [primaryKey({ columns: [table.subjectId, table.cohort, table.period] })],
);
