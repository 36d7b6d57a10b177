import path from "node:path";
import { type Client, escapeIdentifier } from "pg";
import { copyIn } from "./copy-table";
import { type Manifest, tableFile } from "./manifest";
import { countRows, quoted, schemas } from "./tables";

interface ForeignKey {
  readonly on: string;
  readonly name: string;
  readonly definition: string;
}

type Told = ((rows: number, total: number) => void) | undefined;

/**
 * Foreign keys leave while rows come in any order and return as they were, which checks every row at once and refuses one that points
 * nowhere. All other constraints hold throughout.
 */
export async function loadTables(client: Client, folder: string, manifest: Manifest, onProgress: Told): Promise<number> {
  const keys = await foreignKeys(client);
  for (const { on, name } of keys) await client.query(`alter table ${on} drop constraint ${escapeIdentifier(name)}`);
  const total = manifest.tables.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  for (const table of manifest.tables) {
    await copyIn(client, table, path.join(folder, tableFile(table)), (rows) => onProgress?.(done + rows, total));
    const found = await countRows(client, table);
    if (found !== table.rows) throw new Error(`${quoted(table)}: the manifest says ${table.rows} rows, ${found} were loaded`);
    done += found;
  }
  for (const { schema, name, lastValue } of manifest.sequences)
    await client.query("select setval($1::regclass, $2::bigint, true)", [quoted({ schema, name }), lastValue]);
  for (const { on, name, definition } of keys)
    await client.query(`alter table ${on} add constraint ${escapeIdentifier(name)} ${definition}`);
  return total;
}

async function foreignKeys(client: Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select conrelid::regclass::text as on, conname as name, pg_get_constraintdef(c.oid) as definition from pg_constraint c
       join pg_namespace n on n.oid = connamespace
     where contype = 'f' and conparentid = 0 and n.nspname = any($1) order by 1, 2`,
    [schemas],
  );
  return rows;
}
