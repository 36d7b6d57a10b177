import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { intakeSuite, registrationHeader, registrationRows } from "./intake-fixture";

const suite = intakeSuite();
const run = promisify(execFile);

async function script(...args: string[]): Promise<{ code: number; out: string }> {
  const env = { ...process.env, DATABASE_URL: suite.url };
  const done = await run(process.execPath, ["--import", "tsx", "scripts/import.ts", ...args], { env }).catch(
    (failed: { code: number; stdout: string; stderr: string }) => failed,
  );
  return { code: "code" in done ? done.code : 0, out: done.stdout + done.stderr };
}

describe("npm run import", () => {
  it("without arguments shows the usage with every item in both languages", async () => {
    const { code, out } = await script();
    expect(code).toBe(0);
    for (const shown of [
      "用法：npm run import -- <目录项> <文件>",
      "Usage:",
      "driver-conduct",
      "出租汽车驾驶员考核记录",
      "Administrative penalties",
      "registry",
    ])
      expect(out).toContain(shown);
  });

  it("names an unknown item and lists the known ones", async () => {
    const { code, out } = await script("registrations", "x.csv");
    expect(code).toBe(1);
    expect(out).toContain("没有目录项“registrations”");
    expect(out).toContain("driver-conduct");
  });

  it("accounts for every row, groups what was rejected, and ends well", async () => {
    const rows = [...registrationRows(1, 4), "虚构甲公司,9100000000000000OK,2020-01-02,", "虚构乙公司,9100000000000000OK,2020-01-02,"];
    const { code, out } = await script(
      "registry",
      suite.file("some.csv", [`${registrationHeader},多余列`, ...rows.map((row) => `${row},x`)].join("\n")),
    );
    expect(code).toBe(0);
    for (const shown of [
      /批次 1 .*编码 UTF-8/,
      /未采用的列：多余列/,
      / 6 {2}数据行/,
      / 4 {2}新增/,
      / 2 {2}待纠错/,
      / 2 {2}uscc\.character {2}首见第 6 行/,
      /batch_id = 1/,
    ])
      expect(out).toMatch(shown);
  });

  it("ends with 1 where the file is refused, and says why in both languages", async () => {
    const { code, out } = await script("registry", suite.file("bad.csv", "a,b\n1,2"));
    expect(code).toBe(1);
    expect(out).toContain("header.missing");
    expect(out).toContain("缺少必填列");
    expect(out).toContain("Required columns are missing");
  });
});
