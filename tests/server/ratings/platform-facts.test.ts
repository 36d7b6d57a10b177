import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect, type Sql } from "@/db/client";
import { taxiFirmYear } from "@/scoring/catalogue/taxi-enterprises";
import { driverCertificate, driverConduct, driverDuty } from "@/scoring/catalogue/transport";
import { carrierYear, transportLicence } from "@/scoring/catalogue/transport-enterprises";
import { collect } from "@/scoring/engine/collect";
import type { Model } from "@/scoring/engine/define-model";
import { type ExampleRecord, exampleRecord } from "@/scoring/engine/example";
import type { RecordRow } from "@/scoring/engine/fact";
import { periodOf } from "@/scoring/engine/period";
import { rater } from "@/scoring/engine/rate";
import { standingsStatements } from "@/scoring/engine/standings-sql";
import { ratingItem } from "@/scoring/facts/platform";
import { modelById } from "@/scoring/models/registry";
import { runCensus } from "@/server/ratings/run-census";
import { storeSubjects } from "@/tests/generators/store";
import { testDatabase } from "@/tests/server/database";

const model = (id: string): Model => {
  const found = modelById(id);
  if (!found) throw new Error(id);
  return found;
};
const [drivers, firms, carriers] = [
  model("taxi-drivers/2022"),
  model("taxi-enterprises/2022"),
  model("road-transport-enterprises-guangdong/bands"),
];
const period = periodOf("2025");
const asOf = "2026-04-30";

const recordOf = ({ item, data }: ExampleRecord, showUntil: string | null = null): Omit<RecordRow, "recordId"> => ({
  item: item.id,
  occurredOn: String(data[item.occurredOn]),
  decidedOn: String(data[item.decidedOn ?? item.occurredOn]),
  showUntil,
  data,
});

let url: string;
let sql: Sql;
let drop: () => Promise<void>;

const onNewDatabase = async () => {
  const database = await testDatabase();
  [url, drop] = [database.url, database.drop];
  sql = connect(url, 2);
};
const leave = async () => {
  await sql.end();
  await drop();
};

/** A subject's live records as the view gives them, read anew in JS. */
const ratedInJs = async (of: Model, subjectId: number, on: string) => {
  const records = await sql<RecordRow[]>`
    select record_id::int as "recordId", item, occurred_on as "occurredOn", decided_on as "decidedOn", show_until as "showUntil", data
    from scored_records where subject_id = ${subjectId} and superseded_at is null and state in ('active', 'contested')
      and (show_until is null or show_until >= ${on})`;
  const facts = collect(of, period, records);
  return { facts, grade: rater(of, period)(facts).grade };
};

describe("a firm's grade by its drivers' grades", () => {
  // invented firms by the codes that storeSubjects gives, with how many drivers they employ and how many of them beat a passenger
  const staff = { T1: [20, 3], T2: [20, 4], T3: [4, 0], T4: [4, 1], T5: [0, 0], T6: [5, 1] } as const;
  type Firm = keyof typeof staff;
  const names = Object.keys(staff) as Firm[];
  const beaten = (number: number) =>
    exampleRecord(driverConduct, { documentNumber: `K-${number}`, act: "OV-05", actOn: "2025-03-01", decidedOn: "2025-03-05" });
  const subjects = new Map<Firm, number>();
  const employed = new Map<Firm, number[]>();

  beforeAll(async () => {
    await onNewDatabase();
    const stored = await storeSubjects(
      sql,
      "enterprise",
      names.map(() => [
        recordOf(exampleRecord(transportLicence, { licenceNumber: "K", trade: "cruisingTaxi", issuedOn: "2018-03-01" })),
        // 1,000 − 55 − 90 − 10 + 60 = 905, as in E5
        recordOf(
          exampleRecord(taxiFirmYear, {
            year: 2025,
            yearEndOn: "2025-12-31",
            systemsMissing: 0,
            contractsMissing: 0,
            drivers: 40,
            vehiclesWithoutPositioning: 0,
            vehicles: 20,
            managementRestLost: "0",
            safetyLost: "55",
            serviceLost: "90",
            socialLost: "10",
            bonus: "60",
          }),
        ),
      ]),
    );
    for (const [index, name] of names.entries()) subjects.set(name, stored[index]?.subjectId as number);
    const people = names.flatMap((name) => Array.from({ length: staff[name][0] }, (_, place) => ({ name, beats: place < staff[name][1] })));
    const made = await storeSubjects(
      sql,
      "licensedPerson",
      people.map(({ name, beats }, number) => [
        recordOf(
          exampleRecord(driverCertificate, {
            certificateNumber: `K-${number}`,
            category: "cruisingTaxi",
            issuedOn: "2019-01-01",
            employer: name,
          }),
        ),
        recordOf(exampleRecord(driverDuty, { year: 2025, yearEndOn: "2025-12-31", monthsOnDuty: 12 })),
        // the act of T6's driver is shown until the end of May alone
        ...(beats ? [recordOf(beaten(number), name === "T6" ? "2026-05-31" : null)] : []),
      ]),
    );
    for (const name of names)
      employed.set(
        name,
        made.filter((_, index) => people[index]?.name === name).map(({ subjectId }) => subjectId),
      );
    await runCensus({ url, model: drivers, period: "2025", asOf });
    await runCensus({ url, model: firms, period: "2025", asOf });
  });
  afterAll(leave);

  const current = async (name: Firm) => {
    const [row] = await sql<{ grade: string; stale_on: string | null; rated: string; good: string }[]>`
      select current.grade, current.stale_on::text, facts->>'driversRated' as rated, facts->>'driversGood' as good
      from current_ratings current join ratings using (subject_id, model_id, period, run_id)
      where subject_id = ${subjects.get(name) as number} and model_id = ${firms.id}`;
    return row;
  };
  /** The census and the JS form say this grade over these numbers. */
  const expectBoth = async (name: Firm, grade: string, good: number, rated: number, on = asOf) => {
    const inJs = await ratedInJs(firms, subjects.get(name) as number, on);
    expect(await current(name)).toMatchObject({ grade, rated: String(rated), good: String(good) });
    expect({ grade: inJs.grade, rated: inJs.facts.driversRated, good: inJs.facts.driversGood }).toEqual({ grade, rated, good });
  };
  const census = (on = asOf) => runCensus({ url, model: firms, period: "2025", asOf: on });

  it("the drivers have their own grades", async () => {
    const rows = await sql`select grade, count(*)::int as n from current_ratings where model_id = ${drivers.id} group by 1 order by 1`;
    // 53 drivers, of whom nine beat a passenger: 3 + 4 + 1 + 1
    expect(rows.map((row) => [row.grade, row.n])).toEqual([
      ["AAA", 44],
      ["B", 9],
    ]);
  });

  it.each([
    ["T1", "AAA", 17, 20],
    ["T2", "AA", 16, 20],
    ["T3", "AAA", 4, 4],
    ["T4", "AA", 3, 4],
    ["T5", "AA", 0, 0],
    ["T6", "AA", 4, 5],
  ] as const)("%s: %s, for %i of %i are at AA or better", async (name, grade, good, rated) => {
    await expectBoth(name, grade, good, rated);
  });

  it("a firm's rating goes stale with the first of its drivers' ratings", async () => {
    expect((await current("T6"))?.stale_on).toBe("2026-06-01");
    expect((await current("T2"))?.stale_on).toBeNull();
  });

  it("a member's rating past its day counts no more, and the driver rated anew counts again", async () => {
    const later = "2026-06-01";
    await census(later);
    // four rated drivers are left, all good: fewer than five, so all must be
    await expectBoth("T6", "AAA", 4, 4, later);
    await runCensus({ url, model: drivers, period: "2025", asOf: later });
    await census(later);
    await expectBoth("T6", "AAA", 5, 5, later);
    await runCensus({ url, model: drivers, period: "2025", asOf });
    await census();
    await expectBoth("T6", "AA", 4, 5);
  });

  it("a penalty annulled re-rates the driver, and the share of the firm with it", async () => {
    const driver = employed.get("T2")?.[0] as number;
    await sql`update records set state = 'withdrawn' where subject_id = ${driver} and item = 'driver-conduct'`;
    await runCensus({ url, model: drivers, period: "2025", asOf });
    // until the firm is rated anew, its grade is that of the day
    expect((await current("T2"))?.grade).toBe("AA");
    expect(await census()).toMatchObject({ written: 1 });
    await expectBoth("T2", "AAA", 17, 20);
  });

  it("a driver who changes the firm counts for the one that employs him now", async () => {
    const driver = employed.get("T1")?.at(-1) as number;
    await sql.begin(async (inside) => {
      const transaction = inside as unknown as Sql;
      await transaction`update records set superseded_at = now() where subject_id = ${driver} and item = 'driver-certificate'`;
      await transaction`
        insert into records (subject_id, item, occurred_on, decided_on, data, record_key, content_digest)
        select subject_id, item, occurred_on, decided_on, data || '{"employer": "T5"}', record_key, 'x' from records
        where subject_id = ${driver} and item = 'driver-certificate'`;
    });
    await census();
    // 16 of 19 are 84 %
    await expectBoth("T1", "AA", 16, 19);
    await expectBoth("T5", "AAA", 1, 1);
  });

  it.each([
    ["a second certificate at one firm counts the driver once", { category: "rideHailing", employer: "T3" }, null, 4],
    ["a certificate of another trade counts for nothing", { category: "passenger", employer: "T4" }, null, 4],
    [
      "a certificate that ended before the last day of the cycle counts for nothing",
      { category: "cruisingTaxi", employer: "T4" },
      "2025-12-30",
      4,
    ],
    ["one that ends on the last day counts", { category: "cruisingTaxi", employer: "T4" }, "2025-12-31", 5],
  ] as const)("%s", async (_what, certificate, showUntil, rated) => {
    const driver = employed.get("T3")?.[0] as number;
    await sql`
      insert into records (subject_id, item, occurred_on, decided_on, show_until, data, record_key, content_digest)
      values (${driver}, 'driver-certificate', '2019-01-01', '2019-01-01', ${showUntil}, ${sql.json(certificate)}, 'second', 'x')`;
    await census();
    expect(Number((await current(certificate.employer))?.rated)).toBe(rated);
    await sql`delete from records where record_key = 'second'`;
    await census();
  });

  it("ratings of another period or sector count for nothing", async () => {
    await sql`
      insert into current_ratings (subject_id, model_id, period, run_id, outcome, score, grade, status)
      select subject_id, model_id, '2024', 0, 'rated', 0, 'B', 'final' from current_ratings where model_id = ${drivers.id}`;
    await sql`
      insert into current_ratings (subject_id, model_id, period, run_id, outcome, score, grade, status)
      select subject_id, 'other-drivers/2022', period, 0, 'rated', 0, 'B', 'final' from current_ratings where model_id = ${drivers.id} and period = '2025'`;
    expect(await census()).toMatchObject({ written: 0 });
  });
});

describe("places in a trade by standingsStatements", () => {
  // twenty freight carriers with two pairs of ties, at places 2 and 19, nineteen passenger carriers, and one without a score
  const freight = [980, 970, 970, 960, ...Array.from({ length: 14 }, (_, index) => 800 - index), 500, 500];
  const passenger = Array.from({ length: 19 }, (_, index) => 990 - index);
  const carrier = (trade: "freight" | "passenger" | "dangerousGoods", score: number | null) => [
    recordOf(exampleRecord(transportLicence, { licenceNumber: "K", trade, issuedOn: "2016-05-01" })),
    recordOf(
      exampleRecord(carrierYear, { year: 2025, yearEndOn: "2025-12-31", trade, vehicles: 50, fleet: "ordinary", standardPassed: true }),
    ),
    ...(score === null
      ? []
      : [
          recordOf(
            exampleRecord(ratingItem, {
              periodEndOn: "2025-12-31",
              sector: "road-transport-enterprises",
              grade: "AA",
              score: String(score),
            }),
          ),
        ]),
  ];
  let ids: number[];

  const rank = async () => {
    for (const statement of standingsStatements(carriers, period, asOf)) await sql.unsafe(statement);
  };
  const places = async () => {
    const rows = await sql<{ subject_id: string; place: number; tail: number; peers: number }[]>`
      select subject_id, place, tail, peers from standings where cohort = 'guangdongCarriers' and period = '2025'`;
    const byId = new Map(rows.map((row) => [Number(row.subject_id), [row.place, row.tail, row.peers]]));
    return ids.map((id) => byId.get(id) ?? null);
  };
  const grades = async () => {
    const rows = await sql<{ subject_id: string; outcome: string; grade: string | null }[]>`
      select subject_id, outcome::text, grade from current_ratings where model_id = ${carriers.id} and period = '2025'`;
    const byId = new Map(rows.map((row) => [Number(row.subject_id), row.grade ?? row.outcome]));
    return ids.map((id) => byId.get(id));
  };

  beforeAll(async () => {
    await onNewDatabase();
    const stored = await storeSubjects(sql, "enterprise", [
      ...freight.map((score) => carrier("freight", score)),
      ...passenger.map((score) => carrier("passenger", score)),
      carrier("dangerousGoods", null),
    ]);
    ids = stored.map(({ subjectId }) => subjectId);
    await rank();
  });
  afterAll(leave);

  it("equal scores share the better place and the longer tail", async () => {
    const found = await places();
    expect(found.slice(0, 5)).toEqual([
      [1, 20, 20],
      [2, 19, 20],
      [2, 19, 20],
      [4, 17, 20],
      [5, 16, 20],
    ]);
    expect(found.slice(18, 20)).toEqual([
      [19, 2, 20],
      [19, 2, 20],
    ]);
  });

  it("a trade below the minimum ranks nobody, and a carrier without a score has no place", async () => {
    expect((await places()).slice(20)).toEqual(Array(20).fill(null));
  });

  it("the tie at the edge of the top 10 % is in, the next is out; without a rank the top grade is not decided", async () => {
    await runCensus({ url, model: carriers, period: "2025", asOf });
    const found = await grades();
    expect(found.slice(0, 4)).toEqual(["AAAA", "AAAA", "AAAA", "AAA"]);
    // all nineteen passenger carriers stand above 950, so each of them hangs on a rank there is not
    expect(found.slice(20, 39)).toEqual(Array(19).fill("undetermined"));
    for (const index of [0, 2, 3, 20]) {
      const { grade } = await ratedInJs(carriers, ids[index] as number, asOf);
      expect(grade ?? "undetermined").toBe(found[index]);
    }
  });

  it("ranked again, the old places are gone: one more carrier makes a trade of twenty, one less of nineteen", async () => {
    const last = ids.at(-1) as number;
    await sql`update records set data = data || '{"trade": "passenger"}' where subject_id = ${last} and item = 'carrier-year'`;
    await sql`
      insert into current_ratings (subject_id, model_id, period, run_id, outcome, score, grade, status)
      values (${last}, 'road-transport-enterprises/generated', '2025', 0, 'rated', 989.99, 'AAA', 'final')`;
    await sql`update current_ratings set outcome = 'undetermined', score = null, grade = null
      where subject_id = ${ids[19] as number} and model_id = 'road-transport-enterprises/generated'`;
    await rank();
    const found = await places();
    expect(found.slice(0, 20)).toEqual(Array(20).fill(null));
    expect([found[20], found[21], found[39]]).toEqual([
      [1, 20, 20],
      [3, 18, 20],
      [2, 19, 20],
    ]);
  });

  it("a rating past its day has no place", async () => {
    await sql`update current_ratings set stale_on = '2026-04-30' where subject_id = ${ids[20] as number} and model_id = 'road-transport-enterprises/generated'`;
    await rank();
    expect((await places()).slice(20, 22)).toEqual([null, null]);
  });
});
