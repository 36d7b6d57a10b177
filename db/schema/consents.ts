import { bigint, date, index, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { subjects } from "./subjects";

/** 授权查询: a subject lets one bank read its rating and records for a purpose until a day, and may take that back at any moment. */
export const consents = pgTable(
  "consents",
  {
    consentId: bigint("consent_id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    subjectId: bigint("subject_id", { mode: "number" })
      .notNull()
      .references(() => subjects.subjectId),
    bank: text("bank").notNull(),
    purpose: text("purpose").notNull(),
    givenOn: date("given_on", { mode: "string" }).notNull(),
    until: date("until", { mode: "string" }).notNull(),
    withdrawnAt: timestamp("withdrawn_at", { withTimezone: true, mode: "string" }),
  },
  (table) => [index("consents_bank").on(table.bank, table.subjectId), index("consents_subject").on(table.subjectId)],
);
