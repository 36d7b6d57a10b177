import { existsSync } from "node:fs";
import path from "node:path";
import { findPlace, program } from "./place";

/** Whether there was a running server to stop. */
export async function stopCluster(home: string): Promise<boolean> {
  if (!existsSync(home)) return false;
  const place = await findPlace(home);
  if (!existsSync(path.join(place.data, "postmaster.pid"))) return false;
  const stop = ["stop", "--mode=fast", "--wait", `--pgdata=${place.data}`];
  return (await place.runner.run(program(place, "pg_ctl"), stop)).ok;
}
