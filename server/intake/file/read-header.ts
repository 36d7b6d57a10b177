import type { CatalogueItem } from "@/scoring/catalogue/item";
import { refuse } from "./file-refused";
import { fieldOf } from "./map-columns";

export interface Header {
  /** Field of each cell by position; undefined where the column is not of this item. */
  readonly fields: readonly (string | undefined)[];
  /** The file's own name of each field. */
  readonly columns: Readonly<Record<string, string>>;
  readonly unknownColumns: readonly string[];
}

/** Finds the item's fields among the names of the first row; refuses the file where a required one is missing or one stands twice. */
export function readHeader(item: CatalogueItem, cells: readonly string[]): Header {
  const columns: Record<string, string> = {};
  const unknownColumns: string[] = [];
  const fields = cells.map((cell) => {
    const column = cell.trim();
    const field = fieldOf(item, column);
    if (field === undefined && column !== "") unknownColumns.push(column);
    if (field === undefined) return undefined;
    const before = columns[field];
    if (before !== undefined) throw columnTwice(before, column);
    columns[field] = column;
    return field;
  });
  refuseMissing(item, columns);
  return { fields, columns, unknownColumns };
}

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
