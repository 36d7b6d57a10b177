import type { Sql } from "@/db/client";
import { knownItems } from "@/server/models/known-models";
import { cellOpener, type KeptText } from "./kept-row";
import { type LineRow, toLine } from "./lines";
import type { RowAt } from "./resend-rows";
import { isAbout, shownCells } from "./shown-cells";
import type { QuarantineRow } from "./view";

interface Row extends LineRow, KeptText {
  readonly resent_batch_id: string | null;
  readonly dismissed_for: string | null;
  readonly closed_at: string | null;
}

/** One row of the quarantine as a steward mends it: each cell with what is wrong with it. */
export async function readRow(sql: Sql, { batchId, rowNumber }: RowAt): Promise<QuarantineRow | null> {
  const [row] = await sql<Row[]>`
    select quarantine.*, file_name from quarantine join batches using (batch_id) where batch_id = ${batchId} and row_number = ${rowNumber}`;
  if (!row) return null;
  const items = await knownItems(sql);
  const item = items.find(({ id }) => id === row.item);
  const line = toLine(items, row);
  const cells = item && cellOpener()(row);
  return {
    ...line,
    cells: item && cells ? shownCells(item, cells, line.problems) : [],
    mendable: cells !== undefined && (row.state === "open" || row.state === "waiting"),
    rowProblems: line.problems.filter((problem) => !Object.values(item?.fields ?? {}).some((field) => isAbout(problem, field))),
    resentBatchId: row.resent_batch_id === null ? null : Number(row.resent_batch_id),
    dismissedFor: row.dismissed_for,
    closedAt: row.closed_at,
  };
}
