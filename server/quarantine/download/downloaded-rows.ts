import type { Sql } from "@/db/client";
import type { Problem } from "@/db/schema/quarantine";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { type QuarantineFilter, type QuarantineState, whereOf } from "../filter";
import type { KeptText } from "../kept-row";
import type { RowAt } from "../resend-rows";

export interface DownloadedRow extends RowAt, KeptText {
  readonly state: QuarantineState;
  readonly raw: string;
  readonly problems: Problem[];
}

/** The rows of one item among those of the filter. */
export interface ItemGroup {
  readonly item: string;
  readonly rows: number;
  /** Whether any of them has no cells, only its text. */
  readonly hasRaw: boolean;
}

export const groupsOf = (sql: Sql, items: readonly CatalogueItem[], filter: QuarantineFilter) =>
  sql<ItemGroup[]>`
    select item, count(*)::int as rows, bool_or(cells is null and cells_cipher is null) as "hasRaw"
    from quarantine where ${whereOf(sql, items, filter)} group by item order by item`;

/** How the fields that are wrong in any of the rows were named to the department. */
export const faultyLabels = (sql: Sql, items: readonly CatalogueItem[], filter: QuarantineFilter) =>
  sql<{ item: string; label: string }[]>`
    select distinct item, problem ->> 'field' as label
    from quarantine, jsonb_array_elements(problems) as problem where ${whereOf(sql, items, filter)}`;

const rowsInPage = 500;

type Row = Omit<DownloadedRow, "batchId" | "rowNumber"> & { readonly batch_id: string; readonly row_number: number };

export async function* downloadedRows(sql: Sql, items: readonly CatalogueItem[], filter: QuarantineFilter): AsyncGenerator<DownloadedRow> {
  const pages = sql<Row[]>`
    select batch_id, row_number, state, raw, problems, cells, cells_cipher
    from quarantine where ${whereOf(sql, items, filter)} order by batch_id, row_number`.cursor(rowsInPage);
  for await (const page of pages) {
    for (const { batch_id: batchId, row_number: rowNumber, ...row } of page) yield { ...row, batchId: Number(batchId), rowNumber };
  }
}
