import { bigint, boolean, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { subjects } from "./subjects";

/** What the wall must know of each catalogue item: written from the catalogue at every start, by the owner. */
export const itemReach = pgTable("item_reach", {
  item: text("item").primaryKey(),
  department: text("department").notNull(),
  publicity: text("publicity").notNull(),
  ofPersons: boolean("of_persons").notNull(),
  /** Sectors of supervision whose models read the item. */
  sectors: text("sectors").array().notNull(),
});

/** Which sector of supervision a model belongs to, and whether banks may read its ratings with consent. */
export const modelReach = pgTable("model_reach", {
  modelId: text("model_id").primaryKey(),
  sector: text("sector").notNull(),
  forBanks: boolean("for_banks").notNull(),
});

/** Of which items a licensed person has records: who has no business with these items does not see the person. */
export const personItems = pgTable(
  "person_items",
  {
    subjectId: bigint("subject_id", { mode: "number" })
      .notNull()
      .references(() => subjects.subjectId),
    item: text("item").notNull(),
  },
  (table) => [primaryKey({ columns: [table.subjectId, table.item] }), index("person_items_item").on(table.item, table.subjectId)],
);
