import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { type Binaries, findBinaries } from "./binaries";
import { findRunner, type Owner, type Runner } from "./runner";

/** Where one cluster lives and how its programs are run. */
export interface Place {
  runner: Runner;
  binaries: Binaries;
  /** What every process shares: the connection, the lock, the log. */
  home: string;
  /** Holds `data`, and `init.<pid>` while that is being made. Usually `home` itself. */
  workshop: string;
  data: string;
  log: string;
}

export async function findPlace(home: string): Promise<Place> {
  const runner = await findRunner();
  const found = findBinaries();
  const binaries = runner.becomes ? await reachableBinaries(runner, found) : found;
  const workshop = runner.becomes ? await reachableWorkshop(runner, runner.becomes, home) : home;
  return {
    runner,
    binaries,
    home,
    workshop,
    data: path.join(workshop, "data"),
    log: path.join(workshop, "pg.log"),
  };
}

export function program(place: Place, name: "initdb" | "pg_ctl" | "postgres"): string {
  return path.join(place.binaries.directory, name);
}

/** A system user cannot look below a private directory such as /root; it gets its own copy. */
const reachable = "/var/lib/xinheng";

async function reachableBinaries(runner: Runner, binaries: Binaries): Promise<Binaries> {
  const { directory, major } = binaries;
  if ((await runner.run(path.join(directory, "postgres"), ["--version"])).ok) return binaries;
  const copy = path.join(reachable, `postgresql-${major}`);
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    rmSync(half, { recursive: true, force: true });
    cpSync(path.dirname(directory), half, { recursive: true, verbatimSymlinks: true });
    renameSync(half, copy);
  }
  return { directory: path.join(copy, "bin"), major };
}

async function reachableWorkshop(runner: Runner, owner: Owner, home: string): Promise<string> {
  if ((await runner.run("test", ["-x", home])).ok) return home;
  const name = createHash("sha256").update(home).digest("hex").slice(0, 12);
  const workshop = path.join(reachable, `${name}-${owner.uid}`);
  mkdirSync(workshop, { recursive: true, mode: 0o755 });
  return workshop;
}
