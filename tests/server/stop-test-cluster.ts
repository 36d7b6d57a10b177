import { testDataDirectory } from "@/db/embedded/data-directory";
import { stateOf } from "@/db/embedded/cluster";
import { stopCluster } from "@/db/embedded/stop-cluster";
import { onServer, testDatabasePrefix } from "./database";

/** After the last suite: drops what killed runs left, and stops our server if nobody else uses it. */
export async function teardown(): Promise<void> {
  const home = testDataDirectory("server");
  const { state, url } = await stateOf(home);
  if (state !== "ready") return;
  const isInUse = await onServer(url, async (sql) => {
    const others = await sql`
      select 1 from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid()`;
    if (others.length > 0) return true;
    const left = await sql`
      select datname from pg_database
      where starts_with(datname, ${testDatabasePrefix}) and datname not like '%template%'`;
    for (const { datname } of left) await sql`drop database ${sql(datname)}`;
    return false;
  });
  if (!isInUse) await stopCluster(home);
}
