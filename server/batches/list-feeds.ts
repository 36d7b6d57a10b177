import type { Sql } from "@/db/client";
import { waitsNow } from "@/server/inbox/wait-to-retry";
import { knownItems } from "@/server/models/known-models";
import type { BatchState, Feed } from "./view";

interface Brought {
  readonly item: string;
  readonly taken: number;
  readonly late: number;
  readonly batches: number;
}

interface Last {
  readonly item: string;
  readonly batch_id: string;
  readonly state: BatchState;
  readonly waits: boolean;
  readonly received_at: string;
  readonly rows_total: number | null;
}

interface Left {
  readonly item: string;
  readonly open: number;
  readonly waiting: number;
}

/** Every item of the catalogue, or of one department, with its newest delivery and what is left to be mended. */
export async function listFeeds(sql: Sql, department?: string | null): Promise<Feed[]> {
  const [items, brought, lasts, left] = await Promise.all([
    knownItems(sql),
    sql<Brought[]>`
      select item, coalesce(sum(rows_accepted + rows_revised) filter (where state = 'finished'), 0)::int as taken,
        coalesce(sum(rows_late), 0)::int as late, count(*)::int as batches
      from batches group by item`,
    sql<Last[]>`
      select distinct on (item) item, batch_id, state, ${sql.unsafe(waitsNow)} as waits, received_at, rows_total
      from batches where door not in ('mend', 'join') order by item, received_at desc, batch_id desc`,
    sql<Left[]>`select item, open::int, waiting::int from access.kept_rows()`,
  ]);
  const [broughtBy, lastBy, leftBy] = [byItem(brought), byItem(lasts), byItem(left)];
  const shown = department ? items.filter((item) => item.department.id === department) : items;
  return shown.map((item) => {
    const last = lastBy.get(item.id);
    return {
      item: item.id,
      code: item.code,
      title: item.title,
      department: item.department,
      reportWithinWorkingDays: item.reportWithinWorkingDays,
      taken: broughtBy.get(item.id)?.taken ?? 0,
      late: broughtBy.get(item.id)?.late ?? 0,
      batches: broughtBy.get(item.id)?.batches ?? 0,
      last: last
        ? { batchId: Number(last.batch_id), state: last.state, isWaiting: last.waits, receivedAt: last.received_at, rows: last.rows_total }
        : null,
      open: leftBy.get(item.id)?.open ?? 0,
      waiting: leftBy.get(item.id)?.waiting ?? 0,
    };
  });
}

const byItem = <Row extends { readonly item: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.item, row]));
