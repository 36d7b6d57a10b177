import type { ClientBase } from "pg";

export interface ChainRow {
  readonly number: number;
  readonly at: string;
  readonly actor: string;
  readonly verb: string;
  readonly previous: Buffer;
  readonly hash: Buffer;
  /** What the row says, as the hash covers it. */
  readonly said: string;
}

/** A database of before the chain has none. */
export async function hasChain(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query("select to_regclass('public.audit_rows') is not null as has");
  return rows[0].has;
}

export const headOfChain =
  "select number::float8 as number, encode(hash, 'hex') as hash from public.audit_rows order by number desc limit 1";

const rowsAtATime = 2000;

/**
 * Every row of the chain in the order of its numbers, in constant memory; inside a transaction. The text that was hashed is put together by
 * PostgreSQL's own functions alone: ours, which wrote the hash, may have been replaced by whoever changed a row.
 */
export async function* chainRows(client: ClientBase): AsyncGenerator<ChainRow> {
  await client.query(`declare chain no scroll cursor for
    select number::float8 as number, pg_catalog.to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor, verb, previous, hash,
      pg_catalog.jsonb_build_array(number, pg_catalog.to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), actor, role, department, verb,
        subject_id, object, purpose, origin, detail)::text as said
    from public.audit_rows order by number`);
  for (;;) {
    const { rows } = await client.query<ChainRow>(`fetch ${rowsAtATime} from chain`);
    yield* rows;
    if (rows.length < rowsAtATime) break;
  }
  await client.query("close chain");
}
