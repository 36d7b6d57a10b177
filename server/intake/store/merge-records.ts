import type { Client } from "pg";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { subjectMatch } from "./refuse-subjects";

export interface MergedCounts {
  readonly accepted: number;
  readonly revised: number;
  readonly duplicate: number;
}

/**
 * A file counts by where it ends: if the last row of a key says what is already live, all its rows are duplicates (so that the same
 * file again adds nothing); else each row that changes its forerunner becomes a version, and the last of them is live.
 */
export async function mergeRecords(client: Client, item: CatalogueItem, batchId: number): Promise<MergedCounts> {
  await client.query(
    `create temp table matched (row_number integer, subject_id bigint, live_id bigint, live_state record_state, outcome text, is_overtaken boolean) on commit drop`,
  );
  await client.query(matchStaged(item), [item.id]);
  await client.query("analyze matched");
  await client.query(
    `update records set superseded_at = now() from matched
     where outcome = 'revised' and records.subject_id = matched.subject_id and records.record_id = matched.live_id`,
  );
  await client.query(insertVersions, [item.id, batchId]);
  if (item.subject.by === "residentId") await client.query(knowPersons, [item.id]);
  return counted(client);
}

const matchStaged = (item: CatalogueItem): string =>
  `insert into matched
   select row_number, subject_id, live_id, live_state, outcome,
     lead(row_number) over (partition by subject_id, record_key, outcome = 'duplicate' order by row_number) is not null
   from (
     select arrived.*, live.record_id as live_id, live.state as live_state,
       case when live.content_digest = last_digest then 'duplicate'
            when coalesce(previous_digest, live.content_digest) is null then 'accepted'
            when coalesce(previous_digest, live.content_digest) = arrived.content_digest then 'duplicate'
            else 'revised' end as outcome
     from (${arrived(item)}) as arrived
     left join records as live on live.subject_id = arrived.subject_id and live.item = $1
       and live.record_key = arrived.record_key and live.superseded_at is null
   ) as judged`;

const arrived = (item: CatalogueItem): string =>
  `select staged.row_number, subjects.subject_id, staged.record_key, staged.content_digest,
     lag(staged.content_digest) over of_key as previous_digest,
     last_value(staged.content_digest) over (of_key rows between unbounded preceding and unbounded following) as last_digest
   from staged join subjects on ${subjectMatch(item)}
   where staged.problems is null and staged.withdraws is not true
   window of_key as (partition by subjects.subject_id, staged.record_key order by staged.row_number)`;

/** Who has no business with an item does not see the persons it speaks of: the wall asks here. */
const knowPersons = `
  insert into person_items (subject_id, item) select distinct subject_id, $1 from matched where outcome = 'accepted' on conflict do nothing`;

/** A corrected record keeps its state: a repaired one stays repaired. One that was withdrawn and is reported with other content stands anew. */
const insertVersions = `
  insert into records (subject_id, item, occurred_on, decided_on, effective_until, show_until, state, data, record_key,
    content_digest, batch_id, row_number, superseded_at)
  select subject_id, $1, occurred_on, decided_on, effective_until, show_until, coalesce(nullif(live_state, 'withdrawn'), 'active'), data, record_key,
    content_digest, $2, row_number, case when is_overtaken then now() end
  from matched join staged using (row_number)
  where outcome in ('accepted', 'revised')`;

async function counted(client: Client): Promise<MergedCounts> {
  const { rows } = await client.query<MergedCounts>(
    `select count(*) filter (where outcome = 'accepted')::integer as accepted,
       count(*) filter (where outcome = 'revised')::integer as revised,
       count(*) filter (where outcome = 'duplicate')::integer as duplicate
     from matched`,
  );
  return rows[0] ?? { accepted: 0, revised: 0, duplicate: 0 };
}
