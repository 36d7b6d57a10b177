import type { Sql } from "@/db/client";
import { knownItems } from "@/server/models/known-models";
import { type QuarantineFilter, whereOf } from "./filter";
import { type LineRow, toLine } from "./lines";
import type { RowAt } from "./resend-rows";
import type { QuarantineList } from "./view";

const pageSize = 50;
const counted = 100_000;

/** Rows of the quarantine by a filter, the newest batch first. */
export async function listRows(sql: Sql, filter: QuarantineFilter, after?: RowAt): Promise<QuarantineList> {
  const { rule: _, ...butRule } = filter;
  const items = await knownItems(sql);
  const [rows, byRule] = await Promise.all([
    sql<LineRow[]>`
      select page.*, file_name from (
        select batch_id, row_number, item, state, raw, problems, rejected_at from quarantine
        where ${whereOf(sql, items, filter, after)} order by batch_id desc, row_number desc limit ${pageSize + 1}
      ) as page join batches using (batch_id) order by batch_id desc, row_number desc`,
    sql<{ rule: string; rows: number }[]>`
      select rule, count(*)::int as rows from (
        select problems from quarantine where ${whereOf(sql, items, butRule)} order by batch_id desc, row_number desc limit ${counted}
      ) as newest, lateral (select distinct problem ->> 'rule' as rule from jsonb_array_elements(problems) as problem) as rules
      group by rule order by 2 desc, 1`,
  ]);
  const lines = rows.slice(0, pageSize).map((row) => toLine(items, row));
  const last = rows.length > pageSize ? lines.at(-1) : undefined;
  return { rows: lines, next: last ? { batchId: last.batchId, rowNumber: last.rowNumber } : null, byRule: [...byRule] };
}
