import postgres from "postgres";
import { type Connection, databaseName, urlOf } from "./connection";

export async function createDatabase(connection: Connection | undefined): Promise<void> {
  if (!connection) return;
  const sql = postgres(urlOf(connection, "postgres"), { max: 1, onnotice() {} });
  try {
    const found = await sql`select 1 from pg_database where datname = ${databaseName}`;
    if (found.length === 0) await sql`create database ${sql(databaseName)}`;
  } finally {
    await sql.end({ timeout: 5 });
  }
}
