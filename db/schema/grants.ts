import { sql } from "drizzle-orm";
import { bigint, check, date, index, pgEnum, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { users } from "./accounts";
import { subjects } from "./subjects";

export const accessRole = pgEnum("access_role", [
  "administrator",
  "auditor",
  "regulator",
  "inspector",
  "reviewer",
  "steward",
  "bankOfficer",
  "leadingGroup",
  "subject",
]);

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "string" });

/**
 * 授权: one role of one account, with how far it reaches. Never changed, only ended; a role that decides over others counts once a second
 * administrator has confirmed it. An empty list of towns is the whole city.
 */
export const grants = pgTable(
  "grants",
  {
    grantId: bigint("grant_id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    role: accessRole("role").notNull(),
    department: text("department"),
    sectors: text("sectors").array().notNull().default([]),
    towns: text("towns").array().notNull().default([]),
    /** Of the role "subject": whose file it is. */
    subjectId: bigint("subject_id", { mode: "number" }).references(() => subjects.subjectId),
    /** Of a bank's officer: the bank's unified code, as consents name it. */
    bank: text("bank"),
    givenBy: text("given_by").notNull(),
    givenAt: instant("given_at").notNull().defaultNow(),
    confirmedBy: text("confirmed_by"),
    confirmedAt: instant("confirmed_at"),
    endedBy: text("ended_by"),
    endedAt: instant("ended_at"),
    /** Last day on which it holds. */
    endsOn: date("ends_on", { mode: "string" }),
  },
  (table) => [
    index("grants_user").on(table.userId),
    check(
      "grants_reach",
      sql`case ${table.role}
            when 'regulator' then ${table.department} is not null and cardinality(${table.sectors}) > 0
            when 'inspector' then ${table.department} is not null and cardinality(${table.sectors}) > 0
            when 'reviewer' then ${table.department} is not null and cardinality(${table.sectors}) > 0
            when 'steward' then ${table.department} is not null
            when 'bankOfficer' then ${table.bank} is not null
            when 'subject' then ${table.subjectId} is not null
            else true end`,
    ),
    check("grants_not_to_oneself", sql`${table.givenBy} <> ${table.userId}`),
    check(
      "grants_second_person",
      sql`${table.confirmedBy} is null or (${table.confirmedBy} <> ${table.givenBy} and ${table.confirmedBy} <> ${table.userId})`,
    ),
  ],
);
