import { catalogue } from "@/scoring/catalogue/catalogue";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { formatByName } from "@/server/intake/file/file-format";
import { FileRefused, refuse } from "@/server/intake/file/file-refused";
import { inspectFile } from "@/server/intake/file/inspect-file";
import { openTable } from "@/server/intake/file/open-source";
import type { TableRow } from "@/server/intake/file/read-table";
import { nothingTold } from "@/server/intake/file/row-source";
import { openArchive } from "@/server/intake/file/xlsx/archive";
import { readWorkbookParts } from "@/server/intake/file/xlsx/workbook-parts";

/** A table of a mended file, which can be read again from its beginning: a sheet of a workbook, or the whole of a text. */
export interface MendedTable {
  readonly name: string;
  rows(): AsyncGenerator<TableRow[]>;
}

export async function mendedTables(path: string, fileName: string): Promise<MendedTable[]> {
  const format = formatByName(fileName);
  if (format instanceof FileRefused) throw format;
  if (format === "jsonl") throw noTable;
  const facts = await inspectFile(path, format);
  const read = (item: CatalogueItem) => openTable(path, item, { format, facts }, nothingTold());
  if (format === "csv") return [{ name: fileName, rows: () => read(anyItem) }];
  return (await sheetNames(path)).map((name) => ({
    name,
    rows: () => read({ ...anyItem, id: name, code: name, title: { zh: name, en: name } }),
  }));
}

/** A workbook's reader takes the sheet that is named like its item; a text needs none. */
const anyItem = catalogue[0] as CatalogueItem;

async function sheetNames(path: string): Promise<string[]> {
  const archive = await openArchive(path);
  try {
    return (await readWorkbookParts(archive)).sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name);
  } finally {
    archive.close();
  }
}

const noTable = refuse(
  "mended.noTable",
  "修改后的文件应是纠错台下载的工作簿（.xlsx），或由它另存的 .csv。没有改动任何行。",
  "A mended file is the workbook downloaded from the desk (.xlsx), or a .csv saved from it. No row was changed.",
);
