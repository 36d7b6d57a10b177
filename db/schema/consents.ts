import { bigint, date, index, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { subjects } from "./subjects";

/** 授权查询: a subject lets one bank read its rating and records for a purpose until a day, and may take that back at any moment. */
export const consents = pgTable(
  "consents",
  {
    consentId: bigint("consent_id", { mode: "number" }).notNull().generatedAlwaysAsIdentity(),
    subjectId: bigint("subject_id", { mode: "number" })
      .notNull()
      .references(() => subjects.subjectId),
    bank: text("bank").notNull(),
    purpose: text("purpose").notNull(),
    givenOn: date("given_on", { mode: "string" }).notNull(),
    until: date("until", { mode: "string" }).notNull(),
    withdrawnAt: timestamp("withdrawn_at", { withTimezone: true, mode: "string" }),
  },
  (table) => [primaryKey({ columns: [table.subjectId, table.consentId] }), index("consents_bank").on(table.bank, table.subjectId)],
);
