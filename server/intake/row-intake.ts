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
import { type KeptRow, lateRow, stagedBadRow, stagedGoodRow } from "./store/staged-row";
import type { Tally } from "./tally";

const keptOfRaw = 2000;

/** A row no longer than this is never too long to be kept whole, however its signs are written. */
const surelyKept = 10_000;

export interface RowIntakeOptions {
  readonly item: CatalogueItem;
  readonly today: string;
  readonly isInvented: boolean;
  readonly personKey: PersonKey | undefined;
  readonly columns: ColumnNames;
  readonly tally: Tally;
  /** Whether the rows can be read again, so that the text of a good one need not travel. */
  readonly canReadAgain: boolean;
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
  const withdraws = row.kind === "read" && operationOf(row.cells) === "withdraw";
  if (withdraws) tally.withdrawing += 1;
  return stagedGoodRow(item, checked.row, row.rowNumber, withdraws, keptOfGood(row, options, withdraws), personKey);
}

/** A row that makes its subject known can no longer be refused, unless it is a person's or withdraws; nothing of it is kept. */
function keptOfGood(row: FieldRow, options: RowIntakeOptions, withdraws: boolean): KeptRow | undefined {
  const { item, personKey, canReadAgain } = options;
  if (canReadAgain && row.raw.length <= surelyKept) return undefined;
  return item.makesSubject && !personKey && !withdraws ? { raw: "" } : keptGood(row, options);
}

const keptGood = (row: FieldRow, options: RowIntakeOptions): KeptRow => keptRow(row, options, options.item.subject.codeField);

/** A good row, read once more, as a line of those kept late. */
export const lateLine = (row: FieldRow, options: RowIntakeOptions): string => lateRow(row.rowNumber, keptGood(row, options));

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
