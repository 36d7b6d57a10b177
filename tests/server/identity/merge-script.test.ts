import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { intakeSuite, inventedUscc, registrationHeader, registrationRows } from "../intake/intake-fixture";

const suite = intakeSuite();
const [kept, merged] = [inventedUscc(1), inventedUscc(2)];

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/merge.ts", ...args], {
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: suite.url },
  });
  return { status, said: stdout + stderr };
};

describe("npm run merge", () => {
  it("proposes, lists, decides and undoes, each with a name and a reason", async () => {
    await suite.send("registration", "r.csv", [registrationHeader, ...registrationRows(1, 2)].join("\n"));
    expect(run("propose", kept, merged, "--by", "张三", "--reason", "同一营业执照").status).toBe(0);
    expect(run("list").said).toContain(`${kept} 虚构示例1号有限公司（1）<- ${merged} 虚构示例2号有限公司（1）· 张三\n    同一营业执照`);
    const own = run("decide", kept, merged, "--by", "张三", "--reason", "自审", "--yes");
    expect(own).toMatchObject({ status: 1, said: expect.stringContaining("提议人不能审核自己的提议") });
    expect(run("decide", kept, merged, "--by", "李四", "--reason", "核实", "--yes").said).toContain("移动记录 1 条");
    expect(run("undo", kept, merged, "--by", "王五", "--reason", "两家").said).toContain("归还记录 1 条");
    expect(run("find").said).toContain("组织机构代码 0 · 旧代码 0 · 同镇街同名 0");
  });

  it.each([
    [["decide", kept, merged, "--by", "李四", "--reason", "x"], "--yes 或 --no"],
    [["decide", kept, merged, "--by", "李四", "--reason", "x", "--yes", "--no"], "--yes 或 --no"],
    [["propose", kept, "--by", "李四", "--reason", "x"], "需要两个代码"],
    [["propose", kept, "91000000", "--by", "李四", "--reason", "x"], "没有代码为 91000000 的主体"],
    [["list", "open"], "状态或页码不认识"],
    [["join", kept, merged], "不认识"],
  ])("says what is wrong with %j", (args, words) => {
    expect(run(...args)).toMatchObject({ status: 1, said: expect.stringContaining(words) });
  });
});
