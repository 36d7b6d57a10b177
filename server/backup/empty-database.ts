import type { Client } from "pg";
import { refuseBackup } from "./backup-refused";
import type { Manifest } from "./manifest";
import { migrationsOf, replayMigrations } from "./replay-migrations";
import { quoted, type Table, tablesIn } from "./tables";

/** Brings an empty database to where the backup stood, and gives its tables, which nobody else can write any more. */
export async function prepareEmpty(client: Client, manifest: Manifest): Promise<Table[]> {
  const migrations = migrationsOf(manifest);
  const before = await tablesIn(client);
  const { rows } = await client.query("select to_regclass('drizzle.__drizzle_migrations') is not null as migrated");
  if (rows[0].migrated) await checkSameMigrations(client, manifest);
  else {
    if (before[0]) throw notEmpty(quoted(before[0]));
    await replayMigrations(client, migrations);
  }
  const tables = await tablesIn(client);
  checkSameTables(tables, manifest);
  await client.query(`lock table ${tables.map(quoted).join(", ")} in access exclusive mode`);
  for (const table of tables) {
    const held = await client.query(`select from ${quoted(table)} limit 1`);
    if (held.rowCount) throw notEmpty(quoted(table));
  }
  return tables;
}

async function checkSameMigrations(client: Client, manifest: Manifest): Promise<void> {
  const { rows } = await client.query<{ hash: string }>("select hash from drizzle.__drizzle_migrations order by created_at");
  if (rows.map(({ hash }) => hash).join() === manifest.migrations.map(({ hash }) => hash).join()) return;
  throw refuseBackup(
    "restore.otherMigrations",
    `目标数据库已建表，但版本与备份不同，没有改动。${makeEmptyChinese}`,
    `The database already has tables, of another version than the backup; it was not changed. ${makeEmptyEnglish}`,
  );
}

function checkSameTables(tables: readonly Table[], manifest: Manifest): void {
  const [here, there] = [new Set(tables.map(quoted)), new Set(manifest.tables.map(quoted))];
  const unknown = [...there].find((name) => !here.has(name));
  const lacking = [...here].find((name) => !there.has(name));
  if (unknown)
    throw refuseBackup(
      "restore.unknownTable",
      `备份中有表 ${unknown}，本程序的数据库中没有，没有改动。请先启动一次建好各表，再自行建立该表，然后恢复。`,
      `The backup holds a table ${unknown} that this code does not make; nothing was changed. Start once so that the tables are made, make that one yourself, then restore.`,
    );
  if (lacking)
    throw refuseBackup(
      "restore.tableLacking",
      `备份的清单缺少表 ${lacking}，数据库没有改动。请换一份完整的备份。`,
      `The backup's manifest lacks the table ${lacking}; the database was not changed. Take another backup that is whole.`,
    );
}

const makeEmptyChinese =
  "请给它一个空数据库：内置数据库用 XINHENG_DATA_DIR=/新目录；外部数据库先 createdb 新库，再让 DATABASE_URL 指向它。";
const makeEmptyEnglish =
  "Give it an empty one: XINHENG_DATA_DIR=/a/new/folder for the embedded database, or createdb and a DATABASE_URL that names the new one.";

const notEmpty = (table: string) =>
  refuseBackup(
    "restore.notEmpty",
    `目标数据库不是空的（${table} 已有内容），没有改动。${makeEmptyChinese}`,
    `The database is not empty (there is something in ${table}); it was not changed. ${makeEmptyEnglish}`,
  );
