import type { Sql } from "@/db/client";
import { refuseMerge } from "./merge-refused";

export interface Entry {
  readonly subject_id: number;
  readonly kind: string;
  readonly code: string | null;
  readonly name: string;
  readonly invented: boolean;
  readonly merged_into: number | null;
}

export interface Pair {
  /** The entry that stays, and the one whose records move to it. */
  readonly kept: Entry;
  readonly merged: Entry;
}

/** Both entries, locked in one order whoever asks, so that two reviewers cannot hold each other up. */
export async function lockPair(sql: Sql, subjectId: number, mergedId: number): Promise<Pair> {
  const rows = await sql<Entry[]>`
    select subject_id::int, kind::text, code, name, invented, merged_into::int from subjects
    where subject_id in (${subjectId}, ${mergedId}) order by subject_id for update`;
  const kept = rows.find((row) => row.subject_id === subjectId);
  const merged = rows.find((row) => row.subject_id === mergedId);
  if (!kept || !merged || subjectId === mergedId)
    throw refuseMerge(
      "merge.noSuchPair",
      "没有这两个主体，或两者是同一个。请核对编号，没有改动任何数据。",
      "There are no such two subjects, or they are the same entry. Check the numbers; nothing was changed.",
    );
  return { kept, merged };
}

/** Bodies alone, both still standing for themselves, both real or both invented. */
export function checkMergeable({ kept, merged }: Pair): void {
  if (kept.kind === "licensedPerson" || merged.kind === "licensedPerson")
    throw refuseMerge(
      "merge.person",
      "自然人只凭证件号识别，不能合并。请由发证部门更正证件号后重新报送。",
      "Persons are known by their number alone and are never merged. Have the issuing department correct the number and send again.",
    );
  if (kept.invented !== merged.invented)
    throw refuseMerge(
      "merge.invented",
      "虚构主体与真实主体不能合并，没有改动任何数据。",
      "An invented and a real subject cannot be merged. Nothing was changed.",
    );
  if (kept.merged_into !== null || merged.merged_into !== null)
    throw refuseMerge(
      "merge.alreadyMerged",
      "其中一个主体已并入别的主体。请改用合并后的主体，或先撤销那次合并。",
      "One of the two has already been merged into another. Use the one it went to, or undo that merge first.",
    );
}
