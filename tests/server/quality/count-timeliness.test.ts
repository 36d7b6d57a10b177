import pg from "pg";
import type postgres from "postgres";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { countTimeliness } from "@/server/quality/count-timeliness";
import { intakeSuite, inventedUscc, itemOf, registrationHeader, registrationRows } from "@/tests/server/intake/intake-fixture";

const suite = intakeSuite();
let client: pg.Client;

beforeEach(async () => {
  client = new pg.Client({ connectionString: suite.url });
  await client.connect();
});
afterEach(() => client.end());

/** A merged batch as its transaction sees it: three new rows and one revision, with their days of decision. */
async function merged(batchId: number, rows: readonly [day: string, outcome: "accepted" | "revised"][]): Promise<void> {
  await client.query("begin");
  await client.query("create temp table matched (row_number integer, subject_id bigint, outcome text) on commit drop");
  const subject = await client.query("select subject_id from subjects order by subject_id limit 1");
  const subjectId = subject.rows[0]?.subject_id;
  for (const [at, [day, outcome]] of rows.entries()) {
    await client.query("insert into matched values ($1, $2, $3)", [at + 1, subjectId, outcome]);
    await client.query(
      `insert into records (subject_id, item, occurred_on, decided_on, data, record_key, content_digest, batch_id, row_number)
       values ($1, 'penalty', $2, $2, '{}', $3, '\\x00', $4, $5)`,
      [subjectId, day, `虚构${batchId}-${at}`, batchId, at + 1],
    );
  }
}

const penaltyHeader = "CF_XDR_MC,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_CFLB,CF_JDRQ,CF_CFJG";
const penalty = (subject: number, number: string, day: string) => `虚构公司,${inventedUscc(subject)},${number},虚构行为,警告,${day},虚构局`;
const countsOf = async (where: postgres.PendingQuery<postgres.Row[]>) =>
  (await suite.sql`select rows_accepted, rows_on_time, rows_late from batches where ${where}`)[0];

describe("timeliness of rows that waited for their subject", () => {
  const batchIdOf = async (file: string) => (await suite.sql`select max(batch_id) as id from batches where file_name = ${file}`)[0]?.id;

  it("goes by the day their file came, not by the day they joined", async () => {
    const rows = [penalty(501, "虚罚501号", "2026-09-01"), penalty(501, "虚罚502号", "2026-08-03")];
    await suite.send("penalty", "early.csv", [penaltyHeader, ...rows].join("\n"));
    await suite.sql`update batches set received_at = '2026-09-02T12:00:00+08:00' where batch_id = ${await batchIdOf("early.csv")}`;
    await suite.send("registration", "their-subject.csv", [registrationHeader, ...registrationRows(501, 501)].join("\n"));
    expect(await countsOf(suite.sql`door = 'join' order by batch_id desc limit 1`)).toEqual({
      rows_accepted: 2,
      rows_on_time: 1,
      rows_late: 1,
    });
  });

  it("by the day in China: before midnight there is after it in London", async () => {
    await suite.send("penalty", "night.csv", [penaltyHeader, penalty(502, "虚罚503号", "2026-09-01")].join("\n"));
    await suite.sql`update batches set received_at = '2026-09-10T15:59:00Z' where batch_id = ${await batchIdOf("night.csv")}`;
    await suite.send("registration", "by-day.csv", [registrationHeader, ...registrationRows(502, 502)].join("\n"));
    expect(await countsOf(suite.sql`door = 'join' order by batch_id desc limit 1`)).toEqual({
      rows_accepted: 1,
      rows_on_time: 1,
      rows_late: 0,
    });
    await suite.send("penalty", "later.csv", [penaltyHeader, penalty(503, "虚罚504号", "2026-09-01")].join("\n"));
    await suite.sql`update batches set received_at = '2026-09-10T16:01:00Z' where batch_id = ${await batchIdOf("later.csv")}`;
    await suite.send("registration", "next-day.csv", [registrationHeader, ...registrationRows(503, 503)].join("\n"));
    expect(await countsOf(suite.sql`door = 'join' order by batch_id desc limit 1`)).toEqual({
      rows_accepted: 1,
      rows_on_time: 0,
      rows_late: 1,
    });
  });
});

describe("timeliness of the demo city", () => {
  it("is not told: nobody reported its rows on any day", async () => {
    await suite.send("penalty", "demo-early.csv", [penaltyHeader, penalty(601, "虚罚601号", "2026-09-01")].join("\n"), true);
    await suite.send("registration", "demo.csv", [registrationHeader, ...registrationRows(601, 602)].join("\n"), true);
    await suite.send("penalty", "demo-late.csv", [penaltyHeader, penalty(602, "虚罚602号", "2026-09-01")].join("\n"), true);
    expect(await countsOf(suite.sql`door = 'join' order by batch_id desc limit 1`)).toEqual({
      rows_accepted: 1,
      rows_on_time: null,
      rows_late: null,
    });
    expect(await countsOf(suite.sql`file_name = 'demo-late.csv'`)).toEqual({ rows_accepted: 1, rows_on_time: null, rows_late: null });
  });
});

describe("timeliness of a batch", () => {
  it("counts new rows by the item's seven working days, and no revision", async () => {
    await suite.send("registration", "bodies.csv", [registrationHeader, ...registrationRows(1, 1)].join("\n"));
    await merged(900_001, [
      ["2026-11-20", "accepted"],
      ["2026-11-13", "accepted"],
      ["2026-11-12", "accepted"],
      ["2025-01-02", "revised"],
    ]);
    expect(await countTimeliness(client, itemOf("penalty"), 900_001, "2026-11-24")).toEqual({ onTime: 2, late: 1 });
  });

  it("goes by an imported year, and counts what no calendar decides in neither", async () => {
    await merged(900_002, [
      ["2026-11-12", "accepted"],
      ["2023-12-27", "accepted"],
    ]);
    expect(await countTimeliness(client, itemOf("penalty"), 900_002, "2024-01-08")).toEqual({ onTime: 1, late: 0 });
    await client.query("insert into holidays values ('2023-12-29', false, '虚构通知')");
    expect(await countTimeliness(client, itemOf("penalty"), 900_002, "2024-01-08")).toEqual({ onTime: 2, late: 0 });
  });

  it("is kept with the batch that a file becomes", async () => {
    await suite.send("registration", "again.csv", [registrationHeader, ...registrationRows(1, 1)].join("\n"));
    const rows = [penalty(1, "虚罚1号", "2026-11-13"), penalty(1, "虚罚2号", "2026-11-12"), penalty(1, "虚罚3号", "2026-09-24")];
    const { batchId } = await suite.send("penalty", "penalties.csv", [penaltyHeader, ...rows].join("\n"));
    const [kept] = await suite.sql`select rows_accepted, rows_on_time, rows_late from batches where batch_id = ${batchId}`;
    expect(kept).toEqual({ rows_accepted: 3, rows_on_time: 1, rows_late: 2 });
  });
});
