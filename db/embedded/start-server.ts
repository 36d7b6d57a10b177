import { execFileSync } from "node:child_process";
import { chownSync, closeSync, openSync, readFileSync, readlinkSync, realpathSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Connection, urlOf, writeConnection } from "./connection";
import { freePort } from "./free-port";
import { type Place, program } from "./place";
import { probe } from "./probe";
import { type ServerSettings, settingOptions } from "./server-settings";
import { logTail, startFailure } from "./start-failure";

const attempts = 25;

/**
 * The server outlives this process. Retried, because children of a killed server hold its
 * shared memory for a moment, and because our stored port may have been taken meanwhile.
 */
export async function startServer(place: Place, connection: Connection, settings: ServerSettings): Promise<void> {
  giveToOwner(place);
  dropReusedPid(place.data);
  let output = "";
  for (let attempt = 0; attempt < attempts; attempt++) {
    writeConnection(place.home, connection);
    const logged = logSize(place.log);
    const outcome = await place.runner.run(program(place, "pg_ctl"), [
      "start",
      "--wait",
      "--timeout=600",
      `--pgdata=${place.data}`,
      `--log=${place.log}`,
      `--options=${settingOptions(connection.port, settings)}`,
    ]);
    if (outcome.ok || (await probe(urlOf(connection))) !== "down") return;
    output = outcome.output;
    const complaint = logTail(place.log, logged);
    if (/No space left on device/.test(complaint)) break;
    if (/Address already in use/.test(complaint)) connection.port = await freePort();
    else await sleep(300);
  }
  throw startFailure(place, output);
}

/** The directory may have been made by another of our ways to run, or copied by hand. */
function giveToOwner(place: Place): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = place.runner.becomes ?? { uid: 0, gid: 0 };
  closeSync(openSync(place.log, "a", 0o600));
  chownSync(place.log, uid, gid);
  if (statSync(place.data).uid !== uid) execFileSync("chown", ["-R", `${uid}:${gid}`, place.data]);
}

/**
 * After a container restart the pid of the dead server often belongs to another process, and
 * PostgreSQL then believes itself already running. A postmaster works in its data directory.
 */
function dropReusedPid(data: string): void {
  if (process.platform !== "linux") return;
  const file = path.join(data, "postmaster.pid");
  try {
    const pid = Number.parseInt(readFileSync(file, "utf8"), 10);
    if (readlinkSync(`/proc/${pid}/cwd`) !== realpathSync(data)) rmSync(file);
  } catch {
    // No such file or no such process: PostgreSQL judges those cases itself.
  }
}

function logSize(log: string): number {
  return statSync(log, { throwIfNoEntry: false })?.size ?? 0;
}
