import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { intakeSuite, registrationHeader, registrationRows } from "./intake-fixture";

const suite = intakeSuite();

async function whenBusy(query: string): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    const found = await suite.sql.unsafe(
      `select 1 from pg_stat_activity where application_name = 'xinheng import' and state <> 'idle' and query ilike '${query}%'`,
    );
    if (found.length > 0) return;
    await sleep(25);
  }
  throw new Error(`Never saw ${query}`);
}

function startImport(file: string): ChildProcess {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/import.ts", "registry", file], {
    env: { ...process.env, DATABASE_URL: suite.url },
    stdio: "ignore",
  });
  if (child.pid === undefined) throw new Error("No process");
  return child;
}

describe("an import killed half-way", () => {
  it.each(["copy staged", "insert into subjects"])(
    "during %s leaves nothing, and the next import finishes it from its kept file",
    async (moment) => {
      const [before] = await suite.sql`select count(*)::int as records from records`;
      const start = Number(before?.records) + 1;
      const file = suite.file("killed.csv", [registrationHeader, ...registrationRows(start, start + 59_999)].join("\n"));
      const child = startImport(file);
      const exited = once(child, "exit");
      await whenBusy(moment);
      process.kill(child.pid ?? 0, "SIGKILL");
      await exited;
      const [left] = await suite.sql`select count(*)::int as records from records`;
      expect(left).toEqual(before);
      const summary = await importWhenReleased(file);
      expect([summary.rows, summary.accepted, summary.duplicate]).toEqual([60_000, 0, 60_000]);
      const batches = await suite.sql`select state, rows_accepted, rows_duplicate from batches order by batch_id desc limit 2`;
      expect(batches.map((row) => ({ ...row }))).toEqual([
        { state: "finished", rows_accepted: 0, rows_duplicate: 60_000 },
        { state: "finished", rows_accepted: 60_000, rows_duplicate: 0 },
      ]);
      const [after] = await suite.sql`select count(*)::int as records from records`;
      expect(after?.records).toBe(start - 1 + 60_000);
    },
  );
});

/** The server needs a moment to notice that the importer is gone; then its lock is free. */
async function importWhenReleased(file: string) {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const busy = await suite.sql`select 1 from pg_stat_activity where application_name = 'xinheng import'`;
    if (busy.length === 0) break;
    await sleep(25);
  }
  return suite.send("registry", "again.csv", readFileSync(file));
}
