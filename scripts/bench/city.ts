import type { Sql } from "@/db/client";

const insert = (item: string, day: string, from: string, data: string) => `
  insert into records (subject_id, item, occurred_on, decided_on, data, record_key, content_digest)
  select s, '${item}', ${day}, ${day}, ${data}, '${item}-' || row_number() over (), '\\x00' from ${from}`;

const firms = "generate_series(1, $count) s";
const drivers = "generate_series($count + 1, 2 * $count) s";
const chance = (share: number) => `random() < ${share}`;
const pick = (...values: string[]) =>
  `(array[${values.map((value) => `'${value}'`).join(", ")}])[1 + floor(random() * ${values.length})::int]`;
const dayOf2025 = "date '2025-01-01' + floor(random() * 330)::int";

const statements = [
  `insert into subjects (kind, code, name, invented) select 'enterprise', 'BENCH' || s, 'invented ' || s, true from ${firms}`,
  `insert into subjects (kind, person_hash, person_cipher, name, invented) select 'licensedPerson', int4send(s), int4send(s), 'invented ' || s, true from ${drivers}`,
  insert(
    "tax-profile",
    "date '2025-12-31'",
    firms,
    `jsonb_build_object('year', 2025, 'yearEndOn', '2025-12-31', 'firstTaxMatterOn', (date '2000-01-01' + floor(random() * 9400)::int)::text,
      'operatingSince', (date '2000-01-01' + floor(random() * 9000)::int)::text, 'wholeYear', ${chance(0.99)}, 'recurringComplete', ${chance(0.98)},
      'nonRecurringPresent', ${chance(0.35)}, 'taxAndFeePresent', ${chance(0.8)}, 'businessIncome', case when ${chance(0.05)} then '0' else (1000 + s)::text end,
      'zeroVatMonthsInRow', floor(random() * 5)::int, 'zeroVatMonths', floor(random() * 8)::int, 'zeroVatHasNormalReason', ${chance(0.5)}, 'booksSound', ${chance(0.98)})`,
  ),
  insert(
    "tax-fault",
    "day",
    `(select s, ${dayOf2025} as day from ${firms}, generate_series(1, floor(random() * 3)::int)) as fault`,
    `jsonb_strip_nulls(jsonb_build_object('indicator', ${pick("010101", "010103", "020101", "010505", "030105", "100101")}, 'month', to_char(day, 'YYYY-MM'),
      'faultOn', day::text, 'recordedOn', day::text, 'amountYuan', floor(random() * 5000)::text,
      'correctedOn', case when ${chance(0.6)} then (day + floor(random() * 120)::int)::text end, 'sharePaid', case when ${chance(0.2)} then '0.6' end))`,
  ),
  insert(
    "tax-serious",
    "day",
    `(select s, ${dayOf2025} as day from ${firms} where ${chance(0.02)}) as found`,
    `jsonb_build_object('condition', ${pick("18-04", "18-09", "18-06")}, 'foundOn', day::text)`,
  ),
  insert(
    "tax-result",
    "date '2024-12-31'",
    firms,
    `jsonb_build_object('year', 2024, 'yearEndOn', '2024-12-31', 'grade', ${pick("A", "B", "B", "C", "D")}, 'byScore', true)`,
  ),
  insert(
    "tax-overall-repair",
    "date '2025-12-05'",
    `(select s from ${firms} where ${chance(0.05)}) as repaired`,
    `jsonb_build_object('decidedOn', '2025-12-05', 'cleanMonths', floor(random() * 12)::int)`,
  ),
  insert(
    "driver-certificate",
    "date '2018-05-01'",
    drivers,
    `jsonb_build_object('category', ${pick("cruisingTaxi", "rideHailing")}, 'issuedOn', '2018-05-01', 'certificateNumber', s::text)`,
  ),
  insert(
    "driver-duty",
    "date '2025-12-31'",
    drivers,
    `jsonb_build_object('year', 2025, 'yearEndOn', '2025-12-31', 'monthsOnDuty', floor(random() * 13)::int)`,
  ),
  insert(
    "driver-conduct",
    "day",
    `(select s, ${dayOf2025} as day from ${drivers}, generate_series(1, floor(random() * 5)::int)) as act`,
    `jsonb_build_object('act', ${pick("OV-15", "OV-20", "PT-05", "PT-09", "PB-01", "PB-02", "PB-04", "OV-05")}, 'actOn', day::text, 'decidedOn', day::text)`,
  ),
  insert(
    "driver-training",
    "date '2025-11-01'",
    `(select s from ${drivers} where ${chance(0.1)}) as trained`,
    `jsonb_build_object('attendedOn', '2025-11-01', 'hours', 18)`,
  ),
  insert(
    "driver-result",
    "date '2024-12-31'",
    drivers,
    `jsonb_build_object('year', 2024, 'yearEndOn', '2024-12-31', 'grade', ${pick("AAA", "AA", "A", "B")})`,
  ),
];

/** Fills an empty database with that many firms and as many drivers, made up by the database itself from one seed. */
export const fillBenchCity = async (sql: Sql, count: number): Promise<void> => {
  await sql.begin(async (transaction) => {
    await transaction`select setseed(0.20161129)`;
    for (const statement of statements) await transaction.unsafe(statement.replaceAll("$count", String(count)));
  });
  await sql.unsafe("vacuum analyze records");
};
