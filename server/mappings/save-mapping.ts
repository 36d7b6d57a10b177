import type { Sql } from "@/db/client";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { refuse } from "@/server/intake/file/file-refused";
import { type ColumnMapping, refuseMapping } from "@/server/intake/file/map-columns";

const mostColumns = 1000;
const longestName = 200;

/** Keeps a department's mapping of an item's columns in place of the one before. Throws `FileRefused` where it cannot be used. */
export async function saveMapping(sql: Sql, item: CatalogueItem, department: string, mapping: ColumnMapping): Promise<void> {
  const trimmed = Object.fromEntries(Object.entries(mapping).map(([column, field]) => [column.trim(), field]));
  if (Object.keys(trimmed).length !== Object.keys(mapping).length) throw columnTwice;
  if (Object.keys(trimmed).length > mostColumns) throw tooMany;
  if (Object.keys(trimmed).some((column) => column === "" || column.length > longestName || unstorable.test(column))) throw badName;
  refuseMapping(item, trimmed);
  await sql`
    insert into column_mappings (item, department, mapping) values (${item.id}, ${department}, ${sql.json(trimmed)})
    on conflict (item, department) do update set mapping = excluded.mapping, saved_at = now()`;
}

const unstorable = /[\p{Surrogate}\0]/u;

const columnTwice = refuse(
  "mapping.columnTwice",
  "同一个列名出现了两次（只差空格），没有保存。请只留一个。",
  "A column name stands twice but for blanks; nothing was saved. Keep one.",
);

const tooMany = refuse(
  "mapping.tooManyColumns",
  `列太多，最多 ${mostColumns} 列，没有保存。请只留要读的列。`,
  `Too many columns, ${mostColumns} are the most; nothing was saved. Keep those to be read.`,
);

const badName = refuse(
  "mapping.columnName",
  `列名不能为空、不能超过 ${longestName} 个字符、不能有残缺字符，没有保存。请核对列名。`,
  `A column name may not be empty, longer than ${longestName} characters or damaged; nothing was saved. Check the names.`,
);
