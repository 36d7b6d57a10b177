import { copyFileSync, rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { joinWaiting } from "@/server/quarantine/join-waiting";
import { mendRow } from "@/server/quarantine/mend-row";
import { readRow } from "@/server/quarantine/read-row";
import { keyFile, nextKeyFile } from "@/server/subjects/person-secret";
import { intakeSuite, inventedId, inventedUscc, registrationHeader, registrationRows, today } from "@/tests/server/intake/intake-fixture";

const suite = intakeSuite();
const penaltyHeader = "CF_XDR_MC,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_CFLB,CF_JDRQ,CF_CFJG";
const penalty = (n: number, number: string) => `虚构公司,${inventedUscc(n)},${number},虚构行为,警告,2026-01-02,虚构局`;
const kept = (batchId: number) =>
  suite.sql`select row_number, state, awaited_code, encode(awaited_hash, 'hex') as awaited_hash, cells, cells_cipher is not null as sealed, resent_batch_id::int
    from quarantine where batch_id = ${batchId} order by row_number`;

describe("rows of subjects not yet known", () => {
  it("wait with their cells, and join by a batch of their own once the subject is registered", async () => {
    const content = [penaltyHeader, penalty(1, "虚罚1号"), penalty(2, "虚罚2号"), penalty(1, "虚罚3号")].join("\n");
    const first = await suite.send("penalty", "early.csv", content);
    expect(first).toMatchObject({ rows: 3, accepted: 0, rejected: 0, waiting: 3, rejectedGroups: [] });
    const [batch] = await suite.sql`select rows_total, rows_waiting, rows_rejected from batches where batch_id = ${first.batchId}`;
    expect(batch).toEqual({ rows_total: 3, rows_waiting: 3, rows_rejected: 0 });
    expect((await kept(first.batchId))[0]).toMatchObject({
      row_number: 2,
      state: "waiting",
      awaited_code: inventedUscc(1),
      awaited_hash: null,
      cells: { documentNumber: "虚罚1号", uscc: inventedUscc(1) },
      sealed: false,
    });
    await suite.send("registration", "late.csv", [registrationHeader, ...registrationRows(1, 1)].join("\n"));
    const rows = await kept(first.batchId);
    expect(rows.map((row) => row.state)).toEqual(["resent", "waiting", "resent"]);
    const [joined] =
      await suite.sql`select door, state, rows_total, rows_accepted from batches where batch_id = ${rows[0]?.resent_batch_id}`;
    expect(joined).toEqual({ door: "join", state: "finished", rows_total: 2, rows_accepted: 2 });
    const records =
      await suite.sql`select row_number, data ->> 'documentNumber' as number from records where item = 'penalty' order by row_number`;
    expect(records.map((row) => [row.row_number, row.number])).toEqual([
      [1, "虚罚1号"],
      [2, "虚罚3号"],
    ]);
    expect(await joinWaiting(suite.url, today)).toBe(0);
  });

  it("about persons wait sealed, and the number stands nowhere in the clear", async () => {
    const id = inventedId(11);
    const duty = `身份证号,考核年度,考核周期截止日,在岗月数\n${id},2025,2025-12-31,12`;
    const first = await suite.send("driver-duty", "duty.csv", duty, true);
    expect(first).toMatchObject({ rows: 1, waiting: 1 });
    expect((await kept(first.batchId))[0]).toMatchObject({ state: "waiting", awaited_code: null, cells: null, sealed: true });
    const [dump] = await suite.sql`select string_agg(quarantine::text, ' ') as text from quarantine`;
    expect(dump?.text).toContain("driver-duty");
    expect(dump?.text).not.toContain(id);
    expect(dump?.text).not.toContain(Buffer.from(id).toString("hex"));
    const certificate = `姓名,身份证号,从业资格证号,从业类别,初次领证日期\n虚构甲,${id},虚字1号,巡游出租汽车,2019-05-06`;
    await suite.send("driver-certificate", "certificate.csv", certificate, true);
    expect((await kept(first.batchId))[0]).toMatchObject({ state: "resent" });
    const [record] =
      await suite.sql`select data ->> 'months' as months, kind from records join subjects using (subject_id) where item = 'driver-duty'`;
    expect(record).toMatchObject({ kind: "licensedPerson" });
  });

  it("over 100 KB cannot wait, and say so", async () => {
    const long = "长".repeat(40_000);
    const cells = {
      CF_XDR_MC: "虚构公司",
      CF_XDR_SHXYM: inventedUscc(3),
      CF_WSH: "虚罚9号",
      CF_WFXW: long,
      CF_CFLB: "警告",
      CF_JDRQ: "2026-01-02",
      CF_CFJG: "虚构局",
    };
    const summary = await suite.send("penalty", "long.jsonl", JSON.stringify(cells));
    expect(summary).toMatchObject({ rows: 1, waiting: 0, rejected: 1 });
    expect((await kept(summary.batchId))[0]).toMatchObject({ state: "open", cells: null });
  });
});

describe("whether rows are invented", () => {
  const duty = (id: string, months = "12") => `身份证号,考核年度,考核周期截止日,在岗月数\n${id},2025,2025-12-31,${months}`;
  const certificate = (id: string, n: number) =>
    `姓名,身份证号,从业资格证号,从业类别,初次领证日期\n虚构甲,${id},虚字${n}号,巡游出租汽车,2019-05-06`;
  const resent = async (batchId: number) => {
    const [row] = await kept(batchId);
    const [next] = await suite.sql`select state, problems from quarantine where batch_id = ${row?.resent_batch_id}`;
    return { state: row?.state, next: next?.state, rules: next?.problems.map(({ rule }: { rule: string }) => rule) };
  };

  it("is told by the batch that brought them, not by the subject they waited for", async () => {
    const id = inventedId(31);
    const { batchId } = await suite.send("driver-duty", "invented-duty.csv", duty(id), true);
    await suite.send("driver-certificate", "real-certificate.csv", certificate(id, 31));
    expect(await resent(batchId)).toEqual({ state: "resent", next: "open", rules: ["subject.inventedMismatch"] });
  });

  it("is told by the first batch, also of a row that was mended before it had to wait", async () => {
    const id = inventedId(32);
    const { batchId } = await suite.send("driver-duty", "bad-duty.csv", duty(id, "十二"), true);
    const answer = await mendRow(suite.sql, suite.url, { batchId, rowNumber: 2, fields: { monthsOnDuty: "12" } }, today);
    if (!answer.done || answer.batchId === null) throw new Error(JSON.stringify(answer));
    expect(answer.became).toBe("waiting");
    await suite.send("driver-certificate", "real-certificate-2.csv", certificate(id, 32));
    expect(await resent(answer.batchId)).toEqual({ state: "resent", next: "open", rules: ["subject.inventedMismatch"] });
  });
});

describe("sealed rows", () => {
  it("open with the key of a rotation that was cut off before its last step", async () => {
    const id = inventedId(41);
    const { batchId } = await suite.send(
      "driver-duty",
      "sealed.csv",
      `身份证号,考核年度,考核周期截止日,在岗月数\n${id},2025,2025-12-31,12`,
      true,
    );
    copyFileSync(keyFile(), nextKeyFile());
    rmSync(keyFile());
    const row = await readRow(suite.sql, { batchId, rowNumber: 2 });
    expect(row?.cells.find(({ field }) => field === "monthsOnDuty")?.text).toBe("12");
  });
});
