import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Place, program } from "./place";
import { startFailure } from "./start-failure";

/** Made under another name and renamed when whole: a killed initdb never looks finished. */
export async function makeData(place: Place, password: string): Promise<void> {
  sweep(place.workshop);
  const half = path.join(place.workshop, `init.${process.pid}`);
  const secret = path.join(place.workshop, `password.${process.pid}`);
  const owner = place.runner.becomes;
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  if (owner) for (const made of [half, secret]) chownSync(made, owner.uid, owner.gid);
  try {
    const { ok, output } = await place.runner.run(program(place, "initdb"), [
      `--pgdata=${half}`,
      "--username=xinheng",
      "--auth=scram-sha-256",
      `--pwfile=${secret}`,
      "--encoding=UTF8",
      ...localeOptions(place.binaries.major),
    ]);
    if (!ok) throw startFailure(place, output);
    renameSync(half, place.data);
  } finally {
    rmSync(secret, { force: true });
    remove(half);
  }
}

function localeOptions(major: number): string[] {
  if (major < 17) return ["--locale=C"];
  return ["--locale-provider=builtin", "--locale=C.UTF-8"];
}

/** What killed starters left. Their initdb may still be writing, hence the retries. */
function sweep(workshop: string): void {
  for (const name of readdirSync(workshop)) {
    if (/^(init|password)\.\d+$/.test(name)) remove(path.join(workshop, name));
  }
}

function remove(target: string): void {
  if (existsSync(target)) rmSync(target, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
