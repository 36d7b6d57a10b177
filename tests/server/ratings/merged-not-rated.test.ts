import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Sql } from "@/db/client";
import { recordsOf } from "@/scoring/engine/example";
import { registry } from "@/scoring/models/registry";
import { runCensus } from "@/server/ratings/run-census";
import { storeSubjects } from "@/tests/generators/store";
import { testDatabase } from "@/tests/server/database";

const found = registry.find((each) => each.model.id === "tax-credit/2025");
if (!found) throw new Error("no tax model");
const { model, examples } = found;

let url: string;
let sql: Sql;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await testDatabase();
  [url, drop] = [database.url, database.drop];
  sql = connect(url, 2);
});
afterAll(async () => {
  await sql.end();
  await drop();
});

it("an entry merged into another is rated no more, even where a record stands under it; its earlier ratings stay", async () => {
  const thisYear = examples.filter(({ period }) => period === "2025").slice(0, 2);
  const [kept, merged] = await storeSubjects(sql, "enterprise", thisYear.map(recordsOf));
  const census = () => runCensus({ url, model, period: "2025", asOf: "2026-04-30" });
  const rated = async (table: "current_ratings" | "ratings") =>
    (await sql`select distinct subject_id::int as id from ${sql(table)} order by 1`).map(({ id }) => id);
  expect(await census()).toMatchObject({ subjects: 2, written: 2 });
  await sql`update subjects set merged_into = ${kept?.subjectId ?? 0} where subject_id = ${merged?.subjectId ?? 0}`;
  expect(await census()).toMatchObject({ subjects: 1, written: 0 });
  expect(await rated("current_ratings")).toEqual([kept?.subjectId]);
  expect(await rated("ratings")).toEqual([kept?.subjectId, merged?.subjectId]);
  await sql`update subjects set merged_into = null`;
  expect(await census()).toMatchObject({ subjects: 2, written: 1 });
});
