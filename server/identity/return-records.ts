import type { Sql } from "@/db/client";
import { knownItems } from "@/server/models/known-models";
import { carriedCode, codeFields, keyedByCode, placedKey } from "./carried-code";
import { codesOf } from "./codes-of";
import type { Pair } from "./lock-pair";
import { carried, carriedColumns } from "./move-records";

/**
 * Whose each version under the kept entry is: what moved by this merge (an earlier one of the pair, undone since, moved at another instant)
 * and what it displaced are known; what came since belongs where its code says. A version that carries no code follows the one that was
 * live after the merge.
 */
const sides = `
  with moved as (
    select distinct stood.record_id, stood.item, stood.record_key, stood.superseded_at is distinct from stood.recorded_at as stood_live, decided_at
    from subject_merges merge join subject_merge_records pair using (subject_id, merged_id)
      join records stood on stood.subject_id = $1 and stood.record_id = pair.to_record_id and stood.recorded_at = merge.decided_at
    where merge.subject_id = $1 and merge.merged_id = $2
  ),
  displaced as (
    select own.record_id from subject_merge_records pair
      join moved on moved.record_id = pair.to_record_id join records own on own.subject_id = $1 and own.record_id = pair.from_record_id
    where pair.subject_id = $1 and pair.merged_id = $2
  ),
  kept_code as (${codesOf("$1")}),
  merged_code as (${codesOf("$2")} except select value from kept_code),
  version as (select *, ${carriedCode("records", "$3")} as code from records where subject_id = $1),
  asked as (
    select item, record_key from moved union select item, record_key from version where code in (select value from merged_code)
  )
  select version.record_id, version.item, version.record_key, version.superseded_at is null as is_live,
    case when version.record_id in (select record_id from moved) then 'merged'
      when version.record_id in (select record_id from displaced) then 'kept'
      when code in (select value from kept_code) then 'kept'
      when code in (select value from merged_code) then 'merged'
      when code is not null then 'other'
      when version.recorded_at >= moved.decided_at and moved.stood_live then 'merged'
      when version.superseded_at is null then 'kept'
      else 'other' end as side
  from version join asked using (item, record_key) left join moved using (item, record_key)`;

/** Of each key the live version and the newest of either side. What has no live version has been closed for good. */
const chosen = `
  select live.record_id as live_id, live.side = 'merged' as leaves,
    case when live.side = 'merged' then live.record_id else (select max(record_id) from side where side = 'merged' and ${sameKey("side")}) end as back_id,
    case when live.side = 'merged' then (select max(record_id) from side where side = 'kept' and ${sameKey("side")}) end as again_id
  from side as live where is_live`;

function sameKey(side: string): string {
  return `${side}.item = live.item and ${side}.record_key = live.record_key`;
}

/**
 * The reverse of moveRecords, by the codes the rows carried: the merged entry gets the newest version of all that is its own, whether it
 * moved or came since; where that was live, the newest version of the kept entry's own stands again.
 */
export async function returnRecords(sql: Sql, { kept, merged }: Pair): Promise<number> {
  const items = await knownItems(sql);
  const ids = [kept.subject_id, merged.subject_id];
  await sql.unsafe(`create temp table side on commit drop as ${sides}`, [...ids, codeFields(items)]);
  await sql.unsafe(`create temp table returning_records on commit drop as ${chosen}`);
  await sql.unsafe(
    `update records set superseded_at = now() from returning_records where subject_id = $1 and record_id = live_id and leaves`,
    [kept.subject_id],
  );
  await sql.unsafe(
    `insert into records (subject_id, ${carriedColumns})
     select $1, ${carried("records")} from returning_records join records on records.subject_id = $1 and record_id = again_id`,
    [kept.subject_id],
  );
  const returned = await sql.unsafe(
    `insert into records (subject_id, ${carriedColumns})
     select $2, ${carried("records", placedKey("records", "$3", "$4", "$5"))}
     from returning_records join records on records.subject_id = $1 and record_id = back_id returning 1`,
    [...ids, merged.code, codeFields(items), keyedByCode(items)],
  );
  return returned.length;
}
