import { describe, expect, it } from "vitest";
import { intakeSuite, inventedUscc, registrationHeader, registrationRows } from "@/tests/server/intake/intake-fixture";

const suite = intakeSuite();
const header = "CF_XDR_MC,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_CFLB,CF_JDRQ,CF_CFJG,操作";
const row = (n: number, number: string, operation = "", act = "虚构行为") =>
  `虚构${n}公司,${inventedUscc(n)},${number},${act},警告,2026-01-02,虚构局,${operation}`;
const send = (name: string, ...rows: string[]) => suite.send("penalty", name, [header, ...rows].join("\n"));
const register = (n: number) => suite.send("registration", `r${n}.csv`, [registrationHeader, ...registrationRows(n, n)].join("\n"));
const versions = async (n: number) =>
  (
    await suite.sql`select records.state, superseded_at is null as live, batch_id::int from records join subjects using (subject_id)
      where item = 'penalty' and code = ${inventedUscc(n)} order by record_id`
  ).map((each) => ({ ...each }));

describe("a withdrawal", () => {
  it("closes the live record by a version that says so, and keeps the former one", async () => {
    await register(1);
    const reported = await send("reported.csv", row(1, "虚罚1号"));
    const withdrawn = await send("withdrawn.csv", row(1, "虚罚1号", "撤销"));
    expect(withdrawn).toMatchObject({ rows: 1, withdrawn: 1, accepted: 0, revised: 0, duplicate: 0, rejected: 0 });
    expect(await versions(1)).toEqual([
      { state: "active", live: false, batch_id: reported.batchId },
      { state: "withdrawn", live: true, batch_id: withdrawn.batchId },
    ]);
    const [batch] = await suite.sql`select rows_withdrawn from batches where batch_id = ${withdrawn.batchId}`;
    expect(batch).toEqual({ rows_withdrawn: 1 });
    expect(await send("withdrawn.csv", row(1, "虚罚1号", "withdraw"))).toMatchObject({ rows: 1, duplicate: 1, withdrawn: 0 });
    expect(await versions(1)).toHaveLength(2);
  });

  it("is not undone by the same report again, but by one with other content", async () => {
    await register(2);
    await send("reported.csv", row(2, "虚罚2号"));
    await send("withdrawn.csv", row(2, "虚罚2号", "撤销"));
    expect(await send("again.csv", row(2, "虚罚2号"))).toMatchObject({ duplicate: 1 });
    expect((await versions(2)).at(-1)).toMatchObject({ state: "withdrawn", live: true });
    expect(await send("anew.csv", row(2, "虚罚2号", "更正", "另一行为"))).toMatchObject({ revised: 1 });
    expect((await versions(2)).at(-1)).toMatchObject({ state: "active", live: true });
  });

  it("of what is not there is kept as a problem", async () => {
    await register(3);
    const summary = await send("nothing.csv", row(3, "虚罚3号", "撤销"));
    expect(summary).toMatchObject({ rejected: 1, withdrawn: 0 });
    expect(summary.rejectedGroups.map(({ rule }) => rule)).toEqual(["withdraw.nothing"]);
    expect(await versions(3)).toEqual([]);
  });

  it("may stand in the file that reports, after the report and not before it", async () => {
    await register(4);
    expect(await send("both.csv", row(4, "虚罚4号"), row(4, "虚罚4号", "撤销"))).toMatchObject({ accepted: 1, withdrawn: 1 });
    expect((await versions(4)).map(({ state, live }) => [state, live])).toEqual([
      ["active", false],
      ["withdrawn", true],
    ]);
    const turned = await send("turned.csv", row(4, "虚罚5号", "撤销"), row(4, "虚罚5号"));
    expect(turned).toMatchObject({ accepted: 1, rejected: 1 });
    expect(turned.rejectedGroups.map(({ rule }) => rule)).toEqual(["withdraw.reportedAgain"]);
  });

  it("waits for its subject like any row, behind the report it withdraws", async () => {
    const early = await send("early.csv", row(5, "虚罚6号"), row(5, "虚罚6号", "撤销"));
    expect(early).toMatchObject({ waiting: 2 });
    await register(5);
    expect((await versions(5)).at(-1)).toMatchObject({ state: "withdrawn", live: true });
  });

  it("must be spelt as one", async () => {
    await register(6);
    const summary = await send("spelt.csv", row(6, "虚罚7号", "删掉"));
    expect(summary.rejectedGroups.map(({ rule }) => rule)).toEqual(["operation.unknown"]);
  });

  it("of a subject never registered makes no subject", async () => {
    const content = `${registrationHeader},操作\n虚构甲公司,${inventedUscc(7)},2020-01-02,1万元,撤销`;
    const summary = await suite.send("registration", "gone.csv", content);
    expect(summary.rejectedGroups.map(({ rule }) => rule)).toEqual(["withdraw.nothing"]);
    expect(await suite.sql`select 1 from subjects where code = ${inventedUscc(7)}`).toHaveLength(0);
    const [kept] = await suite.sql`select raw, cells from quarantine where batch_id = ${summary.batchId}`;
    expect(kept).toMatchObject({ raw: expect.stringContaining("虚构甲公司"), cells: { operation: "撤销" } });
  });
});
