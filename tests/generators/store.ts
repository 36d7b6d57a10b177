import { createHash } from "node:crypto";
import type { Sql } from "@/db/client";
import type { RecordRow } from "@/scoring/engine/fact";

/** Puts subjects with these records into the database as intake would leave them; gives the subjects with their stored records. */
export const storeSubjects = async (
  sql: Sql,
  kind: "enterprise" | "licensedPerson",
  subjects: readonly (readonly Omit<RecordRow, "recordId">[])[],
): Promise<{ subjectId: number; records: RecordRow[] }[]> => {
  const made = await sql<{ subject_id: string }[]>`
    insert into subjects (kind, code, person_hash, person_cipher, name, invented)
    select ${kind}::subject_kind, case when ${kind} = 'enterprise' then 'T' || n end, case when ${kind} = 'licensedPerson' then int4send(n) end,
      case when ${kind} = 'licensedPerson' then int4send(n) end, 'invented ' || n, true
    from generate_series(1, ${subjects.length}::int) n order by n returning subject_id`;
  const rows = subjects.flatMap((records, index) =>
    records.map((record, place) => ({ ...record, subject_id: Number(made[index]?.subject_id), record_key: `${index}-${place}` })),
  );
  const stored: { subject_id: string; record_id: string; record_key: string }[] = [];
  for (let from = 0; from < rows.length; from += 5000) {
    stored.push(
      ...(await sql<{ subject_id: string; record_id: string; record_key: string }[]>`
        insert into records (subject_id, item, occurred_on, decided_on, show_until, data, record_key, content_digest)
        select subject_id, item, occurred_on, decided_on, show_until, data, record_key, content_digest
        from jsonb_to_recordset(${sql.json(
          rows.slice(from, from + 5000).map((row) => ({
            subject_id: row.subject_id,
            item: row.item,
            occurred_on: row.occurredOn,
            decided_on: row.decidedOn,
            show_until: row.showUntil,
            data: row.data,
            record_key: row.record_key,
            content_digest: `\\x${createHash("md5").update(JSON.stringify(row.data)).digest("hex")}`,
          })) as never,
        )}) as r(subject_id bigint, item text, occurred_on date, decided_on date, show_until date, data jsonb, record_key text, content_digest bytea)
        returning subject_id, record_id, record_key`),
    );
  }
  const ids = new Map(stored.map((row) => [row.record_key, Number(row.record_id)]));
  return subjects.map((records, index) => ({
    subjectId: Number(made[index]?.subject_id),
    records: records.map((record, place) => ({ ...record, recordId: ids.get(`${index}-${place}`) as number })),
  }));
};
