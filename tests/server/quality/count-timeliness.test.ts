import pg from "pg";
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
    const penalty = (number: string, day: string) => `虚构公司,${inventedUscc(1)},${number},虚构行为,警告,${day},虚构局`;
    const rows = [penalty("虚罚1号", "2026-11-13"), penalty("虚罚2号", "2026-11-12"), penalty("虚罚3号", "2026-09-24")];
    const header = "CF_XDR_MC,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_CFLB,CF_JDRQ,CF_CFJG";
    const { batchId } = await suite.send("penalty", "penalties.csv", [header, ...rows].join("\n"));
    const [kept] = await suite.sql`select rows_accepted, rows_on_time, rows_late from batches where batch_id = ${batchId}`;
    expect(kept).toEqual({ rows_accepted: 3, rows_on_time: 1, rows_late: 2 });
  });
});
