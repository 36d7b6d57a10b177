import type { Sql } from "@/db/client";
import { monthAfter } from "./months";

export interface Declared {
  readonly item: string;
  readonly month: string;
  readonly produced: number;
  readonly reported: number;
}

/** Beside what a department declared as produced in a month, how many records decided in that month it has reported by now. */
export const readDeclared = (sql: Sql, from: string, to: string): Promise<Declared[]> => sql<Declared[]>`
  select item, month, produced, reported::integer
  from access.declared_and_reported(${`${from}-01`}::date, ${`${monthAfter(to, 1)}-01`}::date)`;
