import type { Words } from "@/scoring/words";
import type { Wrong } from "@/server/intake/fields/outcome";
import { shownProblem } from "../lines";
import type { ShownProblem } from "../view";

/** What became of the rows of one table that were sent again. */
export interface SentTable {
  readonly item: Words;
  readonly batchId: number;
  readonly rows: number;
  readonly waiting: number;
  readonly rejected: number;
}

export interface NotSent {
  /** The mark, or where the row stands in the file. */
  readonly row: string;
  readonly problems: readonly Pick<ShownProblem, "label" | "hint">[];
}

/** What became of each row of a mended file: sent, still wrong, left as it was, or not taken; the four add up to `rows`. */
export interface MendedReport {
  readonly rows: number;
  readonly sent: number;
  readonly stillWrong: number;
  readonly untouched: number;
  readonly refused: number;
  readonly tables: readonly SentTable[];
  /** The first rows that were not sent, with the reasons. */
  readonly notSent: readonly NotSent[];
  readonly unreadSheets: readonly string[];
  /** Columns of no field of the item, which were passed over. */
  readonly unknownColumns: readonly string[];
}

const mostShown = 50;

export class ReportInMaking {
  rows = 0;
  sent = 0;
  stillWrong = 0;
  untouched = 0;
  refused = 0;
  readonly tables: SentTable[] = [];
  readonly notSent: NotSent[] = [];
  readonly unreadSheets: string[] = [];
  readonly unknownColumns: string[] = [];

  refuse(row: string, why: Wrong, rows = 1): void {
    this.refused += rows;
    this.show(row, [{ label: "整行（row）", hint: why.hint }]);
  }

  keep(row: string, problems: readonly Parameters<typeof shownProblem>[0][]): void {
    this.stillWrong += 1;
    this.show(row, problems.map(shownProblem));
  }

  private show(row: string, problems: NotSent["problems"]): void {
    if (this.notSent.length < mostShown) this.notSent.push({ row, problems });
  }
}
