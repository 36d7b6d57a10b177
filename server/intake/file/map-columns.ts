import type { CatalogueItem } from "@/scoring/catalogue/item";
import { toHalfWidth } from "@/scoring/codes/half-width";
import { operationColumns, operationField } from "../row/operation";
import { refuse } from "./file-refused";

/** A steward's own reading of a department's columns: field by column name, null for a column to pass over. It wins over the item's names. */
export type ColumnMapping = Readonly<Record<string, string | null>>;

const known = new WeakMap<CatalogueItem, ReadonlyMap<string, string>>();

const plain = (name: string): string => toHalfWidth(name).trim().toLowerCase();

/** Field of an item by any name a file may use: as mapped, a column name, the field's own name, or its title. */
export function fieldOf(item: CatalogueItem, column: string, mapping?: ColumnMapping): string | undefined {
  if (mapping && Object.hasOwn(mapping, column)) return mapping[column] ?? undefined;
  return names(item).get(plain(column));
}

/** Refuses a mapping to a field the item does not have, or of two columns to one field. */
export function refuseMapping(item: CatalogueItem, mapping: ColumnMapping): void {
  const columnOf = new Map<string, string>();
  for (const [column, field] of Object.entries(mapping)) {
    if (field === null) continue;
    if (field !== operationField && !Object.hasOwn(item.fields, field)) throw unknownField(item, column, field);
    const before = columnOf.get(field);
    if (before !== undefined) throw fieldTwice(item, field, before, column);
    columnOf.set(field, column);
  }
}

const unknownField = (item: CatalogueItem, column: string, field: string) =>
  refuse(
    "mapping.unknownField",
    `列“${column}”对应的字段“${field}”不在“${item.title.zh}”中。请重新选择字段，或选“不读这一列”；没有写入任何内容。`,
    `Column "${column}" is mapped to "${field}", which "${item.title.en}" does not have. Choose another field, or pass the column over; nothing was written.`,
  );

const fieldTwice = (item: CatalogueItem, field: string, before: string, column: string) =>
  refuse(
    "mapping.fieldTwice",
    `“${before}”与“${column}”两列都对应“${item.fields[field]?.title.zh ?? field}”。请只留一列；没有写入任何内容。`,
    `"${before}" and "${column}" are both mapped to "${item.fields[field]?.title.en ?? field}". Keep one of them; nothing was written.`,
  );

function names(item: CatalogueItem): ReadonlyMap<string, string> {
  const found = known.get(item);
  if (found) return found;
  const made = new Map<string, string>(operationColumns.map((column) => [plain(column), operationField]));
  const entries = Object.entries(item.fields);
  for (const [name, field] of entries) for (const alias of [field.title.zh, field.title.en, name]) made.set(plain(alias), name);
  for (const [name, field] of entries) for (const column of field.columns) made.set(plain(column), name);
  known.set(item, made);
  return made;
}
