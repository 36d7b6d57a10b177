import type { Sql } from "@/db/client";
import { readAnchors } from "./anchors";

export interface ChainState {
  /** Number of the last row. */
  readonly rows: number;
  /** The last anchor kept outside the database, and whether the row it names still has the hash it had. */
  readonly anchor: { readonly at: string; readonly number: number; readonly holds: boolean } | null;
}

/** A first look only: `npm run audit:verify` walks every row. */
export async function chainState(sql: Sql): Promise<ChainState> {
  const [head] = await sql<{ rows: number }[]>`select coalesce(max(number), 0)::int as rows from audit_rows`;
  const [database] = await sql<{ identity: string }[]>`
    select system_identifier || '.' || d.oid as identity from pg_control_system(), pg_database d where d.datname = current_database()`;
  const anchor = readAnchors(database?.identity ?? "").at(-1);
  if (!anchor) return { rows: head?.rows ?? 0, anchor: null };
  const [row] = await sql<{ hash: string }[]>`select encode(hash, 'hex') as hash from audit_rows where number = ${anchor.number}`;
  return { rows: head?.rows ?? 0, anchor: { at: anchor.at, number: anchor.number, holds: row?.hash === anchor.hash } };
}
