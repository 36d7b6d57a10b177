import type { Sql } from "@/db/client";
import { readEntries } from "./read-entries";
import type { MergeList, MergeRow, MergeState } from "./view";

export const mergesPerPage = 20;

type Stored = Omit<MergeRow, "kept" | "merged"> & { readonly keptId: number; readonly mergedId: number };

/** Merges in a state, newest first, with both entries side by side. */
export async function listMerges(sql: Sql, state: MergeState, page: number): Promise<MergeList> {
  const stored = await sql<Stored[]>`
    select subject_id::int as "keptId", merged_id::int as "mergedId", state, reason, proposed_by as "proposedBy", proposed_at as "proposedAt",
      decided_by as "decidedBy", decided_at as "decidedAt", undone_by as "undoneBy", undone_at as "undoneAt"
    from subject_merges where state = ${state} order by proposed_at desc, subject_id, merged_id
    limit ${mergesPerPage} offset ${(page - 1) * mergesPerPage}`;
  const counted = await sql<{ state: MergeState; count: number }[]>`
    select state, count(*)::int as count from subject_merges group by state`;
  const byState = { proposed: 0, done: 0, refused: 0, undone: 0, ...Object.fromEntries(counted.map((row) => [row.state, row.count])) };
  const entries = await readEntries(sql, [...new Set(stored.flatMap(({ keptId, mergedId }) => [keptId, mergedId]))]);
  const rows = stored.flatMap(({ keptId, mergedId, ...row }) => {
    const [kept, merged] = [entries.get(keptId), entries.get(mergedId)];
    return kept && merged ? [{ ...row, kept, merged }] : [];
  });
  return { rows, total: byState[state], pageSize: mergesPerPage, byState };
}
