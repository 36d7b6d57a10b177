import type { Sql } from "@/db/client";
import type { SubjectKind } from "@/server/subjects/view";
import { readChanges } from "./read-changes";
import { readFeeds } from "./read-feeds";
import { readMixes } from "./read-mixes";
import type { Overview } from "./view";

/** What a regulator sees first: subjects by kind, each model's grades by period, the newest changes, and how fresh each feed is. */
export const readOverview = async (sql: Sql): Promise<Overview> => {
  const [subjects, runs, models, changes, feeds] = await Promise.all([
    sql<{ kind: SubjectKind; count: number }[]>`select kind, subjects::int as count from access.subjects_by_kind() order by kind`,
    sql<{ at: string | null }[]>`select max(finished_at) as at from runs where state = 'finished'`,
    readMixes(sql),
    readChanges(sql),
    readFeeds(sql),
  ]);
  return { subjects: [...subjects], lastRunAt: runs[0]?.at ?? null, models, changes, feeds };
};
