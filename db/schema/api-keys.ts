import { bigint, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { bytea } from "./subjects";

/** A key with which a department's system pushes batches. Only its SHA-256 is kept; the key itself is shown once, when it is made. */
export const apiKeys = pgTable(
  "api_keys",
  {
    apiKeyId: bigint("api_key_id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    department: text("department").notNull(),
    name: text("name").notNull(),
    keyDigest: bytea("key_digest").notNull(),
    madeAt: timestamp("made_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
    expiresAt: timestamp("expires_at", { withTimezone: true, mode: "string" }),
    revokedAt: timestamp("revoked_at", { withTimezone: true, mode: "string" }),
  },
  (table) => [uniqueIndex("api_keys_digest").on(table.keyDigest)],
);
