import type { CatalogueItem } from "@/scoring/catalogue/item";
import { wrong } from "../fields/outcome";
import type { Cells } from "../row/cells";
import { type ColumnMapping, fieldOf } from "./map-columns";
import type { RawRow } from "./raw-row";
import type { Header } from "./read-header";
import type { BadCell } from "./read-table";

type Read<T> = Extract<RawRow<T>, { kind: "read" }>;

/** Cells of a table's row by field, or why their number does not fit the header. Empty cells too many at the end do no harm. */
export function fieldsOfRow(row: Read<string[]>, header: Header, badCells: readonly BadCell[] = []): RawRow<Cells> {
  const { rowNumber, raw, cells } = row;
  const { fields } = header;
  if (cells.length !== fields.length) {
    const extra = cells.slice(fields.length).some((cell) => cell.trim() !== "");
    if (cells.length < fields.length || extra) return { kind: "broken", rowNumber, raw, why: cellCount(cells.length, fields.length) };
  }
  const bad = badCells.find(({ at }) => fields[at] !== undefined);
  if (bad) return { kind: "broken", rowNumber, raw, why: bad.why };
  const byField: Record<string, string | undefined> = {};
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at];
    if (field !== undefined) byField[field] = cells[at];
  }
  return { kind: "read", rowNumber, raw, cells: byField };
}

const cellCount = (found: number, expected: number) =>
  found < expected
    ? wrong(
        "row.tooFewCells",
        `这一行只有 ${found} 个单元格，表头有 ${expected} 列。可能被截断或少了分隔符，请补齐。`,
        `This row has ${found} cells where the header has ${expected}. It may be cut off or lack a delimiter; complete it.`,
      )
    : wrong(
        "row.tooManyCells",
        `这一行有 ${found} 个单元格，表头只有 ${expected} 列。内容里的分隔符要用英文双引号括起来。`,
        `This row has ${found} cells where the header has ${expected}. Put cells that hold a delimiter in double quotes.`,
      );

/** Cells of an object by field. A key the catalogue does not know is refused: a misspelt one would otherwise lose its value in silence. */
export function namedFields(item: CatalogueItem, row: Read<Readonly<Record<string, string>>>, mapping?: ColumnMapping): RawRow<Cells> {
  const byField: Record<string, string> = {};
  for (const key in row.cells) {
    if (mapping?.[key] === null && Object.hasOwn(mapping, key)) continue;
    const field = fieldOf(item, key, mapping);
    if (field === undefined) return { kind: "broken", rowNumber: row.rowNumber, raw: row.raw, why: unknownKey(item, key) };
    if (byField[field] !== undefined) return { kind: "broken", rowNumber: row.rowNumber, raw: row.raw, why: sameField(key) };
    byField[field] = row.cells[key] ?? "";
  }
  return { kind: "read", rowNumber: row.rowNumber, raw: row.raw, cells: byField };
}

const unknownKey = (item: CatalogueItem, key: string) =>
  wrong(
    "json.unknownKey",
    `“${item.title.zh}”没有名为“${key}”的字段。请改正拼写或删去；可用：${Object.keys(item.fields).join("、")}。`,
    `"${item.title.en}" has no field named "${key}". Correct or remove it; known: ${Object.keys(item.fields).join(", ")}.`,
  );

const sameField = (key: string) =>
  wrong("json.keyTwice", `“${key}”与另一个键是同一个字段。请只保留一个。`, `"${key}" and another key are the same field. Keep one.`);
