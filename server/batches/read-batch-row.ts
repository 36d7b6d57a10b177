import type { Sql } from "@/db/client";
import type { Words } from "@/scoring/words";
import { shownCode, shownName } from "@/server/subjects/mask";
import type { SubjectKind } from "@/server/subjects/view";
import type { BatchRow } from "./view";

interface RecordRow {
  readonly subject_id: string;
  readonly name: string;
  readonly code: string | null;
  readonly kind: SubjectKind;
  readonly record_id: string;
  readonly state: BatchRow["records"][number]["state"];
  readonly recorded_at: string;
  readonly superseded_at: string | null;
}

interface KeptRow {
  readonly state: NonNullable<BatchRow["kept"]>["state"];
  readonly raw: string;
  readonly problems: { hint: Words }[];
  readonly resent_batch_id: string | null;
}

/** What became of one row of a batch: the versions of records it wrote, or the row as it was kept. Both empty where it brought nothing new. */
export async function readBatchRow(sql: Sql, batchId: number, rowNumber: number): Promise<BatchRow> {
  const [records, [kept]] = await Promise.all([
    sql<RecordRow[]>`
      select subject_id, name, code, kind, record_id, records.state, recorded_at, superseded_at
      from records join subjects using (subject_id) where batch_id = ${batchId} and row_number = ${rowNumber} order by record_id limit 20`,
    sql<KeptRow[]>`select state, raw, problems, resent_batch_id from quarantine where batch_id = ${batchId} and row_number = ${rowNumber}`,
  ]);
  return {
    rowNumber,
    records: records.map((row) => ({
      subjectId: Number(row.subject_id),
      name: shownName(row.kind, row.name),
      code: shownCode(row.kind, row.code),
      kind: row.kind,
      recordId: Number(row.record_id),
      state: row.state,
      recordedAt: row.recorded_at,
      supersededAt: row.superseded_at,
    })),
    kept: kept
      ? {
          state: kept.state,
          raw: kept.raw,
          hints: kept.problems.map(({ hint }) => hint),
          resentBatchId: kept.resent_batch_id === null ? null : Number(kept.resent_batch_id),
        }
      : null,
  };
}
