import type { CatalogueItem } from "@/scoring/catalogue/item";
import { isInventedBody } from "@/scoring/codes/body-kind";
import type { PersonKey } from "@/server/subjects/person-key";
import { isWrong, wrong } from "./fields/outcome";
import type { FieldRow } from "./file/row-source";
import { type CheckedRow, checkRow } from "./row/check-row";
import { maskId, maskLongNumbers, maskResidentIds } from "./row/mask-person-ids";
import { operationField, operationOf } from "./row/operation";
import { type ColumnNames, fieldProblem, type Problem, rowProblem } from "./row/problem";
import { shownText } from "./row/shown-text";
import { keepCells } from "./store/kept-cells";
import { type KeptRow, stagedBadRow, stagedGoodRow } from "./store/staged-row";
import type { Tally } from "./tally";

const keptOfRaw = 2000;

export interface RowIntakeOptions {
  readonly item: CatalogueItem;
  readonly today: string;
  readonly isInvented: boolean;
  readonly personKey: PersonKey | undefined;
  readonly columns: ColumnNames;
  readonly tally: Tally;
}

/** Turns one row as read into one line for the staging table, good or refused. */
export function stageRow(row: FieldRow, options: RowIntakeOptions): string {
  const { item, tally, personKey } = options;
  tally.rows += 1;
  const checked = checkedRow(row, options);
  if ("problems" in checked) {
    tally.reject(row.rowNumber, checked.problems);
    return stagedBadRow(row.rowNumber, keptRow(row, options), checked.problems);
  }
  tally.note(checked.row.notes);
  // A row that makes its subject known can no longer be refused, unless it is a person's or withdraws; its text need not travel.
  const withdraws = row.kind === "read" && operationOf(row.cells) === "withdraw";
  const kept = item.makesSubject && !personKey && !withdraws ? { raw: "" } : keptRow(row, options, item.subject.codeField);
  return stagedGoodRow(item, checked.row, row.rowNumber, { ...kept, withdraws }, personKey);
}

function checkedRow(row: FieldRow, { item, today, isInvented, columns }: RowIntakeOptions): CheckedRow {
  if (row.kind === "broken") return { problems: [brokenRow(item, row)] };
  const operation = operationOf(row.cells);
  if (isWrong(operation)) return { problems: [rowProblem(operation, keptText(item, row.cells[operationField] ?? "").slice(0, 60))] };
  const checked = checkRow(item, row.cells, today, columns);
  if (!isInvented || "problems" in checked || item.subject.by !== "uscc" || isInventedBody(checked.row.code)) return checked;
  return { problems: [fieldProblem(item, item.subject.codeField, checked.row.code, notInvented, columns)] };
}

const notInvented = wrong(
  "subject.notInvented",
  "演示数据只能用行政区划 000000 的虚构代码，不得记在真实主体名下。",
  "Invented records need an invented code of region 000000; they may not stand under a real body.",
);

const brokenRow = (item: CatalogueItem, row: Extract<FieldRow, { kind: "broken" }>): Problem =>
  rowProblem(row.why, keptText(item, row.raw).slice(0, 60));

const keptRow = (row: FieldRow, { item, personKey }: RowIntakeOptions, checkedField?: string): KeptRow => ({
  raw: keptRaw(item, row),
  ...(row.kind === "read" && keepCells(row.cells, personKey, checkedField)),
});

/** The row as it came, without any person's number, and cut where it is very long. */
function keptRaw(item: CatalogueItem, row: FieldRow): string {
  const id = row.kind === "read" && item.subject.by === "residentId" ? row.cells[item.subject.codeField] : undefined;
  return keptText(item, id ? row.raw.replaceAll(id, maskId(id)) : row.raw);
}

/** Masked before it is cut, so that no number escapes by being cut in two. */
const keptText = (item: CatalogueItem, raw: string): string =>
  shownText(item.subject.by === "residentId" ? maskLongNumbers(raw) : maskResidentIds(raw), keptOfRaw);
