import { type MigrationMeta, readMigrationFiles } from "drizzle-orm/migrator";
import type { Client } from "pg";
import { migrationsFolder } from "@/db/migrate";
import { refuseBackup } from "./backup-refused";
import type { Manifest } from "./manifest";

/** The migrations a backup stood at, as this code has them; refuses where it lacks one. Later ones come after the rows. */
export function migrationsOf(manifest: Manifest): MigrationMeta[] {
  const ours = readMigrationFiles({ migrationsFolder });
  return manifest.migrations.map(({ hash }, index) => {
    const migration = ours[index];
    if (migration?.hash === hash) return migration;
    throw newerBackup;
  });
}

const newerBackup = refuseBackup(
  "restore.newerBackup",
  "备份出自比本程序新（或不同）的版本，数据库没有改动。请先升级程序，再恢复。",
  "The backup is of a newer or other version than this code; the database was not changed. Upgrade first, then restore.",
);

/** As drizzle does it, but in the transaction of the restore. */
export async function replayMigrations(client: Client, migrations: readonly MigrationMeta[]): Promise<void> {
  await client.query("create schema if not exists drizzle");
  await client.query("create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)");
  for (const { sql, hash, folderMillis } of migrations) {
    for (const statement of sql) await client.query(statement);
    await client.query("insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)", [hash, folderMillis]);
  }
}
