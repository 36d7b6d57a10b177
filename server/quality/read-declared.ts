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
  select declared.item, to_char(month, 'YYYY-MM') as month, produced,
    (select count(*)::integer from records
     where records.item = declared.item and superseded_at is null
       and decided_on >= month and decided_on < (month + interval '1 month')::date) as reported
  from declared_volumes as declared
  where month >= ${`${from}-01`}::date and month < ${`${monthAfter(to, 1)}-01`}::date`;
