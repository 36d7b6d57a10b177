import { bigint, index, jsonb, pgEnum, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { bytea } from "./subjects";

export const actState = pgEnum("act_state", ["asked", "done", "failed"]);

/**
 * 事项: a verb that writes records or ratings. The site may only ask for it; the platform's own process, which alone may write there, does
 * it and leaves the answer. What was asked is sealed with the person key: a mended row may hold a person's number.
 */
export const acts = pgTable(
  "acts",
  {
    actId: bigint("act_id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    verb: text("verb").notNull(),
    inputCipher: bytea("input_cipher").notNull(),
    actor: text("actor").notNull(),
    actorName: text("actor_name").notNull(),
    role: text("role").notNull(),
    department: text("department"),
    state: actState("state").notNull().default("asked"),
    answer: jsonb("answer").$type<unknown>(),
    askedAt: timestamp("asked_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
    endedAt: timestamp("ended_at", { withTimezone: true, mode: "string" }),
  },
  (table) => [index("acts_state").on(table.state, table.actId)],
);
