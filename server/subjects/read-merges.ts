import type { Sql } from "@/db/client";
import type { MergedEntry } from "./view";

/** Merges that hold now: where an entry went, and what came to it. */
export async function readMerges(sql: Sql, subjectId: number): Promise<{ into: MergedEntry | null; from: MergedEntry[] }> {
  const rows = await sql<(MergedEntry & { went: boolean })[]>`
    select other.subject_id::int as "subjectId", other.name, other.code, decided_at as "mergedAt", merged_id = ${subjectId} as went
    from subject_merges join subjects other on other.subject_id = case when merged_id = ${subjectId} then subject_merges.subject_id else merged_id end
    where state = 'done' and (subject_merges.subject_id = ${subjectId} or merged_id = ${subjectId})
    order by decided_at, other.subject_id`;
  const entry = ({ subjectId: id, name, code, mergedAt }: MergedEntry): MergedEntry => ({ subjectId: id, name, code, mergedAt });
  const into = rows.find(({ went }) => went);
  return { into: into ? entry(into) : null, from: rows.filter(({ went }) => !went).map(entry) };
}
