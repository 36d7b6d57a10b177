import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { countTimeliness } from "@/server/quality/count-timeliness";
import { intakeSuite, itemOf, registrationHeader, registrationRows } from "@/tests/server/intake/intake-fixture";

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
});
