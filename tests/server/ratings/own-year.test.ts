import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Sql } from "@/db/client";
import { driverCertificate, driverConduct } from "@/scoring/catalogue/transport";
import { exampleRecord } from "@/scoring/engine/example";
import type { RecordRow } from "@/scoring/engine/fact";
import { addDays, addMonths } from "@/scoring/engine/legal-date";
import { periodOf } from "@/scoring/engine/period";
import { windowOf, windowSql } from "@/scoring/facts/window";
import { type StoredSubject, storeSubjects } from "@/tests/generators/store";
import { testDatabase } from "@/tests/server/database";

type NewRecord = Omit<RecordRow, "recordId">;

const certificate = (number: string, issuedOn: string): NewRecord => {
  const { item, data } = exampleRecord(driverCertificate, { certificateNumber: number, category: "passenger", issuedOn });
  return { item: item.id, occurredOn: issuedOn, decidedOn: issuedOn, showUntil: null, data };
};
const act = (number: string, on: string): NewRecord => {
  const { item, data } = exampleRecord(driverConduct, { documentNumber: number, act: "PT-09", actOn: on, decidedOn: on });
  return { item: item.id, occurredOn: on, decidedOn: on, showUntil: null, data };
};

/** Invented drivers by the days of their certificates; the last holds none. */
const drivers: readonly (readonly string[])[] = [
  ["2016-02-29"],
  ["2020-02-29"],
  ["2024-02-29"],
  ["2019-02-28"],
  ["2019-03-01"],
  ["2018-01-01"],
  ["2018-12-31"],
  ["2023-07-31"],
  ["2025-06-30"],
  ["2026-01-01"],
  ["2024-02-29", "2021-10-31"],
  [],
];
const periods = ["2021", "2022", "2023", "2024", "2025", "2026", "2027", "2028", "2029"];

/** The anniversaries, with the day before and the day after, and the like about the other end of February. */
const decisions = (issued: readonly string[]): string[] => {
  const from = issued[0] ?? "2018-05-15";
  const about = Array.from({ length: 14 }, (_, years) => addMonths(from, 12 * years)).flatMap((day) => [
    addDays(day, -1),
    day,
    addDays(day, 1),
  ]);
  const edges = periods.flatMap((year) => [`${year}-01-01`, `${year}-02-28`, `${year}-03-01`, `${year}-12-31`]);
  return [...new Set([...about, ...edges])].sort();
};

let sql: Sql;
let drop: () => Promise<void>;
let stored: StoredSubject[];

beforeAll(async () => {
  const database = await testDatabase();
  [sql, drop] = [connect(database.url, 1), database.drop];
  stored = await storeSubjects(
    sql,
    "licensedPerson",
    drivers.map((issued, index) => [
      ...issued.map((day, place) => certificate(`K-${index}-${place}`, day)),
      ...decisions(issued).map((day, place) => act(`K-${index}-${place}`, day)),
    ]),
  );
});
afterAll(async () => {
  await sql.end();
  await drop();
});

it.each(periods)("PostgreSQL and JS count the same days into a driver's own year of %s", async (name) => {
  const period = periodOf(name);
  const window = { ownYearFrom: { item: driverCertificate, field: "issuedOn" } };
  const rows = await sql.unsafe<{ record_id: string }[]>(
    `select record_id from records r where r.item = '${driverConduct.id}' and ${windowSql(window, "r.decided_on", period, "r.state = 'active'")}`,
  );
  const inJs = stored.flatMap(({ records }) => {
    const within = windowOf(window, period, records);
    return records.filter((record) => record.item === driverConduct.id && within(record.decidedOn)).map((record) => record.recordId);
  });
  expect(inJs.length).toBeGreaterThan(10);
  expect(rows.map((row) => Number(row.record_id)).sort((a, b) => a - b)).toEqual(inJs.sort((a, b) => a - b));
});
