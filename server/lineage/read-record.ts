import type { Sql } from "@/db/client";
import { knownItems } from "@/server/models/known-models";
import { rowOrigin } from "./row-origin";
import type { RecordLineage, RecordVersion } from "./view";

interface Row {
  readonly record_id: string;
  readonly item: string;
  readonly state: RecordVersion["state"];
  readonly occurred_on: string;
  readonly decided_on: string;
  readonly recorded_at: string;
  readonly superseded_at: string | null;
  readonly batch_id: string | null;
  readonly row_number: number | null;
}

/** A department that corrects without end is shown its newest versions; the first row of a file is enough to find the rest. */
const mostVersions = 100;

/** Every version of a record with the row of the file that each came from. No content is given, so that no person is shown. */
export async function readRecordLineage(sql: Sql, subjectId: number, recordId: number): Promise<RecordLineage | null> {
  const rows = await sql<Row[]>`
    select version.record_id, version.item, version.state, version.occurred_on, version.decided_on, version.recorded_at,
      version.superseded_at, version.batch_id, version.row_number
    from records as asked join records as version
      on version.subject_id = asked.subject_id and version.item = asked.item and version.record_key = asked.record_key
    where asked.subject_id = ${subjectId} and asked.record_id = ${recordId}
    order by version.recorded_at desc, version.record_id desc limit ${mostVersions}`;
  const oldestFirst = [...rows].reverse();
  const [first] = oldestFirst;
  if (!first) return null;
  const item = (await knownItems(sql)).find(({ id }) => id === first.item);
  return {
    subjectId,
    recordId,
    item: first.item,
    itemTitle: item?.title ?? { zh: first.item, en: first.item },
    department: item?.department.name ?? { zh: "", en: "" },
    versions: await Promise.all(oldestFirst.map((row, at) => toVersion(sql, row, oldestFirst[at + 1]))),
  };
}

const toVersion = async (sql: Sql, row: Row, next: Row | undefined): Promise<RecordVersion> => ({
  recordId: Number(row.record_id),
  state: row.state,
  occurredOn: row.occurred_on,
  decidedOn: row.decided_on,
  recordedAt: row.recorded_at,
  supersededAt: row.superseded_at,
  supersededBy: row.superseded_at !== null && next ? Number(next.record_id) : null,
  from: row.batch_id === null || row.row_number === null ? null : await rowOrigin(sql, Number(row.batch_id), row.row_number),
});
