import { randomBytes } from "node:crypto";
import { onServer, testDatabasePrefix, testServer } from "@/tests/server/database";

/** A database with nothing in it at all, as createdb leaves it. */
export async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = await testServer();
  const name = `${testDatabasePrefix}${process.pid}_${randomBytes(4).toString("hex")}`;
  await onServer(server, (sql) => sql`create database ${sql(name)} template template0`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () =>
      onServer(server, async (sql) => {
        await sql`drop database if exists ${sql(name)} with (force)`;
      }),
  };
}
