import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureCluster } from "@/db/embedded/cluster";
import { readConnection } from "@/db/embedded/connection";
import { probe } from "@/db/embedded/probe";
import { projectRoot } from "@/db/embedded/project-root";
import { StartError } from "@/db/embedded/start-error";
import { stopCluster } from "@/db/embedded/stop-cluster";

const home = mkdtempSync(path.join(os.tmpdir(), "xinheng-embedded-"));

/** The address as another process finds it; that process ends at once. */
function addressFoundElsewhere(killedAfter?: number): Promise<string> {
  const script = ["--import", "tsx", "scripts/database.ts", "url"];
  const env = { ...process.env, DATABASE_URL: "", XINHENG_DATA_DIR: home };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, script, { cwd: projectRoot, env }, (error, stdout) => resolve(error ? "" : stdout.trim()));
    if (killedAfter !== undefined) setTimeout(() => child.kill("SIGKILL"), killedAfter);
  });
}

function serverPid(): number {
  return Number.parseInt(readFileSync(path.join(home, "data", "postmaster.pid"), "utf8"), 10);
}

describe("the embedded cluster", () => {
  beforeAll(async () => {
    // Killed while initdb runs, as near as a clock can tell.
    for (const moment of [500, 900]) await addressFoundElsewhere(moment);
  });
  afterAll(async () => {
    await stopCluster(home);
    rmSync(home, { recursive: true, force: true });
  });

  it("comes up after killed starters, once for four processes at once, and outlives them", async () => {
    const found = await Promise.all([1, 2, 3, 4].map(() => addressFoundElsewhere()));
    expect(found[0]).toMatch(/^postgres:/);
    expect(new Set(found).size).toBe(1);
    expect(await probe(found[0] ?? "")).toBe("ready");
    expect(readdirSync(home).sort()).toEqual(["data", "pg.json", "pg.log"]);
  });

  it("keeps its password for its owner", () => {
    expect(statSync(path.join(home, "pg.json")).mode & 0o777).toBe(0o600);
  });

  it("recovers from a killed server, with several asking at once", async () => {
    process.kill(serverPid(), "SIGKILL");
    const found = await Promise.all([1, 2, 3].map(() => addressFoundElsewhere()));
    expect(new Set(found).size).toBe(1);
    expect(await probe(found[0] ?? "")).toBe("ready");
  });

  it("moves to another port when its own was taken meanwhile", async () => {
    await stopCluster(home);
    const before = readConnection(home)?.port;
    const squatter = createServer((socket) => socket.end()).listen(before, "127.0.0.1");
    try {
      expect(await probe(await ensureCluster(home))).toBe("ready");
      expect(readConnection(home)?.port).not.toBe(before);
    } finally {
      squatter.close();
    }
  });

  it("leaves the data of another major version alone and says so", async () => {
    await stopCluster(home);
    const version = path.join(home, "data", "PG_VERSION");
    const made = readFileSync(version, "utf8");
    writeFileSync(version, "9\n");
    await expect(ensureCluster(home)).rejects.toThrow(/PostgreSQL 9 建立.*数据未动/);
    await expect(ensureCluster(home)).rejects.toBeInstanceOf(StartError);
    writeFileSync(version, made);
    expect(await probe(await ensureCluster(home))).toBe("ready");
  });

  it("says which directory it cannot use", async () => {
    const notDirectory = path.join(home, "pg.json", "below");
    await expect(ensureCluster(notDirectory)).rejects.toThrow(`数据目录不可用：${notDirectory}`);
    expect(existsSync(notDirectory)).toBe(false);
  });

  it("stops once, and says when there was nothing to stop", async () => {
    await ensureCluster(home);
    expect(await stopCluster(home)).toBe(true);
    await sleep(100);
    expect(await stopCluster(home)).toBe(false);
  });
});
