import type { Sql } from "@/db/client";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { RecordRow } from "@/scoring/engine/fact";
import { knownItems } from "@/server/models/known-models";
import type { RecordView } from "./view";

interface Row {
  readonly record_id: string;
  readonly item: string;
  readonly occurred_on: string;
  readonly decided_on: string;
  readonly show_until: string | null;
  readonly state: RecordView["state"];
  readonly data: Record<string, string | number | boolean>;
  readonly batch_id: string | null;
  readonly file_name: string | null;
  readonly row_number: number | null;
}

/** Fields that name the subject are shown once, in its head; what identifies a person not at all. */
const fieldViews = (item: CatalogueItem, data: Row["data"]): RecordView["fields"] =>
  Object.entries(item.fields).flatMap(([name, field]) => {
    const value = data[name];
    if (value === undefined || field.identifies || name === item.subject.codeField || name === item.subject.nameField) return [];
    const words = field.type === "yesNo" ? { zh: value ? "是" : "否", en: value ? "yes" : "no" } : (field.choices?.[String(value)] ?? null);
    return [{ label: field.title, value: String(value), words, unit: field.unit ?? null }];
  });

const toView = (items: ReadonlyMap<string, CatalogueItem>, row: Row): RecordView[] => {
  const item = items.get(row.item);
  if (!item) return [];
  return [
    {
      recordId: Number(row.record_id),
      item: item.title,
      department: item.department.name,
      occurredOn: row.occurred_on,
      decidedOn: row.decided_on,
      showUntil: row.show_until,
      state: row.state,
      batchId: row.batch_id === null ? null : Number(row.batch_id),
      fileName: row.file_name,
      rowNumber: row.row_number,
      fields: fieldViews(item, row.data),
    },
  ];
};

/** Records of a subject in both forms: as the screen shows them, and as the engine reads them. */
export interface SubjectRecords {
  readonly views: readonly RecordView[];
  readonly rows: readonly RecordRow[];
}

const toRow = (row: Row): RecordRow => ({
  recordId: Number(row.record_id),
  item: row.item,
  occurredOn: row.occurred_on,
  decidedOn: row.decided_on,
  showUntil: row.show_until,
  data: row.data,
});

/** Records of a subject as known now, newest first. Past its last day a record is neither shown nor scored, so it is left out. */
export const readRecords = async (sql: Sql, subjectId: number): Promise<SubjectRecords> => {
  const rows = await sql<Row[]>`
    select record_id, records.item, occurred_on, decided_on, show_until, records.state, data, batch_id, file_name, row_number
    from records left join batches using (batch_id)
    where subject_id = ${subjectId} and superseded_at is null and (show_until is null or show_until >= current_date)
      and records.state in ('active', 'contested')
    order by occurred_on desc, record_id desc limit 500`;
  const items = new Map((await knownItems(sql)).map((item) => [item.id, item]));
  return { views: rows.flatMap((row) => toView(items, row)), rows: rows.map(toRow) };
};
