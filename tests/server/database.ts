import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { ensureCluster } from "@/db/embedded/cluster";
import { testDataDirectory } from "@/db/embedded/data-directory";
import { migrateDatabase, migrationsFolder } from "@/db/migrate";
import { wallFolder } from "@/db/raise-wall";

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

export const testDatabasePrefix = "xinheng_test_";
const templateLock = 7_465_002;

/**
 * A migrated database of the suite's own, copied from a template that is made once:
 *
 *     beforeAll(async () => {
 *       const database = await testDatabase();
 *       url = database.url;
 *       return database.drop;
 *     });
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await testServer();
  const name = `${testDatabasePrefix}${process.pid}_${randomBytes(4).toString("hex")}`;
  await onServer(server, async (sql) => {
    const template = await templateDatabase(sql, server);
    await whileInUse(() => sql`create database ${sql(name)} template ${sql(template)}`);
  });
  return {
    url: addressOf(server, name),
    drop: () =>
      onServer(server, async (sql) => {
        await sql`drop database if exists ${sql(name)} with (force)`;
      }),
  };
}

/** The server named for tests, else our own, which may forget: it holds nothing worth a sync. */
export async function testServer(): Promise<string> {
  const named = process.env.TEST_DATABASE_URL || process.env.DATABASE_URL;
  if (named) return named;
  const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
  return ensureCluster(testDataDirectory("server"), settings);
}

export async function onServer<Result>(url: string, work: (sql: postgres.Sql) => Promise<Result>): Promise<Result> {
  const sql = postgres(addressOf(url, "postgres"), { max: 1, onnotice() {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Named for the migrations, so that a changed migration makes another; renamed when whole. */
async function templateDatabase(sql: postgres.Sql, server: string): Promise<string> {
  const name = `${testDatabasePrefix}template_${migrationsDigest()}`;
  await sql`select pg_advisory_lock(${templateLock})`;
  try {
    const found = await sql`select 1 from pg_database where datname = ${name}`;
    if (found.length > 0) return name;
    const half = `${name}_half`;
    await sql`drop database if exists ${sql(half)} with (force)`;
    await sql`create database ${sql(half)}`;
    await migrateDatabase(addressOf(server, half));
    await whileInUse(() => sql`alter database ${sql(half)} rename to ${sql(name)}`);
    return name;
  } finally {
    await sql`select pg_advisory_unlock(${templateLock})`;
  }
}

function migrationsDigest(): string {
  const digest = createHash("sha256");
  const entries = [migrationsFolder, wallFolder].flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }));
  const files = entries.filter((entry) => entry.isFile());
  for (const file of files.map((entry) => path.join(entry.parentPath, entry.name)).sort()) {
    digest.update(readFileSync(file));
  }
  return digest.digest("hex").slice(0, 12);
}

/** A connection just closed may still be leaving the database we want to copy or rename. */
async function whileInUse(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await work();
      return;
    } catch (error) {
      const isInUse = (error as { code?: string }).code === "55006";
      if (!isInUse || attempt === 100) throw error;
      await sleep(50);
    }
  }
}

function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
