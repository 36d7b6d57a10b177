import { beforeEach, describe, expect, it } from "vitest";
import { connect, type Sql } from "@/db/client";
import { ratio } from "@/server/quality/month-sums";
import { readQuality } from "@/server/quality/read-quality";
import { intakeSuite, inventedUscc } from "@/tests/server/intake/intake-fixture";

const suite = intakeSuite();
let sql: Sql;

beforeEach(async () => {
  sql = connect(suite.url, 2);
  await sql`truncate batches, quarantine, declared_volumes, records, subjects, holidays restart identity cascade`;
  return () => sql.end();
});

const batch = (item: string, day: string, counts: Record<string, number>, door = "cli") => sql`
  insert into batches ${sql({
    item,
    file_name: "虚构.csv",
    format: "csv",
    door,
    state: "finished",
    received_at: `${day}T12:00:00+08:00`,
    rows_total: 0,
    rows_rejected: 0,
    rows_accepted: 0,
    rows_duplicate: 0,
    rows_wrong_code: 0,
    rows_on_time: 0,
    rows_late: 0,
    ...counts,
  })} returning batch_id`;

const monthOf = async (month: string, department: string | null) => {
  const rows = await readQuality(sql, { from: month, to: month, today: "2026-11-24" });
  return rows.find((row) => (row.department?.id ?? null) === department)?.metrics;
};

describe("quality by department and month", () => {
  it("agrees with the bulletin of Qinghai for February 2024: late licences and penalties together", async () => {
    await batch("licence", "2024-02-20", { rows_total: 9220, rows_accepted: 9220, rows_on_time: 8888, rows_late: 332 });
    await batch("penalty", "2024-02-21", { rows_total: 119_634, rows_accepted: 119_634, rows_on_time: 119_538, rows_late: 96 });
    const metrics = await monthOf("2024-02", null);
    expect(metrics?.K02).toMatchObject({ numerator: 128_426, denominator: 128_854 });
    const late = 100 * (1 - (metrics?.K02.rate ?? 0));
    expect(late).toBeGreaterThan(0.324);
    expect(late).toBeLessThan(0.34);
    expect(metrics?.K03).toEqual({ numerator: 128_854, denominator: 128_854, rate: 1 });
  });

  it("keeps months and departments apart, by the day in China", async () => {
    await sql`insert into batches (item, file_name, format, state, received_at, rows_total, rows_rejected, rows_on_time, rows_late)
      values ('penalty', 'a', 'csv', 'finished', '2026-09-30T16:30:00Z', 10, 2, 5, 3)`;
    await batch("tax-penalty", "2026-10-08", { rows_total: 4, rows_duplicate: 1, rows_wrong_code: 1, rows_rejected: 1, rows_on_time: 2 });
    expect((await monthOf("2026-10", "market-supervision"))?.K03).toEqual({ numerator: 8, denominator: 10, rate: 0.8 });
    expect((await monthOf("2026-10", "tax"))?.K07).toEqual({ numerator: 2, denominator: 4, rate: 0.5 });
    expect((await monthOf("2026-10", null))?.K02).toEqual({ numerator: 7, denominator: 10, rate: 0.7 });
    expect((await monthOf("2026-09", null))?.K02).toEqual({ numerator: 0, denominator: 0, rate: null });
    expect(await monthOf("2026-09", "tax")).toBeUndefined();
  });

  it("leaves the demo city out of the on-time rate and says how many rows those are", async () => {
    await batch("penalty", "2026-10-08", { rows_total: 2, rows_accepted: 2, rows_on_time: 1, rows_late: 1 });
    const none = { rows_on_time: null, rows_late: null } as unknown as Record<string, number>;
    await batch("penalty", "2026-10-09", { rows_total: 7, rows_accepted: 7, ...none }, "demo");
    await batch("tax-penalty", "2026-10-10", { rows_total: 5, rows_accepted: 5, ...none }, "join");
    const rows = await readQuality(sql, { from: "2026-10", to: "2026-10", today: "2026-11-24" });
    expect(rows.map((row) => [row.department?.id, row.metrics.K02.denominator, row.undated])).toEqual([
      [undefined, 2, 12],
      ["market-supervision", 2, 7],
      ["tax", 0, 5],
    ]);
  });

  it("counts a mended row's timeliness, and not a second time as reported", async () => {
    await batch("penalty", "2026-10-08", { rows_total: 2, rows_accepted: 1, rows_rejected: 1, rows_on_time: 1 });
    await batch("penalty", "2026-10-20", { rows_total: 1, rows_accepted: 1, rows_late: 1 }, "mend");
    const metrics = await monthOf("2026-10", "market-supervision");
    expect(metrics?.K03).toEqual({ numerator: 1, denominator: 2, rate: 0.5 });
    expect(metrics?.K02).toEqual({ numerator: 1, denominator: 2, rate: 0.5 });
  });

  it("measures corrections against errors open or new in the month, without rows that wait", async () => {
    const [made] = await batch("penalty", "2026-09-08", { rows_total: 4, rows_rejected: 3 });
    const row = (rowNumber: number, state: string, closed: string | null, awaited: string | null) => sql`
      insert into quarantine (batch_id, row_number, item, raw, problems, state, closed_at, awaited_code, rejected_at)
      values (${made?.batch_id}, ${rowNumber}, 'penalty', '', '[]', ${state}::quarantine_state, ${closed}, ${awaited}, '2026-09-08T12:00:00+08:00')`;
    await row(2, "resent", "2026-10-09T12:00:00+08:00", null);
    await row(3, "open", null, null);
    await row(4, "dismissed", "2026-09-30T12:00:00+08:00", null);
    await row(5, "resent", "2026-10-09T12:00:00+08:00", inventedUscc(1));
    expect((await monthOf("2026-09", null))?.K08).toEqual({ numerator: 0, denominator: 3, rate: 0 });
    expect((await monthOf("2026-10", null))?.K08).toEqual({ numerator: 1, denominator: 2, rate: 0.5 });
    expect((await monthOf("2026-11", null))?.K08).toEqual({ numerator: 0, denominator: 1, rate: 0 });
  });

  it("measures reporting against the declared volume, and concealment only past the deadline", async () => {
    await sql`insert into subjects (kind, code, name, registered_on) values
      ('enterprise', ${inventedUscc(1)}, '虚构一号', '2020-01-02'), ('enterprise', '000000000000000001', '虚构二号', '2020-01-02'),
      ('institution', ${inventedUscc(2, "12")}, '虚构三号', '2026-11-02')`;
    await sql`insert into records (subject_id, item, occurred_on, decided_on, data, record_key, content_digest)
      select 1, 'penalty', day::date, day::date, '{}', day, '\\x00' from unnest(array['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01', '2026-11-02']) as day`;
    await sql`insert into declared_volumes (item, department, month, produced) values
      ('penalty', 'market-supervision', '2026-10-01', 5), ('penalty', 'market-supervision', '2026-11-01', 4)`;
    await batch("penalty", "2026-11-02", { rows_total: 5, rows_accepted: 5 });
    const october = await monthOf("2026-10", "market-supervision");
    expect(october?.K01).toEqual({ numerator: 2, denominator: 5, rate: 0.4 });
    expect(october?.K04).toEqual({ numerator: 3, denominator: 5, rate: 0.6 });
    const november = await monthOf("2026-11", null);
    expect(november?.K01).toEqual({ numerator: 2, denominator: 4, rate: 0.5 });
    expect(november?.K04).toEqual({ numerator: 0, denominator: 0, rate: null });
    expect(november?.K05).toEqual({ numerator: 5, denominator: 2, rate: 2.5 });
    expect((await monthOf("2026-10", null))?.K06).toEqual({ numerator: 1, denominator: 2, rate: 0.5 });
    expect(november?.K06).toMatchObject({ numerator: 2, denominator: 3 });
  });

  it("gives no rate where there is nothing to divide by", () => {
    expect(ratio([0, 0])).toEqual({ numerator: 0, denominator: 0, rate: null });
  });
});
