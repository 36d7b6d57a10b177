import { createHash } from "node:crypto";
import type { Sql } from "@/db/client";
import type { RecordRow } from "@/scoring/engine/fact";
import { memberRatingItem, ratingItem, standingItem } from "@/scoring/facts/platform";
import { type Finding, storeMemberRatings, storeRatings, storeStandings } from "./store-findings";

type NewRecord = Omit<RecordRow, "recordId">;

export interface StoredSubject {
  readonly subjectId: number;
  readonly records: RecordRow[];
}

interface Placed extends NewRecord {
  readonly subjectId: number;
  readonly key: string;
}

const insertRecords = async (sql: Sql, rows: readonly Placed[]): Promise<Map<string, number>> => {
  const ids = new Map<string, number>();
  for (let from = 0; from < rows.length; from += 5000) {
    const stored = await sql<{ record_id: string; record_key: string }[]>`
      insert into records (subject_id, item, occurred_on, decided_on, show_until, data, record_key, content_digest)
      select subject_id, item, occurred_on, decided_on, show_until, data, record_key, content_digest
      from jsonb_to_recordset(${sql.json(
        rows.slice(from, from + 5000).map((row) => ({
          subject_id: row.subjectId,
          item: row.item,
          occurred_on: row.occurredOn,
          decided_on: row.decidedOn,
          show_until: row.showUntil,
          data: row.data,
          record_key: row.key,
          content_digest: `\\x${createHash("md5").update(JSON.stringify(row.data)).digest("hex")}`,
        })) as never,
      )}) as r(subject_id bigint, item text, occurred_on date, decided_on date, show_until date, data jsonb, record_key text, content_digest bytea)
      returning record_id, record_key`;
    for (const row of stored) ids.set(row.record_key, Number(row.record_id));
  }
  return ids;
};

const findings = { [ratingItem.id]: storeRatings, [memberRatingItem.id]: storeMemberRatings, [standingItem.id]: storeStandings };

/** Of findings that can stand only once (a rating of a sector and period, a standing of a cohort and period) the first is kept. */
const withoutRepeats = (rows: readonly Placed[]): Placed[] => {
  const seen = new Set<string>();
  return rows.filter(({ item, subjectId, occurredOn, data }) => {
    if (item !== ratingItem.id && item !== standingItem.id) return true;
    const key = [item, subjectId, occurredOn, data.sector ?? data.cohort].join(" ");
    return !seen.has(key) && seen.add(key);
  });
};

/**
 * Puts subjects with these records into the database as intake would leave them, and what the platform itself finds (ratings by other models,
 * of licensed staff, standings) where a census would. Gives the subjects with their stored records.
 */
export const storeSubjects = async (
  sql: Sql,
  kind: "enterprise" | "licensedPerson",
  subjects: readonly (readonly NewRecord[])[],
): Promise<StoredSubject[]> => {
  const made = await sql<{ subject_id: string }[]>`
    insert into subjects (kind, code, person_hash, person_cipher, name, invented)
    select ${kind}::subject_kind, case when ${kind} = 'enterprise' then 'T' || n end, case when ${kind} = 'licensedPerson' then int4send(n) end,
      case when ${kind} = 'licensedPerson' then int4send(n) end, 'invented ' || n, true
    from generate_series(1, ${subjects.length}::int) n order by n returning subject_id`;
  const placed = withoutRepeats(
    subjects.flatMap((records, index) =>
      records.map((record, place) => ({ ...record, subjectId: Number(made[index]?.subject_id), key: `${index}-${place}` })),
    ),
  );
  const ids = await insertRecords(
    sql,
    placed.filter((row) => !(row.item in findings)),
  );
  for (const [item, store] of Object.entries(findings)) {
    await store(sql, placed.filter((row) => row.item === item) as readonly Finding[]);
  }
  const bySubject = new Map(made.map(({ subject_id }): [number, RecordRow[]] => [Number(subject_id), []]));
  for (const { subjectId, key, ...record } of placed) bySubject.get(subjectId)?.push({ ...record, recordId: ids.get(key) ?? 0 });
  return [...bySubject].map(([subjectId, records]) => ({ subjectId, records }));
};
