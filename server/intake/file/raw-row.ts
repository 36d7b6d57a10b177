import type { Wrong } from "../fields/outcome";
import { wrong } from "../fields/outcome";

/**
 * One row as a reader found it. `rowNumber` is what a person sees in the file: the header of a CSV is row 1 and blank rows count;
 * in JSON Lines it is the line.
 */
export type RawRow<T> =
  | { readonly kind: "read"; readonly rowNumber: number; readonly raw: string; readonly cells: T }
  | { readonly kind: "broken"; readonly rowNumber: number; readonly raw: string; readonly why: Wrong };

/** Longer rows are refused: nothing lawful is a megabyte long, and memory must stay flat. */
export const longestRow = 1024 * 1024;
export const keptOfLongRow = 2000;

export const rowTooLong = wrong(
  "row.tooLong",
  "这一行超过 1 MiB，未读入，只保留开头 2000 个字符。多半是缺少换行或夹带了文件内容，请核对导出。",
  "This row is longer than 1 MiB and was not read; its first 2,000 characters are kept. A line break is probably missing; check the export.",
);

const nulByte = wrong(
  "row.nulByte",
  "这一行含有空字节（NUL），多半是导出或传输损坏。请重新导出这一行。",
  "This row holds a NUL byte, probably from a damaged export. Export it again.",
);

const damaged = wrong(
  "row.damagedText",
  "这一行含有无法解码的字符，编码可能混杂。请以 UTF-8 重新导出这一行。",
  "This row holds bytes that do not decode; encodings may be mixed. Export it again as UTF-8.",
);

/** What is wrong with the characters of a row, before any cell is looked at. */
export function damageOf(raw: string): Wrong | undefined {
  if (raw.includes("\0")) return nulByte;
  return raw.includes("\uFFFD") ? damaged : undefined;
}
