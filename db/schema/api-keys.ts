import { sql } from "drizzle-orm";
import { bigint, check, integer, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { bytea } from "./subjects";

/** A key with which a department's system pushes batches, or a bank's asks for what subjects consented to: one of the two is named. Only its SHA-256 is kept; the key itself is shown once, when it is made. */
export const apiKeys = pgTable(
  "api_keys",
  {
    apiKeyId: bigint("api_key_id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    department: text("department"),
    bank: text("bank"),
    name: text("name").notNull(),
    keyDigest: bytea("key_digest").notNull(),
    madeBy: text("made_by").notNull().default("platform"),
    madeAt: timestamp("made_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
    expiresAt: timestamp("expires_at", { withTimezone: true, mode: "string" }),
    revokedAt: timestamp("revoked_at", { withTimezone: true, mode: "string" }),
    /** Requests it may make in one minute. */
    perMinute: integer("per_minute").notNull().default(600),
  },
  (table) => [
    uniqueIndex("api_keys_digest").on(table.keyDigest),
    check("api_keys_holder", sql`(${table.department} is null) <> (${table.bank} is null)`),
  ],
);

/** How often a key was used in the latest minute in which it was. */
export const apiKeyUses = pgTable("api_key_uses", {
  apiKeyId: bigint("api_key_id", { mode: "number" })
    .primaryKey()
    .references(() => apiKeys.apiKeyId),
  minute: timestamp("minute", { withTimezone: true, mode: "string" }).notNull(),
  uses: integer("uses").notNull(),
});
