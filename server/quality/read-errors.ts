import type { Sql } from "@/db/client";

export interface ErrorSpan {
  readonly item: string;
  readonly from: string;
  /** Month in which the rows were closed; null while they are open. */
  readonly until: string | null;
  readonly mended: boolean;
  readonly rows: number;
}

/** Rejected rows by the months in which they came and were closed. Rows that wait for their subject are no errors. */
export const readErrors = (sql: Sql): Promise<ErrorSpan[]> => sql<ErrorSpan[]>`
  select item, to_char(rejected_at at time zone 'Asia/Shanghai', 'YYYY-MM') as from,
    to_char(closed_at at time zone 'Asia/Shanghai', 'YYYY-MM') as until, state = 'resent' as mended, count(*)::integer as rows
  from quarantine where awaited_code is null and awaited_hash is null
  group by 1, 2, 3, 4`;
