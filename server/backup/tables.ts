import { type ClientBase, escapeIdentifier } from "pg";

export const schemas = ["public", "auth", "access"] as const;

export interface Table {
  readonly schema: (typeof schemas)[number];
  readonly name: string;
  readonly columns: readonly string[];
}

/**
 * What belongs to one installation or one moment and is made anew: the secret of the seals, the mark of the wall that was raised, and
 * sessions and sign-ins under way, which would open doors to whoever holds the backup.
 */
const notCarried = ["access.secret", "public.wall_raised", "auth.sessions", "auth.verifications"];

/** Every table of ours, found in the catalogue. */
export async function tablesIn(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname as schema, c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where n.nspname = any($1) and c.relkind in ('r', 'p') and not c.relispartition and n.nspname || '.' || c.relname <> all($2)
       and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
     group by 1, 2 order by 1, 2`,
    [schemas, notCarried],
  );
  return rows;
}

export const quoted = ({ schema, name }: Pick<Table, "schema" | "name">): string => `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;

export const columnList = ({ columns }: Table): string => columns.map((column) => escapeIdentifier(column)).join(", ");

export async function countRows(client: ClientBase, table: Table): Promise<number> {
  const { rows } = await client.query<{ n: number }>(`select count(*)::float8 as n from ${quoted(table)}`);
  return rows[0]?.n as number;
}

/** So that a value is written and read alike, whatever the server's own settings. */
export const plainText = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local extra_float_digits = 1; set local client_encoding = 'UTF8'`;
