import { execFile } from "node:child_process";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { median } from "@/scoring/statistics/median";
import { columns, makeFirms, writePenalties } from "./bench/intake/penalty-file";
import { withScratch } from "./bench/scratch";

/** Aims: a million penalties in at most four times PostgreSQL's own COPY of the same file into an unindexed table, in under 400 MB. */
const rows = Number(process.argv[2] ?? 1_000_000);
const rounds = Number(process.argv[3] ?? 3);
const mostTimes = 4;
const mostMegabytes = 400;

interface Imported {
  readonly milliseconds: number;
  readonly peakKilobytes: number;
  readonly accepted: number;
}

const copied = async (client: Client, file: string): Promise<number> => {
  await client.query(`drop table if exists as_sent; create table as_sent (${columns.map((column) => `${column} text`).join(", ")})`);
  const began = performance.now();
  await pipeline(
    createReadStream(file, { highWaterMark: 256 * 1024 }),
    client.query(copyFrom("copy as_sent from stdin with (format csv, header)")),
  );
  const milliseconds = performance.now() - began;
  await client.query("drop table as_sent");
  return milliseconds;
};

const child = path.join(import.meta.dirname, "bench", "intake", "import-child.ts");

const imported = async (client: Client, url: string, file: string): Promise<Imported> => {
  await client.query("truncate records, quarantine, batches restart identity");
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", child, url, file], {
    maxBuffer: 1024 * 1024,
    env: { ...process.env, XINHENG_INBOX_DIR: path.join(path.dirname(file), "inbox") },
  });
  const result = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Imported;
  if (result.accepted !== rows) throw new Error(`${result.accepted} of ${rows} rows were taken`);
  return result;
};

await withScratch(async (url) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const folder = await mkdtemp(path.join(os.tmpdir(), "xinheng-bench-"));
  try {
    const file = path.join(folder, "penalties.csv");
    await writePenalties(file, rows);
    await makeFirms(client, rows);
    console.log(`${rows.toLocaleString("en")} penalties, ${((await stat(file)).size / 1e6).toFixed(0)} MB of CSV`);
    const ratios: number[] = [];
    let peak = 0;
    for (let round = 1; round <= rounds; round += 1) {
      const copy = await copied(client, file);
      const ours = await imported(client, url, file);
      ratios.push(ours.milliseconds / copy);
      peak = Math.max(peak, ours.peakKilobytes / 1024);
      console.log(
        `  round ${round}: COPY ${(copy / 1000).toFixed(1)} s, import ${(ours.milliseconds / 1000).toFixed(1)} s, ${(ours.milliseconds / copy).toFixed(1)} times, peak ${(ours.peakKilobytes / 1024).toFixed(0)} MB`,
      );
    }
    const middle = median(ratios);
    console.log(`  median ${middle.toFixed(1)} times COPY, aim at most ${mostTimes}: ${middle <= mostTimes ? "held" : "NOT reached"}`);
    console.log(`  peak memory ${peak.toFixed(0)} MB, aim under ${mostMegabytes}: ${peak < mostMegabytes ? "held" : "NOT reached"}`);
  } finally {
    await client.end();
    await rm(folder, { recursive: true });
  }
});
