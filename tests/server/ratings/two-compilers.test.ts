import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect, type Sql } from "@/db/client";
import { collect, staleOn } from "@/scoring/engine/collect";
import { censusSelect, censusSettings } from "@/scoring/engine/compile-census";
import { pointsText } from "@/scoring/engine/decimal";
import { recordsOf } from "@/scoring/engine/example";
import { followsOf } from "@/scoring/engine/follows";
import { addDays } from "@/scoring/engine/legal-date";
import { periodOf } from "@/scoring/engine/period";
import { rater } from "@/scoring/engine/rate";
import { registry } from "@/scoring/models/registry";
import { random } from "@/server/demo/random";
import { randomRecords } from "@/tests/generators/records";
import { storeSubjects } from "@/tests/generators/store";
import { testDatabase } from "@/tests/server/database";

const subjectsPerModel = 10_000;

interface Counted {
  subject_id: string;
  outcome: string;
  score: string | null;
  grade: string | null;
  status: string;
  follows: string[];
  stale_on: string | null;
}

describe.each(registry)("$model.id: the census in SQL and the rating in JS", (registered) => {
  const { model, examples } = registered;
  // the period of the first example: random subjects grow around the examples of that period
  const period = periodOf(String(examples[0]?.period));
  const asOf = addDays(period.to, 120);
  let sql: Sql;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const database = await testDatabase();
    sql = connect(database.url, 2);
    close = async () => {
      await sql.end();
      await database.drop();
    };
  });
  afterAll(() => close());

  const census = async (period: string) => {
    const rows = await sql.begin(async (transaction) => {
      await transaction.unsafe(censusSettings);
      return transaction.unsafe<Counted[]>(censusSelect(model, periodOf(period), asOf));
    });
    return new Map(rows.map((row) => [Number(row.subject_id), row]));
  };
  const kind = model.subjectKinds.includes("licensedPerson") ? "licensedPerson" : "enterprise";

  it("give every worked example its published score and grade", async () => {
    const subjects = await storeSubjects(sql, kind, examples.map(recordsOf));
    for (const [index, example] of examples.entries()) {
      const row = (await census(example.period)).get(subjects[index]?.subjectId as number);
      expect([example.title.en, row?.outcome, row?.score, row?.grade]).toEqual([
        example.title.en,
        example.expected.outcome,
        example.expected.score,
        example.expected.grade,
      ]);
    }
    await sql`truncate subjects cascade`;
  });

  it("agree on ten thousand random subjects", async () => {
    const numbers = random(20251231);
    const made = await storeSubjects(
      sql,
      kind,
      Array.from({ length: subjectsPerModel }, () => randomRecords(registered, numbers, period)),
    );
    const counted = await census(period.name);
    const rate = rater(model, period);
    const outcomes = new Map<string, number>();
    for (const { subjectId, records } of made) {
      const live = records.filter((record) => record.showUntil === null || record.showUntil >= asOf);
      const rating = rate(collect(model, period, live));
      const row = counted.get(subjectId);
      const derived = {
        outcome: rating.outcome === "doesNotApply" ? undefined : rating.outcome,
        score: rating.score === null ? null : pointsText(rating.score),
        grade: rating.grade,
        status: rating.status,
        follows: followsOf(rating.steps),
        staleOn: rating.outcome === "doesNotApply" ? null : staleOn(model, period, live),
      };
      outcomes.set(`${rating.outcome} ${rating.grade}`, (outcomes.get(`${rating.outcome} ${rating.grade}`) ?? 0) + 1);
      expect({
        subjectId,
        outcome: row?.outcome,
        score: row?.score ?? null,
        grade: row?.grade ?? null,
        status: row?.status ?? "final",
        follows: row?.follows ?? [],
        staleOn: row?.stale_on ?? null,
      }).toEqual({ subjectId, ...derived });
    }
    // the agreement means something only if every grade occurs
    for (const grade of Object.keys(model.grades))
      expect(outcomes.get(`rated ${grade}`) ?? 0, `${grade} of ${[...outcomes]}`).toBeGreaterThan(20);
  });
});
