import { wrong } from "../fields/outcome";
import { readQuotedRow } from "./quoted-row";
import { damageOf, keptOfLongRow, longestRow, type RawRow, rowTooLong } from "./raw-row";

export type CsvRow = RawRow<string[]>;

const unclosedQuote = wrong(
  "row.unclosedQuote",
  "这一行打开的英文双引号没有关闭。请补上引号（单元格内的引号要写成两个）；其后各行已照常读入。",
  "A double quote opened in this row is never closed. Close it (a quote inside a cell is written twice); the rows after it were read as usual.",
);

const strayQuote = wrong(
  "row.strayQuote",
  "这一行的英文双引号位置不对：关闭之后应是分隔符或换行。单元格内的引号要写成两个；其后各行已照常读入。",
  "A double quote of this row is misplaced: after closing, a delimiter or line end must follow. A quote inside a cell is written twice; the rows after it were read as usual.",
);

/**
 * Splits text that comes in chunks into rows (RFC 4180: quotes, doubled quotes, line breaks inside quotes). A row it cannot read
 * costs only its own line: reading goes on at the next one, so that one lost quote never swallows the rest of a file.
 */
export class CsvReader {
  #text = "";
  #at = 0;
  #nextQuote = -2;
  #isSkipping = false;
  #rowNumber = 0;
  blankRows = 0;

  constructor(
    private readonly delimiter: string,
    private readonly newline: "\n" | "\r" = "\n",
    private readonly limit = longestRow,
  ) {}

  push(chunk: string): CsvRow[] {
    this.#text = this.#text.slice(this.#at) + chunk;
    this.#at = 0;
    this.#nextQuote = -2;
    return this.#rows(false);
  }

  finish(): CsvRow[] {
    return this.#rows(true);
  }

  #rows(isEnd: boolean): CsvRow[] {
    const rows: CsvRow[] = [];
    while (this.#at < this.#text.length && this.#step(rows, isEnd)) {}
    return rows;
  }

  /** Takes one row; false where more text is needed. */
  #step(rows: CsvRow[], isEnd: boolean): boolean {
    const found = this.#text.indexOf(this.newline, this.#at);
    if (this.#isSkipping) return this.#skip(found);
    if (found === -1 && !isEnd) return this.#tooLong(rows, found);
    const end = found === -1 ? this.#text.length : found;
    if (end - this.#at > this.limit) return this.#tooLong(rows, found);
    if (this.#hasQuoteBefore(end)) return this.#quoted(rows, end, isEnd);
    const raw = this.#line(end);
    this.#add(rows, raw, raw.split(this.delimiter));
    this.#at = end + 1;
    return true;
  }

  #quoted(rows: CsvRow[], lineEnd: number, isEnd: boolean): boolean {
    const row = readQuotedRow(this.#text, this.#at, this.delimiter, this.newline, isEnd);
    if (row !== "unfinished" && "cells" in row) {
      this.#add(rows, this.#line(row.end), row.cells);
      this.#at = row.end + 1;
      return true;
    }
    if (row === "unfinished" && !isEnd && this.#text.length - this.#at <= this.limit) return false;
    // A quote that closes on a later line, and wrongly, is that line's own: the one before it was never closed.
    const isUnclosed = row === "unfinished" || row.strayAt > lineEnd;
    this.#rowNumber += 1;
    rows.push({ kind: "broken", rowNumber: this.#rowNumber, raw: this.#line(lineEnd), why: isUnclosed ? unclosedQuote : strayQuote });
    this.#at = lineEnd + 1;
    return true;
  }

  #add(rows: CsvRow[], raw: string, cells: string[]): void {
    this.#rowNumber += 1;
    const why = damageOf(raw);
    if (why) rows.push({ kind: "broken", rowNumber: this.#rowNumber, raw, why });
    else if (cells.every((cell) => cell.trim() === "")) this.blankRows += 1;
    else rows.push({ kind: "read", rowNumber: this.#rowNumber, raw, cells });
  }

  #tooLong(rows: CsvRow[], lineEnd: number): boolean {
    const isTooLong = (lineEnd === -1 ? this.#text.length : lineEnd) - this.#at > this.limit;
    if (!isTooLong) return false;
    this.#rowNumber += 1;
    rows.push({ kind: "broken", rowNumber: this.#rowNumber, raw: this.#text.slice(this.#at, this.#at + keptOfLongRow), why: rowTooLong });
    this.#isSkipping = true;
    return true;
  }

  #skip(lineEnd: number): boolean {
    this.#at = lineEnd === -1 ? this.#text.length : lineEnd + 1;
    this.#isSkipping = lineEnd === -1;
    return true;
  }

  #line(end: number): string {
    const isCrLf = this.newline === "\n" && this.#text.charCodeAt(end - 1) === 13 && end > this.#at;
    return this.#text.slice(this.#at, isCrLf ? end - 1 : end);
  }

  /** Looks each quote up once, not once a line. */
  #hasQuoteBefore(end: number): boolean {
    if (this.#nextQuote !== -1 && this.#nextQuote < this.#at) this.#nextQuote = this.#text.indexOf('"', this.#at);
    return this.#nextQuote !== -1 && this.#nextQuote < end;
  }
}
