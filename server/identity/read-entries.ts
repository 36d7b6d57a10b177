import type { Sql } from "@/db/client";
import { knownItems, knownModels } from "@/server/models/known-models";
import { ratingsOf } from "@/server/subjects/list-subjects";
import { shownCode, shownName } from "@/server/subjects/mask";
import type { SubjectKind } from "@/server/subjects/view";
import type { MergeEntry } from "./view";

interface Row {
  readonly subject_id: number;
  readonly kind: SubjectKind;
  readonly code: string | null;
  readonly name: string;
  readonly town: string | null;
  readonly registered_on: string | null;
  readonly invented: boolean;
  readonly merged_into: number | null;
  readonly items: readonly { readonly item: string; readonly records: number }[];
  readonly ratings: Parameters<typeof ratingsOf>[1];
}

/** Entries by their ids, with what tells two of them apart: name, place, live records by item, newest grades. */
export async function readEntries(sql: Sql, ids: readonly number[]): Promise<ReadonlyMap<number, MergeEntry>> {
  const rows = await sql<Row[]>`
    select subject_id::int, kind, code, name, town, registered_on, invented, merged_into::int,
      (select coalesce(jsonb_agg(jsonb_build_object('item', item, 'records', counted.records) order by counted.records desc, item), '[]')
       from (select item, count(*)::int as records from records where records.subject_id = subjects.subject_id and superseded_at is null
         and state <> 'withdrawn' group by item) counted) as items,
      (select jsonb_agg(jsonb_build_object('modelId', model_id, 'period', period, 'grade', grade, 'score', score::text) order by model_id)
       from (select distinct on (model_id) model_id, period, grade, score from current_ratings where current_ratings.subject_id = subjects.subject_id
         order by model_id, period desc) newest) as ratings
    from subjects where subject_id = any(${ids as number[]})`;
  const [items, models] = [await knownItems(sql), new Map((await knownModels(sql)).map(({ model }) => [model.id, model]))];
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  return new Map(
    rows.map((row) => [
      row.subject_id,
      {
        subjectId: row.subject_id,
        kind: row.kind,
        code: shownCode(row.kind, row.code),
        name: shownName(row.kind, row.name),
        town: row.town,
        registeredOn: row.registered_on,
        invented: row.invented,
        mergedInto: row.merged_into,
        liveRecords: row.items.reduce((sum, { records }) => sum + records, 0),
        items: row.items.map(({ item, records }) => ({ item, title: titles.get(item) ?? { zh: item, en: item }, records })),
        ratings: ratingsOf(models, row.ratings),
      },
    ]),
  );
}
