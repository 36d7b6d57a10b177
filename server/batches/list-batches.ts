import type { Sql } from "@/db/client";
import { waitsNow } from "@/server/inbox/wait-to-retry";
import { knownItems } from "@/server/models/known-models";
import { type LineRow, toBatchLine } from "./batch-line";
import type { BatchList, BatchState } from "./view";

export interface BatchFilter {
  readonly department?: string | undefined;
  readonly item?: string | undefined;
  readonly state?: BatchState | undefined;
  readonly page: number;
}

const pageSize = 50;

/** A page of batches, the newest first, and how many there are in all. */
export async function listBatches(sql: Sql, { department, item, state, page }: BatchFilter): Promise<BatchList> {
  const items = await knownItems(sql);
  const ofDepartment = items.filter((each) => each.department.id === department).map(({ id }) => id);
  const where = sql`where true
    ${department === undefined ? sql`` : sql`and item = any(${ofDepartment})`}
    ${item === undefined ? sql`` : sql`and item = ${item}`}
    ${state === undefined ? sql`` : sql`and state = ${state}`}`;
  const [rows, counted] = await Promise.all([
    sql<
      LineRow[]
    >`select *, ${sql.unsafe(waitsNow)} as waits from batches ${where} order by batch_id desc limit ${pageSize} offset ${(page - 1) * pageSize}`,
    sql<{ total: number }[]>`select count(*)::int as total from batches ${where}`,
  ]);
  const byId = new Map(items.map((each) => [each.id, each]));
  return { rows: rows.map((row) => toBatchLine(byId.get(row.item), row)), total: counted[0]?.total ?? 0, page, pageSize };
}
