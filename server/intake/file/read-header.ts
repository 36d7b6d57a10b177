import type { CatalogueItem } from "@/scoring/catalogue/item";
import { refuse } from "./file-refused";
import { type ColumnMapping, fieldOf, refuseMapping } from "./map-columns";

/** Wider tables are refused: no item has a tenth of it, and each row costs as much as its header. */
const mostColumns = 1000;

export interface Header {
  /** Field of each cell by position; undefined where the column is not of this item. */
  readonly fields: readonly (string | undefined)[];
  /** The file's own name of each field. */
  readonly columns: Readonly<Record<string, string>>;
  readonly unknownColumns: readonly string[];
}

/** Finds the item's fields among the names of the first row; refuses the file where a required one is missing or one stands twice. */
export function readHeader(item: CatalogueItem, cells: readonly string[], mapping?: ColumnMapping): Header {
  const header = matchColumns(item, cells, mapping);
  refuseMissing(item, header.columns);
  return header;
}

/** The same, where required fields may still be missing. */
export function matchColumns(item: CatalogueItem, cells: readonly string[], mapping?: ColumnMapping): Header {
  if (cells.length > mostColumns) throw tooManyColumns(cells.length);
  if (mapping) refuseMapping(item, mapping);
  const columns: Record<string, string> = {};
  const unknownColumns: string[] = [];
  const fields = cells.map((cell) => {
    const column = cell.trim();
    const field = fieldOf(item, column, mapping);
    if (field === undefined && column !== "") unknownColumns.push(column);
    if (field === undefined) return undefined;
    const before = columns[field];
    if (before !== undefined) throw columnTwice(before, column);
    columns[field] = column;
    return field;
  });
  return { fields, columns, unknownColumns };
}

const tooManyColumns = (found: number) =>
  refuse(
    "header.tooManyColumns",
    `表头有 ${found} 列，最多 ${mostColumns} 列。多半是分隔符或导出出错；请只留目录项的列，整个文件未读入。`,
    `The header has ${found} columns where ${mostColumns} are the most. The delimiter or the export is probably wrong; keep the item's columns. Nothing of the file was taken.`,
  );

const columnTwice = (before: string, column: string) =>
  refuse(
    "header.columnTwice",
    `“${before}”与“${column}”是同一个字段，出现了两次。请只保留一列，整个文件未读入。`,
    `"${before}" and "${column}" are the same field, given twice. Keep one column; nothing of the file was taken.`,
  );

function refuseMissing(item: CatalogueItem, columns: Readonly<Record<string, string>>): void {
  const missing = Object.entries(item.fields).filter(([name, field]) => field.required && columns[name] === undefined);
  if (missing.length === 0) return;
  const isHeaderLess = Object.keys(columns).length === 0;
  const zh = missing.map(([, field]) => `${field.title.zh}（可用列名：${field.columns.join("、")}）`).join("；");
  const en = missing.map(([, field]) => `${field.title.en} (accepted names: ${field.columns.join(", ")})`).join("; ");
  const first = isHeaderLess
    ? {
        zh: `第一行没有一个列名属于“${item.title.zh}”，可能没有表头或报错了目录项。`,
        en: `No name in the first row belongs to "${item.title.en}": perhaps the header is missing, or it is the wrong item. `,
      }
    : { zh: "", en: "" };
  throw refuse(
    "header.missing",
    `${first.zh}缺少必填列：${zh}。请补上列名后重新报送，整个文件未读入。`,
    `${first.en}Required columns are missing: ${en}. Add them and send again; nothing of the file was taken.`,
  );
}
