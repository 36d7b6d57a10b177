import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { FileFormat } from "./file-format";
import { refuse } from "./file-refused";
import type { FileFacts } from "./inspect-file";
import { type ColumnMapping, refuseMapping } from "./map-columns";
import { jsonRows, tableRows } from "./read-rows";
import { readTable, type TableRow } from "./read-table";
import { readText } from "./read-text";
import { nothingTold, type RowSource } from "./row-source";
import { readWorkbook } from "./xlsx/read-workbook";

export interface SourceOptions {
  readonly format: FileFormat;
  readonly facts: FileFacts;
  /** A steward's reading of the department's own column names. */
  readonly mapping?: ColumnMapping | undefined;
  /** Bytes read so far, and in all. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Rows of a file by field, whatever its format. Nothing is read before the first batch is asked for. */
export function openSource(file: string, item: CatalogueItem, options: SourceOptions): RowSource {
  const { format, mapping } = options;
  if (mapping) refuseMapping(item, mapping);
  const open = (read: SourceOptions, told: RowSource["told"]) =>
    format === "jsonl"
      ? jsonRows(item, openText(file, read), told, mapping)
      : tableRows(item, openTable(file, item, read, told), told, mapping);
  const told = nothingTold();
  return { batches: open(options, told), again: () => open({ ...options, onProgress: undefined }, nothingTold()), told };
}

/** Rows of a table as they stand, the header first. */
export const openTable = (
  file: string,
  item: CatalogueItem,
  options: SourceOptions,
  told: RowSource["told"],
): AsyncGenerator<TableRow[]> =>
  options.format === "xlsx"
    ? readWorkbook(file, item, told, (share) => options.onProgress?.(Math.round(share * options.facts.bytes), options.facts.bytes))
    : readTable(openText(file, options), told);

export const openText = (file: string, { facts, onProgress }: SourceOptions): AsyncGenerator<string> =>
  readText(file, facts.encoding ?? "UTF-8", (done) => {
    if (done > facts.bytes) throw changed;
    onProgress?.(done, facts.bytes);
  });

const changed = refuse(
  "file.changed",
  "读取期间文件变大了，可能还在写入。请等写完后重新导入。",
  "The file grew while it was read; it may still be being written. Import it again when it is whole.",
);
