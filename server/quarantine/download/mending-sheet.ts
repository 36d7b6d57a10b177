import type { CatalogueItem } from "@/scoring/catalogue/item";
import { operationField } from "@/server/intake/row/operation";
import { columnOf, rawColumn, reasonColumn, rowReasonColumn, stateColumn } from "../desk-columns";
import type { QuarantineState } from "../filter";
import type { OpenCells } from "../kept-row";
import { shownProblem } from "../lines";
import { markColumn, markOf } from "../row-mark";
import { isAbout } from "../shown-cells";
import type { ShownProblem } from "../view";
import { looks, type TextCell, type TextColumn } from "../workbook/sheet-xml";
import { writtenCell } from "../written-cell";
import type { DownloadedRow } from "./downloaded-rows";

export interface MendingSheet {
  readonly columns: readonly TextColumn[];
  cellsOf(row: DownloadedRow): TextCell[];
}

interface Column extends TextColumn {
  cell(row: Shown): TextCell;
}

interface Shown {
  readonly row: DownloadedRow;
  readonly text: (field: string) => string;
  readonly problemsOf: (field: string) => readonly ShownProblem[];
  readonly rest: readonly ShownProblem[];
}

const states: Readonly<Record<QuarantineState, string>> = {
  open: "待纠错",
  waiting: "等待主体登记",
  resent: "已重新报送",
  dismissed: "已搁置",
};

const said = (problems: readonly ShownProblem[]): string => problems.map(({ hint }) => hint.zh).join("；");

/** Columns of an item's sheet: its fields, a reason right of each that is wrong in any row, the reasons of whole rows, and the mark last. */
export function mendingSheet(item: CatalogueItem | undefined, labels: readonly string[], hasRaw: boolean, open: OpenCells): MendingSheet {
  const fields = Object.entries(item?.fields ?? {});
  const isFaulty = (name: string) => labels.some((label) => item?.fields[name] && isAbout({ label }, item.fields[name]));
  const columns: Column[] = [
    ...(item ? fields.flatMap(([name]) => fieldColumns(item, name, isFaulty(name))) : []),
    ...(item ? fieldColumns(item, operationField, false) : []),
    { head: rowReasonColumn, width: 44, cell: ({ rest }) => ({ text: said(rest), look: looks.reason }) },
    { head: stateColumn, width: 14, cell: ({ row }) => ({ text: states[row.state], look: looks.plain }) },
    ...(hasRaw || !item ? [{ head: rawColumn, width: 44, cell: ({ row }: Shown) => ({ text: rawOf(row), look: looks.text }) }] : []),
    { head: markColumn, width: 14, cell: ({ row }) => ({ text: markOf(row), look: looks.plain }) },
  ];
  const shown = (row: DownloadedRow): Shown => {
    const cells = open(row) ?? {};
    const problems = row.problems.map(shownProblem);
    const problemsOf = (name: string) => problems.filter((problem) => item?.fields[name] && isAbout(problem, item.fields[name]));
    const rest = problems.filter((problem) => !fields.some(([, field]) => isAbout(problem, field)));
    return { row, problemsOf, rest, text: (name) => (item ? writtenCell(item, name, cells[name] ?? "") : "") };
  };
  return {
    columns,
    cellsOf(row) {
      const of = shown(row);
      return columns.map((column) => column.cell(of));
    },
  };
}

function fieldColumns(item: CatalogueItem, name: string, isFaulty: boolean): Column[] {
  const head = columnOf(item, name);
  const width = item.fields[name]?.type === "text" ? 26 : 16;
  const content: Column = {
    head,
    width,
    cell: ({ text, problemsOf }) => ({ text: text(name), look: problemsOf(name).length > 0 ? looks.faulty : looks.text }),
  };
  const reason: Column = {
    head: reasonColumn(head),
    width: 44,
    cell: ({ problemsOf }) => ({ text: said(problemsOf(name)), look: looks.reason }),
  };
  return isFaulty ? [content, reason] : [content];
}

/** Only of a row that has no cells to mend. */
const rawOf = ({ cells, cells_cipher: cipher, raw }: DownloadedRow): string => (cells || cipher ? "" : raw);
