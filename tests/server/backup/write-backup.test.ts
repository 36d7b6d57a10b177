import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Sql } from "@/db/client";
import { migrationsFolder } from "@/db/migrate";
import { withClient } from "@/db/with-client";
import type { KeyPlace } from "@/server/backup/keys";
import { replayMigrations } from "@/server/backup/replay-migrations";
import { restoreBackup } from "@/server/backup/restore-backup";
import { writeBackup } from "@/server/backup/write-backup";
import { testDatabase } from "@/tests/server/database";
import { emptyDatabase } from "./empty-database";

let [root, url] = ["", ""];
let sql: Sql;
let drop: () => Promise<void>;

beforeAll(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), "xinheng-backup-"));
  process.env.XINHENG_DATA_DIR = path.join(root, "data");
  const database = await testDatabase();
  [url, drop] = [database.url, database.drop];
  sql = connect(url, 2);
  await sql`insert into subjects (kind, code, name) select 'enterprise', 'C' || n, md5(n::text) || sha256(n::text::bytea)::text from generate_series(1, 60000) n`;
});
afterAll(async () => {
  delete process.env.XINHENG_DATA_DIR;
  await sql.end();
  await drop();
  rmSync(root, { recursive: true });
});

it("is of one moment, whatever is written meanwhile", async () => {
  const folder = path.join(root, "while-writing");
  await sql`create table wanted_last (n integer)`;
  let isOver = false;
  let pairs = 0;
  const writer = (async () => {
    for (; !isOver; pairs += 1)
      await sql.begin(async (tx) => {
        // The first table that is copied and, behind sixty thousand subjects, one of the last.
        await tx`insert into acts (verb, input_cipher, actor, actor_name, role) values ('pair', '\\x00', 'a', 'A', 'steward')`;
        await tx`insert into wanted_last (n) values (1)`;
      });
  })();
  const { tables } = await writeBackup({ url, folder, keys: [] }).finally(() => {
    isOver = true;
  });
  await writer;
  const rows = (name: string) => tables.find((table) => table.name === name)?.rows ?? Number.NaN;
  expect(rows("acts")).toBe(rows("wanted_last"));
  expect(pairs).toBeGreaterThan(rows("acts"));
  await sql`drop table wanted_last`;
});

it("refuses a folder that holds something, and leaves it alone", async () => {
  const folder = path.join(root, "full");
  mkdirSync(folder);
  writeFileSync(path.join(folder, "other"), "kept");
  await expect(writeBackup({ url, folder, keys: [] })).rejects.toMatchObject({ rule: "backup.folderNotEmpty" });
  expect(readdirSync(folder)).toEqual(["other"]);
  await expect(writeBackup({ url, folder: path.join(folder, "other"), keys: [] })).rejects.toMatchObject({ rule: "backup.folder" });
  expect(readFileSync(path.join(folder, "other"), "utf8")).toBe("kept");
});

it("refuses a database that is not ours, and leaves no folder", async () => {
  const none = await emptyDatabase();
  await expect(writeBackup({ url: none.url, folder: path.join(root, "none"), keys: [] })).rejects.toMatchObject({ rule: "backup.notOurs" });
  expect(existsSync(path.join(root, "none"))).toBe(false);
  await none.drop();
});

it("where the disk gives out, says so and leaves nothing that looks whole", async () => {
  const folder = path.join(root, "no-room");
  const script = `ulimit -f 512; exec "${process.execPath}" --import tsx scripts/backup.ts "${folder}"`;
  const ended = await promisify(execFile)("bash", ["-c", script], { env: { ...process.env, DATABASE_URL: url } }).catch((error) => error);
  expect(ended.stderr).toContain("磁盘空间不够，备份没有做成");
  expect(ended.code).toBe(1);
  expect(existsSync(folder)).toBe(false);
});

it("takes the keys along only where asked, and places them only where there is none", async () => {
  const places = (home: string): KeyPlace[] => [
    { name: "person.key", variable: "XINHENG_NO_SUCH_KEY", file: path.join(root, home, "person.key") },
    { name: "auth-secret", variable: "XINHENG_NO_SUCH_SECRET", file: path.join(root, home, "auth-secret") },
  ];
  mkdirSync(path.join(root, "keys"));
  writeFileSync(path.join(root, "keys", "person.key"), "first key\n");
  const folder = path.join(root, "with-keys");
  const small = await testDatabase();
  await writeBackup({ url: small.url, folder, keys: places("keys") });
  expect(readdirSync(path.join(folder, "keys"))).toEqual(["person.key"]);
  expect(statSync(path.join(folder, "keys", "person.key")).mode & 0o777).toBe(0o600);

  const one = await emptyDatabase();
  mkdirSync(path.join(root, "other-keys"));
  writeFileSync(path.join(root, "other-keys", "person.key"), "another key\n");
  await expect(restoreBackup({ url: one.url, folder, keys: places("other-keys") })).rejects.toMatchObject({ rule: "restore.otherKey" });
  await restoreBackup({ url: one.url, folder, keys: places("fresh") });
  expect(readFileSync(path.join(root, "fresh", "person.key"), "utf8")).toBe("first key\n");
  expect(statSync(path.join(root, "fresh", "person.key")).mode & 0o777).toBe(0o600);
  await one.drop();
  await small.drop();
});

it("a chain that was broken before is restored as it was, and told", async () => {
  const folder = path.join(root, "broken-chain");
  const [broken, on] = [await testDatabase(), await emptyDatabase()];
  const other = connect(broken.url, 1);
  await other`select access.write_audit('subjects.read', n, null, null, null, '{}') from generate_series(1, 5) n`;
  await other`delete from audit_rows where number = 2`;
  await other.end();
  await writeBackup({ url: broken.url, folder, keys: [] });
  const { findings, personsOpen } = await restoreBackup({ url: on.url, folder, keys: [] });
  expect(findings.map(({ fault, number }) => `${fault} ${number}`)).toEqual(["missing 2"]);
  expect(personsOpen).toBeUndefined();
  const restored = connect(on.url, 1);
  expect((await restored`select array_agg(number::int order by number) as numbers from audit_rows`)[0]?.numbers).toEqual([1, 3, 4, 5]);
  await restored.end();
  await on.drop();
  await broken.drop();
});

it("a backup of before the newest migration is brought up to it, rows and all", async () => {
  const folder = path.join(root, "older");
  const [old, on] = [await emptyDatabase(), await emptyDatabase()];
  const all = readMigrationFiles({ migrationsFolder });
  await withClient(old.url, "test", async (client) => {
    await replayMigrations(client, all.slice(0, -1));
    await client.query("insert into subjects (kind, code, name) values ('enterprise', 'OLD', 'kept')");
  });
  await writeBackup({ url: old.url, folder, keys: [] });
  await restoreBackup({ url: on.url, folder, keys: [] });
  const restored = connect(on.url, 1);
  expect((await restored`select name from subjects`)[0]?.name).toBe("kept");
  expect((await restored`select count(*)::int as n from drizzle.__drizzle_migrations`)[0]?.n).toBe(all.length);
  expect((await restored`select to_regclass('wall_raised') is not null as stands`)[0]?.stands).toBe(true);
  await restored.end();
  await on.drop();
  await old.drop();
});
