import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { projectRoot } from "@/db/embedded/project-root";
import { exitCodeOf } from "./start/child";
import { playwrightTally, type Tally, tallyOf, vitestTally } from "./test/tally";

const reports = mkdtempSync(path.join(os.tmpdir(), "xinheng-reports-"));
const vitestReport = path.join(reports, "vitest.json");
const playwrightReport = path.join(reports, "playwright.json");

const steps: { name: string; run: () => Promise<Tally> }[] = [
  { name: "lint", run: () => check("lint") },
  { name: "types", run: () => check("types") },
  { name: "packages", run: () => check("audit:packages") },
  { name: "vitest", run: unitTests },
  { name: "playwright", run: browserTests },
];

async function check(script: string): Promise<Tally> {
  return { passed: 0, failed: (await run("npm", ["run", "--silent", script])) === 0 ? 0 : 1 };
}

async function unitTests(): Promise<Tally> {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`];
  const code = await run(process.execPath, [tool("vitest/vitest.mjs"), "run", ...reporters]);
  return tallyOf(vitestReport, code, vitestTally);
}

async function browserTests(): Promise<Tally> {
  const code = await run(process.execPath, [tool("@playwright/test/cli.js"), "test", "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  });
  return tallyOf(playwrightReport, code, playwrightTally);
}

function tool(file: string): string {
  return path.join(projectRoot, "node_modules", file);
}

function run(command: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(command, args, {
    cwd: projectRoot,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  return exitCodeOf(child);
}

const total: Tally = { passed: 0, failed: 0 };
for (const { name, run } of steps) {
  console.log(`\n── ${name}`);
  const { passed, failed } = await run();
  if (failed > 0) console.log(`── ${name}: ${failed} failed`);
  total.passed += passed;
  total.failed += failed;
}
rmSync(reports, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
