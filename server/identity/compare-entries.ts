import type { Sql } from "@/db/client";
import { readEntries } from "./read-entries";
import type { Comparison } from "./view";

/** Bodies by their codes, side by side. */
export async function compareEntries(sql: Sql, kept: string, merged: string): Promise<Comparison> {
  const codes = [kept, merged].map((code) => code.normalize("NFKC").trim().toUpperCase());
  const rows = await sql<{ id: number; code: string }[]>`select subject_id::int as id, code from subjects where code = any(${codes})`;
  const ids = codes.map((code) => rows.find((row) => row.code === code)?.id);
  const entries = await readEntries(
    sql,
    ids.filter((id) => id !== undefined),
  );
  const [one, other] = ids.map((id) => (id === undefined ? null : (entries.get(id) ?? null)));
  return { kept: one ?? null, merged: other ?? null };
}
