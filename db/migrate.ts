import path from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { projectRoot } from "./embedded/project-root";
import { raiseWall } from "./raise-wall";

/** Any constant will do; it must only differ from other advisory locks of ours. */
export const migrationLock = 7_465_001;

export const migrationsFolder = path.join(projectRoot, "db", "migrations");

/** Safe to call from several processes at once: the others wait for the first. */
export async function migrateDatabase(url: string): Promise<void> {
  // One connection that is never recycled: the lock belongs to the session.
  const sql = postgres(url, { max: 1, max_lifetime: null, onnotice() {} });
  try {
    await sql`select pg_advisory_lock(${migrationLock})`;
    await migrate(drizzle(sql), { migrationsFolder });
    await raiseWall(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
