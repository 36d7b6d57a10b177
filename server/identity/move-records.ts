import type { Sql } from "@/db/client";
import { knownItems } from "@/server/models/known-models";
import { codeFields, keyedByCode, placedKey } from "./carried-code";
import type { Pair } from "./lock-pair";

const columns = [
  "item",
  "occurred_on",
  "decided_on",
  "effective_until",
  "show_until",
  "state",
  "data",
  "content_digest",
  "batch_id",
  "row_number",
];

/** What a record carries with it wherever it stands; its key comes last, and the clocks of when we knew begin anew. */
export const carried = (from: string, key = `${from}.record_key`): string =>
  [...columns.map((column) => `${from}.${column}`), key].join(", ");

export const carriedColumns = [...columns, "record_key"].join(", ");

/**
 * Live records of the merged entry are closed and stand anew under the kept one. Where both hold the same key, the one decided later is
 * live and the other is there as superseded; of each closed version it is written down which took its place.
 */
export async function moveRecords(sql: Sql, { kept, merged }: Pair): Promise<number> {
  const ids = [kept.subject_id, merged.subject_id];
  const items = await knownItems(sql);
  await sql.unsafe(
    `create temp table moving on commit drop as
     select moved.record_id as from_id, moved.item, placed_key,
       own.record_id as own_id, own.record_id is not null and own.decided_on >= moved.decided_on as is_overtaken
     from (select *, ${placedKey("records", "$3", "$4", "$5")} as placed_key from records where subject_id = $2 and superseded_at is null) as moved
       left join records own on own.subject_id = $1 and own.item = moved.item and own.record_key = placed_key and own.superseded_at is null`,
    [...ids, kept.code, codeFields(items), keyedByCode(items)],
  );
  await sql`
    update records set superseded_at = now() from moving
    where (subject_id = ${merged.subject_id} and record_id = from_id) or (subject_id = ${kept.subject_id} and record_id = own_id and not is_overtaken)`;
  await sql.unsafe(
    `insert into records (subject_id, ${carriedColumns}, superseded_at)
     select $1, ${carried("records", "placed_key")}, case when is_overtaken then now() end
     from moving join records on records.subject_id = $2 and record_id = from_id`,
    ids,
  );
  await sql.unsafe(
    `with arrived as (
       select moving.*, stands.record_id as to_id
       from moving join records stands on stands.subject_id = $1::bigint and stands.item = moving.item and stands.record_key = placed_key
         and stands.recorded_at = now()
     )
     insert into subject_merge_records (subject_id, merged_id, from_record_id, to_record_id)
     select $1::bigint, $2::bigint, from_id, to_id from arrived
     union all select $1, $2, own_id, to_id from arrived where own_id is not null and not is_overtaken`,
    ids,
  );
  const [counted] = await sql<{ moved: number }[]>`select count(*)::int as moved from moving`;
  return counted?.moved ?? 0;
}
