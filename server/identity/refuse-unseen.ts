import { TRPCError } from "@trpc/server";
import type { Sql } from "@/db/client";

/** Whoever does not see both entries of a pair has no say in it: they are sought with the asker's own eyes. */
export async function refuseUnseen(
  sql: Sql,
  { subjectId, mergedId }: { readonly subjectId: number; readonly mergedId: number },
): Promise<void> {
  const [row] = await sql<{ seen: number }[]>`select count(*)::int as seen from subjects where subject_id in (${subjectId}, ${mergedId})`;
  if (row?.seen === 2) return;
  throw new TRPCError({
    code: "NOT_FOUND",
    message: "没有这两个主体，或不在您的范围内。(There are no such two subjects within your reach.)",
  });
}
