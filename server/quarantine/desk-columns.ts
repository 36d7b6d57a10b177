import type { CatalogueItem } from "@/scoring/catalogue/item";
import { fieldOf } from "@/server/intake/file/map-columns";
import { operationColumns, operationField } from "@/server/intake/row/operation";
import { markColumn } from "./row-mark";

const ours = "※";

export const reasonColumn = (title: string): string => `${ours}原因：${title}`;
export const rowReasonColumn = `${ours}整行原因`;
export const stateColumn = `${ours}处理状态`;
export const rawColumn = `${ours}原文`;

/** Columns the desk added to a file, which say nothing about the row itself. */
export const isDeskColumn = (column: string): boolean => column.trim().startsWith(ours) || column.trim() === markColumn;

/** The name under which a field is written, in Chinese where intake would read the field by it again. */
export function columnOf(item: CatalogueItem, field: string): string {
  if (field === operationField) return operationColumns[0];
  const known = item.fields[field];
  return [known?.title.zh, ...(known?.columns ?? [])].find((name) => name !== undefined && fieldOf(item, name) === field) ?? field;
}

const longestSheetName = 31;

/** The item's name as a sheet may bear it, and as no other sheet of the file does. */
export function sheetNameOf(item: CatalogueItem | undefined, id: string, taken: Set<string>): string {
  const fits = (name: string) => name.length <= longestSheetName && !/[[\]:*?/\\]|^'|'$/.test(name) && !taken.has(name.toLowerCase());
  const name = [item?.title.zh, item?.code, id].find((each) => each !== undefined && fits(each)) ?? `目录项 ${taken.size + 1}`;
  taken.add(name.toLowerCase());
  return name;
}
