import { setTimeout as sleep } from "node:timers/promises";
import type postgres from "postgres";
import { stateOf } from "@/db/embedded/cluster";
import { testDataDirectory } from "@/db/embedded/data-directory";
import { stopCluster } from "@/db/embedded/stop-cluster";
import { onServer, testDatabasePrefix } from "./database";

const patienceSeconds = 6;

/** After the last suite: drops what killed runs left, and stops our server if nobody else uses it. */
export async function teardown(): Promise<void> {
  const home = testDataDirectory("server");
  const { state, url } = await stateOf(home);
  if (state !== "ready") return;
  const isOurs = await onServer(url, async (sql) => {
    if (await othersStay(sql)) return false;
    const left = await sql`
      select datname from pg_database
      where starts_with(datname, ${testDatabasePrefix}) and datname not like '%template%'`;
    for (const { datname } of left) await sql`drop database ${sql(datname)}`;
    return true;
  });
  if (isOurs) await stopCluster(home);
}

/** The connections of our own suites may take a moment to leave; another run's stay. */
async function othersStay(sql: postgres.Sql): Promise<boolean> {
  for (let second = 0; second < patienceSeconds; second++) {
    const others = await sql`
      select 1 from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid()`;
    if (others.length === 0) return false;
    await sleep(1000);
  }
  return true;
}
