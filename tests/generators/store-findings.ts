import type { Sql } from "@/db/client";
import { addDays } from "@/scoring/engine/legal-date";
import { type Cadence, lastPeriodBefore } from "@/scoring/engine/period";

/** A finding of the platform as a test gives it: in the shape of a record whose day is the last of an evaluation period. */
export interface Finding {
  readonly subjectId: number;
  readonly occurredOn: string;
  readonly showUntil: string | null;
  readonly data: Readonly<Record<string, string | number | boolean>>;
}

/** The longest period that ends on that day: findings of shorter ones look the same through the view. */
const periodEndingOn = (day: string): string => {
  const cadences: readonly Cadence[] = ["year", "julyToJune", "quarter", "month"];
  const found = cadences.map((cadence) => lastPeriodBefore(cadence, addDays(day, 1))).find((period) => period.to === day);
  if (!found) throw new Error(`${day} is the last day of no period`);
  return found.name;
};

const staleOn = (showUntil: string | null): string | null => (showUntil === null ? null : addDays(showUntil, 1));

const insertRatings = (
  sql: Sql,
  rows: readonly (Omit<Finding, "data"> & { data: { sector?: unknown; grade?: unknown; score?: unknown } })[],
) => sql`
  insert into current_ratings (subject_id, model_id, period, run_id, outcome, score, grade, status, stale_on)
  select subject_id, model_id, period, 0, 'rated', score, grade, 'final', stale_on
  from jsonb_to_recordset(${sql.json(
    rows.map(({ subjectId, occurredOn, showUntil, data }) => ({
      subject_id: subjectId,
      model_id: `${data.sector}/generated`,
      period: periodEndingOn(occurredOn),
      score: data.score ?? null,
      grade: data.grade ?? null,
      stale_on: staleOn(showUntil),
    })) as never,
  )}) as r(subject_id bigint, model_id text, period text, score numeric, grade text, stale_on date)`;

export const storeRatings = async (sql: Sql, rows: readonly Finding[]): Promise<void> => {
  for (let from = 0; from < rows.length; from += 5000) await insertRatings(sql, rows.slice(from, from + 5000));
};

const categories: Readonly<Record<string, string>> = {
  "taxi-drivers": "rideHailing",
  "passenger-drivers": "passenger",
  "dangerous-goods-drivers": "dangerousGoods",
  "driving-instructors": "instructor",
};

/** The certificate under which that sector rates. */
const categoryOf = (sector: string): string => {
  const found = Object.keys(categories).find((prefix) => sector.startsWith(prefix));
  if (!found) throw new Error(`no certificate is rated by ${sector}`);
  return categories[found] as string;
};

/** Each rating of a licensed person gets a person of its own, whose certificate names the body as employer. */
export const storeMemberRatings = async (sql: Sql, rows: readonly Finding[]): Promise<void> => {
  if (rows.length === 0) return;
  const people = await sql<{ subject_id: string }[]>`
    insert into subjects (kind, person_hash, person_cipher, name, invented)
    select 'licensedPerson', int4send(n + 50000000), int4send(n), 'invented driver ' || n, true
    from generate_series(1, ${rows.length}::int) n order by n returning subject_id`;
  const members = rows.map((row, index) => ({ ...row, subjectId: Number(people[index]?.subject_id), body: row.subjectId }));
  await sql`
    insert into records (subject_id, item, occurred_on, decided_on, data, record_key, content_digest)
    select member, 'driver-certificate', '2018-01-01', '2018-01-01', jsonb_build_object('employer', subjects.code, 'category', category), member::text, '\\x00'
    from jsonb_to_recordset(${sql.json(members.map((each) => ({ member: each.subjectId, body: each.body, category: categoryOf(String(each.data.sector)) })) as never)}) as m(member bigint, body bigint, category text)
      join subjects on subjects.subject_id = m.body`;
  await storeRatings(sql, members);
};

export const storeStandings = async (sql: Sql, rows: readonly Finding[]): Promise<void> => {
  if (rows.length === 0) return;
  await sql`
    insert into standings (subject_id, cohort, period, place, tail, peers)
    select subject_id, cohort, period, place, tail, peers
    from jsonb_to_recordset(${sql.json(
      rows.map((row) => ({ subject_id: row.subjectId, period: periodEndingOn(row.occurredOn), ...row.data })) as never,
    )}) as r(subject_id bigint, cohort text, period text, place integer, tail integer, peers integer)`;
};
