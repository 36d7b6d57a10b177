import type { Sql } from "@/db/client";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { Words } from "@/scoring/words";
import { waitsNow } from "@/server/inbox/wait-to-retry";
import { knownItems } from "@/server/models/known-models";
import { type LineRow, toBatchLine } from "./batch-line";
import type { BatchPage, RejectedRule } from "./view";

interface Row extends LineRow {
  readonly format: string;
  readonly encoding: string | null;
  readonly bytes_total: string | null;
  readonly digest: string | null;
  readonly unknown_columns: string[] | null;
  readonly mapping: Record<string, string | null> | null;
  readonly failure: { rule: string; hint: Words; retryAt?: string } | null;
  readonly same_as: string | null;
}

/** One batch as its page shows it; null where there is none of that number. */
export async function readBatch(sql: Sql, batchId: number): Promise<BatchPage | null> {
  const [row] = await sql<Row[]>`
    select *, ${sql.unsafe(waitsNow)} as waits, encode(file_digest, 'hex') as digest,
      (select min(before.batch_id) from batches before
       where before.item = batches.item and before.file_digest = batches.file_digest and before.state = 'finished' and before.batch_id < batches.batch_id) as same_as
    from batches where batch_id = ${batchId}`;
  if (!row) return null;
  const item = (await knownItems(sql)).find(({ id }) => id === row.item);
  return {
    ...toBatchLine(item, row),
    format: row.format,
    encoding: row.encoding,
    bytes: row.bytes_total === null ? null : Number(row.bytes_total),
    digest: row.digest,
    unknownColumns: row.unknown_columns ?? [],
    mapping: mappingOf(item, row.mapping ?? {}),
    failure: row.failure,
    sameAs: row.same_as === null ? null : Number(row.same_as),
    rejectedRules: await rejectedRules(sql, batchId),
  };
}

const mappingOf = (item: CatalogueItem | undefined, mapping: Record<string, string | null>): BatchPage["mapping"] =>
  Object.entries(mapping).map(([column, name]) => ({ column, field: (name !== null && item?.fields[name]?.title) || null }));

const rejectedRules = async (sql: Sql, batchId: number): Promise<RejectedRule[]> => {
  const rows = await sql<{ rule: string; rows: number; first_row: number; hint: Words }[]>`
    select rule, count(*)::int as rows, min(row_number) as first_row, (array_agg(hint order by row_number))[1] as hint
    from (
      select distinct on (row_number, problem ->> 'rule') row_number, problem ->> 'rule' as rule, problem -> 'hint' as hint
      from quarantine, jsonb_array_elements(problems) as problem where batch_id = ${batchId}
    ) as broken group by rule order by 2 desc, 1`;
  return rows.map((row) => ({ rule: row.rule, rows: row.rows, firstRow: row.first_row, hint: row.hint }));
};
