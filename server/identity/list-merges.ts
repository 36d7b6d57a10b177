import type { Sql } from "@/db/client";

export interface MergeEntry {
  readonly subjectId: number;
  readonly code: string;
  readonly name: string;
  readonly town: string | null;
  readonly liveRecords: number;
}

export interface MergeRow {
  readonly kept: MergeEntry;
  readonly merged: MergeEntry;
  readonly state: "proposed" | "done" | "refused" | "undone";
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}

export const mergesPerPage = 50;

/** Merges in a state, newest first, with both entries side by side. */
export async function listMerges(sql: Sql, state: MergeRow["state"], page: number): Promise<{ rows: MergeRow[]; total: number }> {
  const rows = await sql<{ row: MergeRow }[]>`
    with shown as (
      select * from subject_merges where state = ${state} order by proposed_at desc, subject_id, merged_id
      limit ${mergesPerPage} offset ${(page - 1) * mergesPerPage}
    ),
    entry as (
      select subject_id, jsonb_build_object('subjectId', subject_id, 'code', code, 'name', name, 'town', town, 'liveRecords',
        (select count(*) from records where records.subject_id = subjects.subject_id and superseded_at is null)) as view
      from subjects where subject_id in (select subject_id from shown union select merged_id from shown)
    )
    select jsonb_build_object('kept', kept.view, 'merged', merged.view, 'state', state, 'reason', reason, 'proposedBy', proposed_by,
      'proposedAt', proposed_at, 'decidedBy', decided_by, 'decidedAt', decided_at, 'undoneBy', undone_by, 'undoneAt', undone_at) as row
    from shown join entry kept on kept.subject_id = shown.subject_id join entry merged on merged.subject_id = shown.merged_id
    order by proposed_at desc, shown.subject_id, merged_id`;
  const [counted] = await sql<{ total: number }[]>`select count(*)::int as total from subject_merges where state = ${state}`;
  return { rows: rows.map(({ row }) => row), total: counted?.total ?? 0 };
}
