import { bigint, index, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { bytea } from "./subjects";

/**
 * 审计: who did what, to whose file, for what purpose and from where. Append-only; `hash` covers the row and the hash of the row before, so
 * that a row changed, removed or slipped in breaks the chain. Numbers have no gaps.
 */
export const auditRows = pgTable(
  "audit_rows",
  {
    number: bigint("number", { mode: "number" }).primaryKey(),
    at: timestamp("at", { withTimezone: true, mode: "string" }).notNull(),
    /** The account, `key:<id>` for a system with an API key, `platform` for the platform itself, `public` for nobody known. */
    actor: text("actor").notNull(),
    role: text("role").notNull(),
    department: text("department"),
    verb: text("verb").notNull(),
    subjectId: bigint("subject_id", { mode: "number" }),
    /** What else was touched: `batch:12`, `grant:3`. */
    object: text("object"),
    purpose: text("purpose"),
    /** Address from which the request came. */
    origin: text("origin"),
    detail: jsonb("detail").$type<Record<string, unknown>>().notNull(),
    previous: bytea("previous").notNull(),
    hash: bytea("hash").notNull(),
  },
  (table) => [index("audit_rows_subject").on(table.subjectId, table.number), index("audit_rows_actor").on(table.actor, table.number)],
);
