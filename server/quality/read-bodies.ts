import type { Sql } from "@/db/client";
import { usccAlphabet } from "@/scoring/codes/uscc";

export interface BodiesSince {
  readonly month: string;
  readonly bodies: number;
  readonly coded: number;
  readonly enterprises: number;
}

const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1];

/** GB 32100: the weighted values of all eighteen characters are a multiple of 31. */
const isValidCode = `(code ~ '^[${usccAlphabet}]{18}$' and (${weights
  .map((weight, at) => `${weight} * (strpos('${usccAlphabet}', substr(code, ${at + 1}, 1)) - 1)`)
  .join(" + ")}) % 31 = 0)`;

/** Bodies by the month since when they exist, and how many of them have a valid code. */
export const readBodies = (sql: Sql): Promise<BodiesSince[]> => sql<BodiesSince[]>`
  select to_char(coalesce(registered_on, (created_at at time zone 'Asia/Shanghai')::date), 'YYYY-MM') as month,
    count(*)::integer as bodies, count(*) filter (where ${sql.unsafe(isValidCode)})::integer as coded,
    count(*) filter (where kind = 'enterprise')::integer as enterprises
  from subjects where kind <> 'licensedPerson' and merged_into is null
  group by 1`;
