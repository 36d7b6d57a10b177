import type { Sql } from "@/db/client";
import { knownItems } from "@/server/models/known-models";
import type { FeedFreshness } from "./view";

interface Row {
  readonly item: string;
  readonly accepted: number;
  readonly last_at: string | null;
  readonly rejected: number;
}

/** Each catalogue item with what it brought and when it was last received, from the batches alone. */
export const readFeeds = async (sql: Sql): Promise<FeedFreshness[]> => {
  const rows = await sql<Row[]>`
    select item, sum(rows_accepted)::int as accepted, max(finished_at) as last_at, sum(rows_rejected)::int as rejected
    from batches where state = 'finished' group by item`;
  const byItem = new Map(rows.map((row) => [row.item, row]));
  return (await knownItems(sql)).map((item) => {
    const row = byItem.get(item.id);
    return {
      item: item.title,
      department: item.department.name,
      records: row?.accepted ?? 0,
      lastReceivedAt: row?.last_at ?? null,
      quarantined: row?.rejected ?? 0,
    };
  });
};
