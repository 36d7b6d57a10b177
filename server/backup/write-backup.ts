import path from "node:path";
import type { Client } from "pg";
import { migrationLock } from "@/db/migrate";
import { withClient } from "@/db/with-client";
import { hasChain, headOfChain } from "@/server/audit/chain-row";
import { inNewFolder } from "./backup-folder";
import { refuseBackup } from "./backup-refused";
import { copyOut } from "./copy-table";
import { keepInbox } from "./inbox-files";
import { type KeyPlace, keepKeys } from "./keys";
import { type Manifest, newManifest, tableFile, writeManifest } from "./manifest";
import { countRows, plainText, quoted, schemas, type Table, tablesIn } from "./tables";

export interface Backup {
  readonly url: string;
  readonly folder: string;
  /** Keys that go along; none unless asked for. */
  readonly keys: readonly KeyPlace[];
  readonly onProgress?: (rows: number, total: number) => void;
}

/** All tables as they were at one moment, the files that batches still wait for, and a manifest of it all. The site goes on meanwhile. */
export const writeBackup = ({ url, folder, keys, onProgress }: Backup): Promise<Manifest> =>
  inNewFolder(folder, () =>
    withClient(url, "backup", async (client) => {
      const found = await openSnapshot(client);
      const tables = await copyTables(client, folder, found, onProgress);
      const inbox = await keepInbox(client, folder);
      const manifest = newManifest({ ...(await stateOf(client)), tables, ...inbox, keys: keepKeys(folder, keys) });
      writeManifest(folder, manifest);
      return manifest;
    }),
  );

/** No migration comes between finding the tables and holding them; once held they keep their shape, and the snapshot is taken after that. */
async function openSnapshot(client: Client): Promise<Table[]> {
  await client.query("select pg_advisory_lock_shared($1)", [migrationLock]);
  const tables = await tablesIn(client);
  if (!tables.some(({ name }) => name === "subjects")) throw notOurs;
  await client.query("begin isolation level repeatable read, read only");
  await client.query(`lock table ${tables.map(quoted).join(", ")} in access share mode`);
  await client.query("select pg_advisory_unlock_shared($1)", [migrationLock]);
  await client.query(plainText);
  return tables;
}

const notOurs = refuseBackup(
  "backup.notOurs",
  "这个数据库还没有信衡的表，没有可备份的内容。请检查 DATABASE_URL，或先启动一次。",
  "This database has no tables of Xinheng yet; there is nothing to back up. Check DATABASE_URL, or start once.",
);

async function copyTables(client: Client, folder: string, tables: readonly Table[], onProgress: Backup["onProgress"]) {
  const counts = [];
  for (const table of tables) counts.push(await countRows(client, table));
  const total = counts.reduce((sum, rows) => sum + rows, 0);
  const copied: Manifest["tables"] = [];
  let done = 0;
  for (const [index, table] of tables.entries()) {
    const { rows, bytes, sha256 } = await copyOut(client, table, path.join(folder, tableFile(table)), (n) => onProgress?.(done + n, total));
    if (rows !== counts[index]) throw new Error(`${quoted(table)}: ${counts[index]} rows counted, ${rows} copied`);
    copied.push({ ...table, columns: [...table.columns], rows, bytes, sha256 });
    done += rows;
  }
  return copied;
}

/** A sequence may have run ahead of the snapshot, never behind it. */
async function stateOf(client: Client): Promise<Pick<Manifest, "madeAt" | "postgres" | "migrations" | "audit" | "sequences">> {
  const {
    rows: [now],
  } = await client.query("select now() as at, current_setting('server_version') as postgres");
  const migrations = await client.query(
    `select hash, created_at::float8 as "createdAt" from drizzle.__drizzle_migrations order by created_at`,
  );
  const audit = (await hasChain(client)) ? await client.query(headOfChain) : { rows: [] };
  const sequences = await client.query(
    `select schemaname as schema, sequencename as name, last_value::text as "lastValue" from pg_sequences
     where schemaname = any($1) and last_value is not null order by 1, 2`,
    [schemas],
  );
  return {
    madeAt: now.at.toISOString(),
    postgres: now.postgres,
    migrations: migrations.rows,
    audit: audit.rows[0] ?? null,
    sequences: sequences.rows,
  };
}
