import { execFile } from "node:child_process";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { connect } from "@/db/client";
import { projectRoot } from "@/db/embedded/project-root";
import { prepareAccess } from "@/scripts/start/prepare-access";
import { testDatabase } from "../database";

let url: string;
beforeAll(async () => {
  const database = await testDatabase();
  url = database.url;
  return database.drop;
});

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, "log").mockImplementation((line: unknown) => said.push(String(line)));
});
afterEach(() => vi.restoreAllMocks());

const shown = () => said.flatMap((line) => /^ {2}(\S+) +[A-Za-z2-9]{16} {3}演示·/.exec(line)?.[1] ?? []);

const usable = async (): Promise<number> => {
  const sql = connect(url, 1);
  const rows = await sql`select from auth.users where is_demo and closed_at is null`.finally(() => sql.end());
  return rows.length;
};

describe("the accounts of the demo city", () => {
  it("are given with their passwords on the first start, and never again", async () => {
    await prepareAccess(url, true);
    expect(shown()).toEqual([
      "admin",
      "admin2",
      "auditor",
      "regulator",
      "transport",
      "inspector",
      "reviewer",
      "steward",
      "bank",
      "leader",
      "subject",
    ]);
    said.length = 0;
    await prepareAccess(url, true);
    expect(said).toEqual([]);
    expect(await usable()).toBe(11);
  });

  it("are shut where the site starts without a demo", async () => {
    await prepareAccess(url, false);
    expect(shown()).toEqual([]);
    expect(await usable()).toBe(0);
  });

  it("are not renewed in production", async () => {
    const env = { ...process.env, DATABASE_URL: url, XINHENG_DEMO: "off" };
    const { code, output } = await new Promise<{ code: number | null; output: string }>((resolve) => {
      const child = execFile(
        process.execPath,
        ["--import", "tsx", "scripts/account.ts", "demo"],
        { cwd: projectRoot, env },
        (_, out, err) => resolve({ code: child.exitCode, output: out + err }),
      );
    });
    expect(code).toBe(1);
    expect(output).toContain("正式环境（XINHENG_DEMO=off）不使用演示账号。");
    expect(await usable()).toBe(0);
  });
});
