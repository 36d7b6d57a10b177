import type { Sql } from "@/db/client";
import { monthAfter } from "./months";

export interface BatchSums {
  readonly item: string;
  readonly month: string;
  readonly total: number;
  readonly passed: number;
  readonly duplicate: number;
  readonly wrongCode: number;
  readonly accepted: number;
  readonly onTime: number;
  readonly late: number;
  /** Taken as new from the demo city, which has no day of reporting. */
  readonly undated: number;
}

/** Finished batches by item and month received. Rows mended or joined were counted when they first came, so only their being taken counts. */
export const readBatchSums = (sql: Sql, from: string, to: string): Promise<BatchSums[]> => sql<BatchSums[]>`
  select item, to_char(received_at at time zone 'Asia/Shanghai', 'YYYY-MM') as month,
    coalesce(sum(rows_total) filter (where first), 0)::float8 as total,
    coalesce(sum(rows_total - rows_rejected) filter (where first), 0)::float8 as passed,
    coalesce(sum(rows_duplicate) filter (where first), 0)::float8 as duplicate,
    coalesce(sum(rows_wrong_code) filter (where first), 0)::float8 as "wrongCode",
    coalesce(sum(rows_accepted), 0)::float8 as accepted,
    coalesce(sum(rows_on_time), 0)::float8 as "onTime",
    coalesce(sum(rows_late), 0)::float8 as late,
    coalesce(sum(rows_accepted) filter (where door = 'demo' or (door = 'join' and rows_on_time is null)), 0)::float8 as undated
  from (select *, door not in ('mend', 'join') as first from batches) as batches
  where state = 'finished'
    and received_at >= ${`${from}-01`}::timestamp at time zone 'Asia/Shanghai'
    and received_at < ${`${monthAfter(to, 1)}-01`}::timestamp at time zone 'Asia/Shanghai'
  group by 1, 2`;
