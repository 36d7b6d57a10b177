import type { Sql } from "@/db/client";
import type { Pair } from "./lock-pair";
import { carried, carriedColumns } from "./move-records";

/**
 * The reverse of moveRecords. A record that went over as superseded comes back as it was; one that stood comes back in the version that is
 * live now, or not at all where it has been withdrawn meanwhile; and what it had displaced stands again.
 */
export async function returnRecords(sql: Sql, { kept, merged }: Pair): Promise<number> {
  const ids = [kept.subject_id, merged.subject_id];
  // Of this merge alone: an earlier one of the same pair, undone since, moved at another instant.
  await sql.unsafe(
    `create temp table returning_records on commit drop as
     select source.subject_id = $2 as goes_back, source.record_id as from_id, live.record_id as live_id,
       stood.superseded_at = stood.recorded_at as was_overtaken
     from subject_merges merge join subject_merge_records pair using (subject_id, merged_id)
       join records source on source.subject_id in ($1, $2) and source.record_id = pair.from_record_id
       join records stood on stood.subject_id = $1 and stood.record_id = pair.to_record_id and stood.recorded_at = merge.decided_at
       left join records live on live.subject_id = $1 and live.item = stood.item and live.record_key = stood.record_key and live.superseded_at is null
     where merge.subject_id = $1 and merge.merged_id = $2`,
    ids,
  );
  await sql.unsafe(
    `update records set superseded_at = now() from returning_records
     where subject_id = $1 and record_id = live_id and goes_back and was_overtaken is distinct from true`,
    [kept.subject_id],
  );
  await sql.unsafe(
    `insert into records (subject_id, ${carriedColumns})
     select $2, ${carried("records")}
     from returning_records join records on (was_overtaken and records.subject_id = $2 and record_id = from_id)
       or (was_overtaken is distinct from true and records.subject_id = $1 and record_id = live_id)
     where goes_back`,
    ids,
  );
  await sql.unsafe(
    `insert into records (subject_id, ${carriedColumns})
     select $1, ${carried("records")} from returning_records join records on records.subject_id = $1 and record_id = from_id where not goes_back`,
    [kept.subject_id],
  );
  const [counted] = await sql<{ returned: number }[]>`select count(*)::int as returned from returning_records where goes_back`;
  return counted?.returned ?? 0;
}
