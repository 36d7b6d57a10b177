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
  select item, "from", until, mended, rows::integer from access.row_errors()`;
