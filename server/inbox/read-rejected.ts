import type { Sql } from "@/db/client";
import type { Problem } from "@/db/schema/quarantine";

const pageRows = 500;

export interface RejectedPage {
  readonly rows: readonly { readonly row: number; readonly state: string; readonly raw: string; readonly problems: readonly Problem[] }[];
  /** Give it as `after` to read on; null at the end. */
  readonly next: number | null;
}

/** Rows of a batch that were not taken, each with its reasons, in the order of the file. Persons' numbers were masked when they were kept. */
export async function readRejected(sql: Sql, batchId: number, after: string | null): Promise<RejectedPage> {
  const from = /^\d{1,9}$/.test(after ?? "") ? Number(after) : 0;
  const rows = await sql<RejectedPage["rows"][number][]>`
    select row_number as row, state, raw, problems from quarantine
    where batch_id = ${batchId} and row_number > ${from} order by row_number limit ${pageRows + 1}`;
  const page = rows.slice(0, pageRows);
  return { rows: page, next: rows.length > pageRows ? (page.at(-1)?.row ?? null) : null };
}
