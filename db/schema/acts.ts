import { bigint, index, jsonb, pgEnum, pgTable, text, timestamp } from "drizzle-orm/pg-core";

export const actState = pgEnum("act_state", ["asked", "done", "refused", "failed"]);

/**
 * 事项: a verb that writes records or ratings. The site may only ask for it; the platform's own process, which alone may write there, does
 * it and leaves the answer.
 */
export const acts = pgTable(
  "acts",
  {
    actId: bigint("act_id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    verb: text("verb").notNull(),
    input: jsonb("input").$type<unknown>().notNull(),
    actor: text("actor").notNull(),
    role: text("role").notNull(),
    department: text("department"),
    state: actState("state").notNull().default("asked"),
    answer: jsonb("answer").$type<unknown>(),
    askedAt: timestamp("asked_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
    endedAt: timestamp("ended_at", { withTimezone: true, mode: "string" }),
  },
  (table) => [index("acts_state").on(table.state, table.actId)],
);
