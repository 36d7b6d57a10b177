import type postgres from "postgres";
import type { Sql } from "@/db/client";
import { pool } from "../sql";
import type { Asker, Claims } from "./asker";
import { enter } from "./enter";

/** Reads as whoever asks, in a transaction of its own; for doors that are no verbs of the router. */
export const asAsker = <Result>(
  asker: Asker,
  read: (sql: Sql, claims: Claims) => Promise<Result>,
  isolation: "read committed" | "repeatable read" = "read committed",
): Promise<Result> =>
  pool().begin(`isolation level ${isolation}`, async (tx: postgres.TransactionSql) =>
    read(tx as unknown as Sql, await enter(tx, asker)),
  ) as Promise<Result>;
