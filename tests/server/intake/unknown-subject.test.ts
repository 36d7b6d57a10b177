import { expect, it } from "vitest";
import { intakeSuite, inventedId, inventedUscc } from "./intake-fixture";

const suite = intakeSuite();

it("a row that waits names the register its subject will come from", async () => {
  const codes = [inventedUscc(1), inventedUscc(2, "12"), inventedUscc(3, "51"), inventedUscc(4, "81"), inventedUscc(5, "92")];
  const rows = codes.map((code, at) => `虚构己,${code},虚罚${at}号,虚构行为,警告,2026-01-02,虚构局`);
  const sent = await suite.send("penalty", "p.csv", ["CF_XDR_MC,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_CFLB,CF_JDRQ,CF_CFJG", ...rows].join("\n"));
  const problems = await suite.problems(sent.batchId);
  const named = problems.map(({ problems: [problem] }) => /本行已保留。(.*)到达后自动并入。/.exec(problem.hint.zh)?.[1]);
  expect(problems.map(({ problems: [problem] }) => problem.rule)).toEqual(Array(5).fill("subject.unknown"));
  expect(named).toEqual([
    "市场主体登记信息",
    "机关、事业单位登记（赋码）信息",
    "社会组织登记信息",
    "机关、事业单位登记（赋码）信息或社会组织登记信息",
    "市场主体登记信息",
  ]);
});

it("a person's row waits for the licence", async () => {
  const sent = await suite.send(
    "driver-duty",
    "d.csv",
    `身份证号,考核年度,考核周期截止日,在岗月数\n${inventedId(1)},2025,2025-12-31,12`,
    true,
  );
  const [row] = await suite.problems(sent.batchId);
  expect(row?.problems[0].hint.zh).toBe("平台还没有这个主体，本行已保留。本人的从业资格证或导游证信息到达后自动并入。");
});
