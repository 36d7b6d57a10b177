import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readRecordLineage } from "@/server/lineage/read-record";
import { intakeSuite, inventedUscc, registrationHeader, registrationRows } from "@/tests/server/intake/intake-fixture";

const suite = intakeSuite();
const header = "CF_XDR_MC,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_CFLB,CF_JDRQ,CF_CFJG,操作";
const row = (n: number, number: string, operation = "", act = "虚构行为") =>
  `虚构${n}公司,${inventedUscc(n)},${number},${act},警告,2026-01-02,虚构局,${operation}`;
const register = (n: number) => suite.send("registration", `r${n}.csv`, [registrationHeader, ...registrationRows(n, n)].join("\n"));
const lineageOf = async (n: number) => {
  const [live] = await suite.sql`
    select subject_id, record_id from records join subjects using (subject_id)
    where item = 'penalty' and code = ${inventedUscc(n)} and superseded_at is null`;
  return readRecordLineage(suite.sql, Number(live?.subject_id), Number(live?.record_id));
};

describe("the lineage of a record", () => {
  it("names the file, its digest and the row of every version, and who superseded whom", async () => {
    await register(1);
    const content = [header, row(1, "虚罚0号"), row(1, "虚罚1号")].join("\n");
    const first = await suite.send("penalty", "first.csv", content);
    const second = await suite.send("penalty", "second.csv", [header, row(1, "虚罚1号", "更正", "另一行为")].join("\n"));
    const third = await suite.send("penalty", "third.csv", [header, row(1, "虚罚1号", "撤销"), row(1, "虚罚0号", "撤销")].join("\n"));
    const [asked] = await suite.sql`select subject_id, record_id from records where batch_id = ${second.batchId}`;
    const lineage = await readRecordLineage(suite.sql, Number(asked?.subject_id), Number(asked?.record_id));
    expect(lineage?.item).toBe("penalty");
    expect(lineage?.versions.map(({ state, from }) => [state, from?.batchId, from?.fileName, from?.rowNumber])).toEqual([
      ["active", first.batchId, "first.csv", 3],
      ["active", second.batchId, "second.csv", 2],
      ["withdrawn", third.batchId, "third.csv", 2],
    ]);
    const versions = lineage?.versions ?? [];
    expect(versions.map(({ supersededBy }) => supersededBy)).toEqual([versions[1]?.recordId, versions[2]?.recordId, null]);
    expect(versions.map(({ supersededAt }) => supersededAt === null)).toEqual([false, false, true]);
    expect(versions[0]?.from?.fileDigest).toBe(createHash("sha256").update(content).digest("hex"));
  });

  it("leads from a row that waited to the row of the file it came from", async () => {
    const early = await suite.send("penalty", "early.csv", [header, row(3, "虚罚8号"), row(2, "虚罚9号")].join("\n"));
    const both = [registrationHeader, ...registrationRows(2, 3)].join("\n");
    await suite.send("registration", "both.csv", both);
    expect((await lineageOf(3))?.versions[0]?.from).toMatchObject({
      door: "join",
      rowNumber: 1,
      standsFor: { batchId: early.batchId, rowNumber: 2 },
    });
    expect((await lineageOf(2))?.versions[0]?.from).toMatchObject({
      door: "join",
      rowNumber: 2,
      standsFor: { batchId: early.batchId, rowNumber: 3, fileName: "early.csv", standsFor: null },
    });
  });

  it("of nothing is nothing", async () => {
    expect(await readRecordLineage(suite.sql, 987_654, 1)).toBeNull();
  });
});
