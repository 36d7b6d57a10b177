import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Sql } from "@/db/client";
import { recordsOf } from "@/scoring/engine/example";
import { registry } from "@/scoring/models/registry";
import { checkRatings } from "@/server/ratings/check-ratings";
import { checkSample } from "@/server/ratings/check-sample";
import { CensusDisagrees } from "@/server/ratings/compare-rating";
import { runCensus } from "@/server/ratings/run-census";
import { storeSubjects } from "@/tests/generators/store";
import { testDatabase } from "@/tests/server/database";

const { model, examples } = registry.find((each) => each.model.id === "tax-credit/2025") ??
  registry[0] ?? { model: undefined, examples: [] };
if (!model) throw new Error("no tax model");
const thisYear = examples.filter((example) => example.period === "2025");
const asOf = "2026-04-30";

let url: string;
let sql: Sql;
let drop: () => Promise<void>;
let late: number;

beforeAll(async () => {
  const database = await testDatabase();
  [url, drop] = [database.url, database.drop];
  sql = connect(url, 2);
  const stored = await storeSubjects(sql, "enterprise", thisYear.map(recordsOf));
  late = stored[thisYear.findIndex((example) => example.title.zh.startsWith("例1之二"))]?.subjectId as number;
});
afterAll(async () => {
  await sql.end();
  await drop();
});

const census = () => runCensus({ url, model, period: "2025", asOf });
const current = async (subjectId: number) =>
  (await sql`select grade, score::text, replaced_grade, status from current_ratings where subject_id = ${subjectId}`)[0];

it("rates every example, checks each row it wrote, and counts them by grade", async () => {
  const result = await census();
  expect(result).toMatchObject({ subjects: 11, written: 11, checked: 11 });
  expect(result.sampled).toBeGreaterThan(0);
  // of the eleven examples of 2025: A in 1, 2 and 5b; B in 1b and 4; M in 6; C in 3, 3b and 6b; D in 5 and 7
  expect(Object.fromEntries(result.grades.map((each) => [each.grade, each.subjects]))).toEqual({ A: 3, B: 2, C: 3, D: 2, M: 1 });
});

it("leaves C and D proposed, for a person to decide", async () => {
  const rows = await sql`select grade, status, count(*)::int as subjects from current_ratings group by 1, 2 order by 1`;
  expect(rows.map((row) => [row.grade, row.status, row.subjects])).toEqual([
    ["A", "final", 3],
    ["B", "final", 2],
    ["C", "proposed", 3],
    ["D", "proposed", 2],
    ["M", "final", 1],
  ]);
});

it("writes nothing where nothing changed", async () => {
  expect(await census()).toMatchObject({ subjects: 11, written: 0, checked: 0 });
  expect((await sql`select count(*)::int as n from ratings`)[0]?.n).toBe(11);
});

it("a corrected record re-rates its subject alone, keeps the old rating, and tells which grade was replaced", async () => {
  expect(await current(late)).toMatchObject({ grade: "B", score: "88" });
  await sql.begin(async (inside) => {
    const transaction = inside as unknown as Sql;
    await transaction`update records set superseded_at = now() where subject_id = ${late} and item = 'tax-fault'`;
    await transaction`
      insert into records (subject_id, item, occurred_on, decided_on, data, record_key, content_digest)
      select subject_id, item, occurred_on, decided_on, data || '{"correctedOn": "2025-03-20"}', record_key, 'x' from records
      where subject_id = ${late} and item = 'tax-fault'`;
  });
  expect(await census()).toMatchObject({ written: 1, checked: 1 });
  expect(await current(late)).toEqual({ grade: "A", score: "93", replaced_grade: "B", status: "final" });
  expect((await sql`select count(*)::int as n from ratings where subject_id = ${late}`)[0]?.n).toBe(2);
  expect((await sql`select from_grade, to_grade, subjects::int from rating_moves`).map((row) => ({ ...row }))).toEqual([
    { from_grade: "B", to_grade: "A", subjects: 1 },
  ]);
});

it("the rollup counts what the current ratings hold", async () => {
  const rows =
    await sql`select grade, sum(subjects)::int as subjects from rating_stats where model_id = ${model.id} and period = '2025' group by 1 order by 1`;
  expect(rows.map((row) => [row.grade, row.subjects])).toEqual([
    ["A", 4],
    ["B", 1],
    ["C", 3],
    ["D", 2],
    ["M", 1],
  ]);
});

it("a repaired, withdrawn or ended record is not scored", async () => {
  await sql`update records set state = 'repaired' where item = 'tax-serious' and data->>'condition' = '18-04'`;
  await sql`update records set show_until = '2026-04-29' where item = 'tax-serious' and data->>'condition' = '18-03'`;
  await census();
  const rows = await sql`select grade, count(*)::int as subjects from current_ratings group by 1 order by 1`;
  expect(rows.map((row) => [row.grade, row.subjects])).toEqual([
    ["A", 6],
    ["B", 1],
    ["C", 3],
    ["M", 1],
  ]);
});

it("two runs at once give one set of ratings", async () => {
  await sql`truncate current_ratings, ratings, rating_stats, rating_moves`;
  const results = await Promise.all([census(), census()]);
  expect(results.map((result) => result.written).sort((a, b) => a - b)).toEqual([0, 11]);
});

it("tells when the census and the JS form disagree", async () => {
  await sql`update ratings set score = 12 where run_id = (select max(run_id) from ratings) and subject_id = ${late}`;
  const [run] = await sql<{ run_id: string }[]>`select run_id from ratings where subject_id = ${late} order by run_id desc limit 1`;
  await expect(checkRatings(sql, model, "2025", Number(run?.run_id), "all")).rejects.toThrow(/the census says rated 12/);
  await sql`update current_ratings set grade = 'C'`;
  await expect(checkSample(sql, model, "2025", asOf)).rejects.toThrow(CensusDisagrees);
  await expect(census()).rejects.toThrow(CensusDisagrees);
  await sql`update current_ratings c set grade = r.grade from ratings r where r.subject_id = c.subject_id and r.run_id = c.run_id`;
  await census();
});

it("a run that fails leaves the ratings as they were, and is marked", async () => {
  const before = await sql`select * from current_ratings order by subject_id`;
  await sql.unsafe("alter table rating_stats rename to rating_stats_away");
  await expect(census()).rejects.toThrow("rating_stats");
  await sql.unsafe("alter table rating_stats_away rename to rating_stats");
  expect([...(await sql`select * from current_ratings order by subject_id`)]).toEqual([...before]);
  expect((await sql`select state from runs order by run_id desc limit 1`)[0]?.state).toBe("failed");
});
