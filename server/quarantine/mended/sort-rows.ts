import type { Client } from "pg";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { wrong } from "@/server/intake/fields/outcome";
import { fieldsOfRow } from "@/server/intake/file/map-row";
import type { Header } from "@/server/intake/file/read-header";
import type { TableRow } from "@/server/intake/file/read-table";
import type { Cells } from "@/server/intake/row/cells";
import type { OpenCells } from "../kept-row";
import type { RowAt } from "../resend-rows";
import { markOf, rowOfMark } from "../row-mark";
import { keepStillWrong, type StillWrong } from "./keep-still-wrong";
import { type KeptRow, keptRows } from "./kept-rows";
import { mendedCells, problemsOf } from "./mended-cells";
import type { ReportInMaking } from "./report";

export interface Sorting {
  readonly client: Client;
  readonly item: CatalogueItem;
  readonly header: Header;
  readonly markAt: number;
  readonly place: (rowNumber: number) => string;
  readonly today: string;
  readonly open: OpenCells;
  readonly report: ReportInMaking;
  /** Marks that have been met. */
  readonly met: Set<string>;
}

export interface Good extends RowAt {
  readonly cells: Cells;
  readonly isInvented: boolean;
}

/** Of some rows of a mended file, those that are good now; the others are told to the report, and those still wrong keep their new reasons. */
export async function sortRows(rows: readonly TableRow[], sorting: Sorting): Promise<Good[]> {
  const { client, item, report } = sorting;
  const marked = rows.flatMap((row) => markedRow(row, sorting));
  const kept = await keptRows(
    client,
    marked.map(({ at }) => at),
  );
  const good: Good[] = [];
  const stillWrong: StillWrong[] = [];
  for (const { row, at } of marked) {
    const found = kept.get(markOf(at));
    const why = cannotMend(found, item);
    if (!found || why) report.refuse(markOf(at), why ?? notKept);
    else sortRow(row, at, found, sorting, good, stillWrong);
  }
  if (stillWrong.length > 0) await keepStillWrong(client, item, stillWrong);
  return good;
}

function markedRow(row: TableRow, { markAt, met, place, report }: Sorting): { row: TableRow; at: RowAt }[] {
  report.rows += 1;
  const at = row.kind === "read" ? rowOfMark(row.cells[markAt] ?? "") : undefined;
  const why = row.kind === "broken" ? row.why : !at ? noMark : met.has(markOf(at)) ? markTwice : undefined;
  if (!at || why) {
    report.refuse(place(row.rowNumber), why ?? noMark);
    return [];
  }
  met.add(markOf(at));
  return [{ row, at }];
}

function sortRow(row: TableRow, at: RowAt, kept: KeptRow, sorting: Sorting, good: Good[], stillWrong: StillWrong[]): void {
  const { header, item, open, report, today } = sorting;
  const given = row.kind === "read" ? fieldsOfRow(row, header, row.badCells) : row;
  if (given.kind === "broken") {
    report.refuse(markOf(at), given.why);
    return;
  }
  const before = open(kept);
  const { cells, isChanged, masked } = mendedCells(item, before ?? {}, given.cells);
  const problems = masked.length > 0 ? masked : problemsOf(item, cells, today);
  const isIdle = !isChanged && (!before || kept.state === "waiting" || problems.length > 0);
  if (isIdle) report.untouched += 1;
  else if (problems.length === 0) good.push({ ...at, cells, isInvented: kept.is_invented });
  else {
    report.keep(markOf(at), problems);
    if (masked.length === 0) stillWrong.push({ ...at, cells, problems });
  }
}

const cannotMend = (kept: KeptRow | undefined, item: CatalogueItem) =>
  !kept ? notKept : kept.item !== item.id ? otherItem : kept.state !== "open" && kept.state !== "waiting" ? closed : undefined;

const noMark = wrong(
  "mended.noMark",
  "没有可用的行标，认不出是待纠错中的哪一行，未处理。请保留下载文件最后一列的行标。",
  "There is no usable mark, so the row cannot be told; it was passed over. Keep the marks in the last column of the download.",
);

const markTwice = wrong(
  "mended.markTwice",
  "同一行标在文件中出现了两次，只处理了前一行。请删去多余的一行。",
  "The same mark stands twice in the file; only the first row was taken. Remove the other.",
);

const notKept = wrong(
  "mended.notKept",
  "待纠错中没有这一行，未处理。请核对行标是否被改动。",
  "There is no such row in quarantine; it was passed over. Check whether the mark was changed.",
);

const otherItem = wrong(
  "mended.otherItem",
  "这一行属于别的目录项，未处理。请放回它自己的那张表。",
  "The row is of another item and was passed over. Put it back into the sheet of its own.",
);

const closed = wrong(
  "mended.closed",
  "这一行已经重新报送或搁置，没有再写一次。",
  "The row has been sent again or dismissed already; it was not written a second time.",
);
