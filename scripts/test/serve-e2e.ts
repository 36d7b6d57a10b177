import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { testDataDirectory } from "@/db/embedded/data-directory";
import { projectRoot } from "@/db/embedded/project-root";
import { stopCluster } from "@/db/embedded/stop-cluster";
import { exitCodeOf } from "../start/child";

/** The site on a fresh database, for one run of the browser tests; both are gone afterwards. */
async function serveForTests(): Promise<number> {
  await discard();
  const start = path.join(projectRoot, "scripts", "start.ts");
  const site = spawn(process.execPath, ["--import", "tsx", start], {
    cwd: projectRoot,
    stdio: "inherit",
    env: { ...process.env, DATABASE_URL: "", XINHENG_DATA_DIR: testDataDirectory("e2e") },
  });
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    process.on(signal, () => site.kill(signal));
  }
  const code = await exitCodeOf(site);
  await discard();
  return code;
}

async function discard(): Promise<void> {
  const home = testDataDirectory("e2e");
  await stopCluster(home);
  rmSync(home, { recursive: true, force: true });
}

process.exitCode = await serveForTests();
