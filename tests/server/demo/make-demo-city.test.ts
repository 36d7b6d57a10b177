import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Sql } from "@/db/client";
import { registry } from "@/scoring/models/registry";
import { makeDemoCity } from "@/server/demo/make-demo-city";
import { readOverview } from "@/server/overview/read-overview";
import { listSubjects } from "@/server/subjects/list-subjects";
import { listTowns } from "@/server/subjects/list-towns";
import { readProfile } from "@/server/subjects/read-profile";
import { type Access, accessTo, wholeCity } from "@/tests/server/access/access-suite";
import { testDatabase } from "@/tests/server/database";

let sql: Sql;
let access: Access;
let url: string;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await testDatabase();
  [url, drop] = [database.url, database.drop];
  sql = connect(url, 2);
  // a city cut off half-way: invented subjects, and no mark that it is whole
  await sql`insert into subjects (kind, code, name, invented) values ('enterprise', 'HALF', 'half-made', true)`;
  await makeDemoCity(url, { subjects: 600 });
  access = await accessTo(url);
}, 120_000);
afterAll(async () => {
  await access.close();
  await sql.end();
  await drop();
});

const fingerprint = async () =>
  (
    await sql`select md5(string_agg(item || record_key || data::text, '|' order by item, record_key, data::text)) as records,
      (select md5(string_agg(model_id || period || coalesce(grade, '-') || coalesce(score::text, '-'), '|' order by model_id, period, code, person_hash)) from current_ratings join subjects using (subject_id)) as ratings
      from records where superseded_at is null`
  )[0];

/** Models whose records no department of the demo city sends: what a bank and a rating agency look at. */
const notSent = ["sme-agency", "bank-gates"];

it("rates subjects by every model that is in force or proposed", async () => {
  const rows = await sql<{ sector: string }[]>`
    select distinct split_part(model_id, '/', 1) as sector from current_ratings where outcome = 'rated' order by 1`;
  const expected = registry
    .filter(({ model }) => model.status === "inForce" || model.status === "proposed")
    .map(({ model }) => model.sector);
  expect(rows.map((row) => row.sector).sort()).toEqual([...new Set(expected)].filter((sector) => !notSent.includes(sector)).sort());
});

it("has more than one grade by every model that grades more than twenty", async () => {
  const rows = await sql<{ model_id: string; n: number; grades: number }[]>`
    select model_id, count(*)::int as n, count(distinct grade)::int as grades from current_ratings where outcome = 'rated' group by 1`;
  for (const { model_id, n, grades } of rows) if (n > 20) expect(grades, model_id).toBeGreaterThan(1);
});

it("clears what a cut-off city left, and attaches nothing to a real code", async () => {
  expect((await sql`select count(*)::int as n from subjects where code = 'HALF'`)[0]?.n).toBe(0);
  expect(
    (
      await sql`select count(*)::int as n from subjects where not invented or substr(code, 3, 6) <> '000000' or name not like '%（虚构）%'`
    )[0]?.n,
  ).toBe(0);
});

it("does nothing where the city is whole, and never touches real subjects", async () => {
  const before = await fingerprint();
  await makeDemoCity(url, { subjects: 50 });
  expect(await fingerprint()).toEqual(before);
  const real = await testDatabase();
  const other = connect(real.url, 1);
  await other`insert into subjects (kind, code, name) values ('enterprise', 'R', 'real')`;
  await makeDemoCity(real.url, { subjects: 50 });
  expect((await other`select count(*)::int as n from subjects`)[0]?.n).toBe(1);
  await other.end();
  await real.drop();
});

it("weak firms are weak in several places: those with penalties have the lower mean tax score", async () => {
  const [row] = await sql`
    select avg(score) filter (where penalised) as weak, avg(score) filter (where not penalised) as others from (
      select score, exists (select 1 from records r where r.subject_id = c.subject_id and r.item = 'penalty') as penalised
      from current_ratings c where model_id = 'tax-credit/2025') rated`;
  expect(Number(row?.weak)).toBeLessThan(Number(row?.others));
});

it("holds the worked examples as subjects, with the scores the examples fix", async () => {
  const { rows } = await listSubjects(sql, { query: "税务例2（", page: 1 });
  expect(rows.map((row) => row.name)).toEqual(["信衡示例·税务例2（虚构）有限公司"]);
  const profile = await readProfile(sql, rows[0]?.subjectId as number);
  const rating = profile?.ratings[0];
  // rulebook tax §1.2.12, example 2: 100 − 15 + 5 + 3 + 2.4 = 95.4, A
  expect([rating?.score, rating?.grade]).toEqual(["95.4", "A"]);
  expect(rating?.ledger.filter((line) => line.points !== null).map((line) => line.points)).toEqual([
    "100",
    "-5",
    "+5",
    "-5",
    "+3",
    "-5",
    "+2.4",
    "0",
    "0",
    "0",
  ]);
  expect(rating?.ledger.at(-1)?.kind).toBe("ladder");
  expect(rating?.ledger[1]?.records[0]).toMatchObject({ fileName: "演示-tax-fault.csv" });
});

it("shows the record behind a direct grade, with its file and row", async () => {
  const { rows } = await listSubjects(sql, { query: "税务例5（", page: 1 });
  const profile = await readProfile(sql, rows[0]?.subjectId as number);
  const veto = profile?.ratings[0]?.ledger.find((line) => line.kind === "veto");
  expect(profile?.ratings[0]).toMatchObject({ grade: "D", status: "proposed" });
  expect(veto?.records.map((record) => [record.item.zh, record.occurredOn, record.fileName])).toEqual([
    ["税务直接判级情形", "2025-09-01", "演示-tax-serious.csv"],
  ]);
});

it("finds a body by the beginning of its code or of an old code, and by any part of its name", async () => {
  const [row] = await sql<{ code: string; value: string; name: string }[]>`
    select code, value, name from subjects join aliases using (subject_id) where scheme = 'organisationCode' order by subject_id limit 1`;
  for (const query of [row?.code, row?.code.slice(0, 17).toLowerCase(), row?.value, row?.name.slice(1, 9)]) {
    const { rows } = await listSubjects(sql, { query, page: 1 });
    expect(
      rows.map((each) => each.code),
      query,
    ).toContain(row?.code);
  }
  expect((await listSubjects(sql, { query: "100%_", page: 1 })).total).toBe(0);
});

it("lists the towns once each", async () => {
  expect((await listTowns(sql)).length).toBe(8);
});

it("every number of the overview is the count of the list behind it", async () => {
  const regulator = await access.signIn(wholeCity);
  const overview = await access.as(regulator, (entered) => readOverview(entered));
  for (const model of overview.models) {
    for (const mix of model.periods) {
      for (const { grade, subjects } of mix.grades) {
        expect(
          (await listSubjects(sql, { modelId: model.id, period: mix.period, grade, page: 1 })).total,
          `${model.id} ${mix.period} ${grade}`,
        ).toBe(subjects);
      }
      expect((await listSubjects(sql, { modelId: model.id, period: mix.period, grade: "ungraded", page: 1 })).total).toBe(mix.notGraded);
    }
  }
  for (const { id, latest } of overview.models) {
    if (!latest) continue;
    expect((await listSubjects(sql, { modelId: id, period: latest.period, move: "better", page: 1 })).total, id).toBe(latest.improved);
    expect((await listSubjects(sql, { modelId: id, period: latest.period, move: "worse", page: 1 })).total, id).toBe(latest.lowered);
    if (id === "tax-credit/2025" || id === "taxi-drivers/2022") expect(latest.improved, id).toBeGreaterThan(0);
  }
  for (const { kind, count } of overview.subjects) expect((await listSubjects(sql, { kind, page: 1 })).total).toBe(count);
  expect(overview.changes.length).toBeGreaterThan(0);
});

it("shows no person's name or number, and finds nobody by name", async () => {
  const { rows } = await listSubjects(sql, { kind: "licensedPerson", page: 1 });
  for (const row of rows) expect(row).toMatchObject({ code: "***************", name: expect.stringMatching(/^.\*+（虚构）$/) });
  const [person] = await sql<{ name: string }[]>`select name from subjects where kind = 'licensedPerson' limit 1`;
  expect(
    (await listSubjects(sql, { query: person?.name.slice(0, 2), page: 1 })).rows.filter((row) => row.kind === "licensedPerson"),
  ).toEqual([]);
  const profile = await readProfile(sql, rows[0]?.subjectId as number);
  expect(JSON.stringify(profile).match(/110000188\d{9}|HC\d{8}/)).toBeNull();
});

it("is the same city whenever it is made", async () => {
  const again = await testDatabase();
  const first = await fingerprint();
  await makeDemoCity(again.url, { subjects: 600 });
  const other = connect(again.url, 1);
  const [second] =
    await other`select md5(string_agg(item || record_key || data::text, '|' order by item, record_key, data::text)) as records from records where superseded_at is null`;
  expect(second?.records).toBe(first?.records);
  await other.end();
  await again.drop();
}, 120_000);
