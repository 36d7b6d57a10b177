import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const run = promisify(execFile);

it("an import whose process and whose database are killed by turns ends by itself with each row once", { timeout: 600_000 }, async () => {
  const { stdout } = await run(process.execPath, ["--import", "tsx", "scripts/kill-import.ts", "--rows", "20000", "--kills", "4"]);
  expect(stdout).toContain("(after 4 kills each of 20000 rows stands once)");
  expect(stdout.match(/killed after/g)?.length).toBeGreaterThanOrEqual(2);
});
