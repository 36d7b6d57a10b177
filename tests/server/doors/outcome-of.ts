import type postgres from "postgres";
import type { Counts } from "@/tests/generators/double-publicity";

/** What became of a batch, as the store itself tells it. */
export async function outcomeOf(sql: postgres.Sql, batchId: number) {
  const [counts] = await sql<(Counts & { wrongCode: number; state: string })[]>`
    select rows_total as total, rows_accepted as accepted, rows_revised as revised, rows_duplicate as duplicate,
      rows_withdrawn as withdrawn, rows_rejected as rejected, rows_waiting as waiting, rows_wrong_code as "wrongCode", state
    from batches where batch_id = ${batchId}`;
  if (!counts) throw new Error(`No batch ${batchId}`);
  const { wrongCode, state, ...rest } = counts;
  const rules = await sql<{ rule: string; rows: number }[]>`
    select problem ->> 'rule' as rule, count(*)::integer as rows
    from quarantine, lateral jsonb_array_elements(problems) as problem where batch_id = ${batchId} group by 1`;
  return { state, counts: { ...rest }, wrongCode, rules: Object.fromEntries(rules.map(({ rule, rows }) => [rule, rows])) };
}

/** Every version that the batch left in the store, without a trace of the file it came in. */
export async function versionsOf(sql: postgres.Sql, batchId: number): Promise<string[]> {
  const rows = await sql<{ state: string; isLive: boolean; data: Record<string, string> }[]>`
    select state, superseded_at is null as "isLive", data from records where batch_id = ${batchId}`;
  return asLines(rows);
}

interface Version {
  readonly state: string;
  readonly isLive: boolean;
  readonly data: Readonly<Record<string, string>>;
}

export const asLines = (versions: readonly Version[]): string[] =>
  versions.map(({ state, isLive, data }) => JSON.stringify([state, isLive, Object.entries(data).sort()])).sort();
