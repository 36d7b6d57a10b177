import { isWrong, type Wrong } from "../../fields/outcome";
import { refuse } from "../file-refused";
import { damageOf, keptOfLongRow, longestRow, rowTooLong } from "../raw-row";
import type { BadCell, TableRow } from "../read-table";
import { damaged } from "./archive";
import { columnAt, placeOf } from "./cell-place";
import { errorCell, numberText } from "./cell-text";
import type { Shown } from "./date-styles";
import { escapedText } from "./escaped-text";
import type { SharedStrings } from "./shared-strings";
import type { Attributes, XmlHandler } from "./xml-feed";

export interface SheetContext {
  readonly strings: SharedStrings;
  readonly shown: readonly Shown[];
  readonly isFrom1904: boolean;
}

/** Takes the rows out of a sheet's XML as it comes. Rows without any content are passed over. */
export class SheetReader implements XmlHandler {
  #rows: TableRow[] = [];
  #isData = false;
  #rowNumber = 0;
  #column = -1;
  #type = "n";
  #style = 0;
  #value = "";
  #isValue = false;
  #phonetics = 0;
  #cells: string[] = [];
  #badCells: BadCell[] = [];
  #length = 0;
  #width = 0;
  #lastFilled = 0;
  blankRows = 0;

  constructor(private readonly context: SheetContext) {}

  /** The rows that became whole since the last call. */
  take(): TableRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "sheetData") this.#isData = true;
    if (!this.#isData) return;
    if (name === "row") this.#openRow(attributes);
    else if (name === "c") this.#openCell(attributes);
    else if (name === "f") throw formula(placeOf(this.#column, this.#rowNumber));
    else if (name === "rPh") this.#phonetics += 1;
    else this.#isValue = (name === "v" && this.#type !== "inlineStr") || (name === "t" && this.#phonetics === 0);
  }

  text(text: string): void {
    if (this.#isValue && this.#value.length <= longestRow) this.#value += text;
  }

  close(name: string): void {
    if (!this.#isData) return;
    if (name === "v" || name === "t") this.#isValue = false;
    else if (name === "rPh") this.#phonetics -= 1;
    else if (name === "c") this.#closeCell();
    else if (name === "row") this.#closeRow();
    else if (name === "sheetData") this.#isData = false;
  }

  #openRow({ r }: Attributes): void {
    const number = r === undefined ? this.#rowNumber + 1 : Number(r);
    if (!Number.isInteger(number) || number <= this.#rowNumber || number > 1_048_576)
      throw damaged(`第 ${this.#rowNumber} 行之后的行号不对`, `the number of the row after ${this.#rowNumber} is wrong`);
    this.#rowNumber = number;
    this.#column = -1;
    this.#cells = [];
    this.#badCells = [];
    this.#length = 0;
  }

  #openCell({ r, t = "n", s }: Attributes): void {
    const column = r === undefined ? this.#column + 1 : columnAt(r);
    if (column === undefined || column <= this.#column || column >= 16_384)
      throw damaged(`第 ${this.#rowNumber} 行的单元格位置不对`, `a cell of row ${this.#rowNumber} has a wrong place`);
    this.#column = column;
    this.#type = t;
    this.#style = Number(s ?? 0);
    this.#value = "";
  }

  #closeCell(): void {
    if (this.#value === "") return;
    const found = this.#content();
    const text = isWrong(found) ? this.#value : found;
    if (isWrong(found)) this.#badCells.push({ at: this.#column, why: found });
    this.#length += text.length;
    while (this.#cells.length < this.#column) this.#cells.push("");
    this.#cells.push(this.#length > longestRow ? text.slice(0, keptOfLongRow) : text);
  }

  #content(): string | Wrong {
    const { strings, shown, isFrom1904 } = this.context;
    const value = this.#value;
    const place = placeOf(this.#column, this.#rowNumber);
    if (this.#type === "s") return strings.at(Number(value));
    if (this.#type === "n") return numberText(place, value, shown[this.#style] ?? "number", isFrom1904);
    if (this.#type === "b") return value.trim() === "1" || value.trim() === "true" ? "是" : "否";
    if (this.#type === "e") return errorCell(place, value);
    return this.#type === "d" ? value.slice(0, 10) : escapedText(value);
  }

  #closeRow(): void {
    const rowNumber = this.#rowNumber;
    if (this.#cells.every((cell) => cell.trim() === "")) return;
    if (this.#lastFilled === 0) this.#openTable(rowNumber);
    this.blankRows += rowNumber - this.#lastFilled - 1;
    this.#lastFilled = rowNumber;
    while (this.#cells.length < this.#width) this.#cells.push("");
    const raw = this.#cells.map(quoted).join(",");
    const why = this.#length > longestRow ? rowTooLong : damageOf(raw);
    if (why) this.#rows.push({ kind: "broken", rowNumber, raw: raw.slice(0, keptOfLongRow), why });
    else if (this.#badCells.length > 0) this.#rows.push({ kind: "read", rowNumber, raw, cells: this.#cells, badCells: this.#badCells });
    else this.#rows.push({ kind: "read", rowNumber, raw, cells: this.#cells });
  }

  /** A sheet does not write empty cells at the end of a row: rows are as wide as the first. */
  #openTable(rowNumber: number): void {
    if (rowNumber !== 1) throw headerBelow(rowNumber);
    this.#width = this.#cells.length;
  }
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const formula = (place: string) =>
  refuse(
    "xlsx.formula",
    `${place} 是公式，存下的结果可能不是最新，整个文件未读入。请全选后“选择性粘贴—数值”，再报送。`,
    `${place} is a formula, whose stored result may be stale; nothing of the file was taken. Paste the values over the formulas and send it again.`,
  );

const headerBelow = (row: number) =>
  refuse(
    "xlsx.headerBelow",
    `表头应在第 1 行，这张表的内容从第 ${row} 行开始，整个文件未读入。请删去上面的空行后报送。`,
    `The header belongs in row 1, but this sheet begins in row ${row}; nothing of the file was taken. Delete the rows above it and send it again.`,
  );
