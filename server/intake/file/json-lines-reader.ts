import { readJsonRow } from "./json-row";
import { damageOf, keptOfLongRow, longestRow, type RawRow, rowTooLong } from "./raw-row";

/** Cells by the keys of the object, as text. */
export type JsonRow = RawRow<Readonly<Record<string, string>>>;

/** Splits text that comes in chunks into lines of JSON, one object a line. Blank lines are passed over and counted. */
export class JsonLinesReader {
  #text = "";
  #isSkipping = false;
  #rowNumber = 0;
  blankRows = 0;

  constructor(private readonly limit = longestRow) {}

  push(chunk: string): JsonRow[] {
    const rows: JsonRow[] = [];
    const text = this.#text + chunk;
    let at = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", at)) {
      this.#line(rows, text.slice(at, end));
      at = end + 1;
    }
    this.#text = text.slice(at);
    if (this.#text.length > this.limit) this.#beginSkipping(rows);
    return rows;
  }

  finish(): JsonRow[] {
    const rows: JsonRow[] = [];
    if (this.#text !== "") this.#line(rows, this.#text);
    return rows;
  }

  #line(rows: JsonRow[], raw: string): void {
    if (this.#isSkipping) {
      this.#isSkipping = false;
      return;
    }
    this.#rowNumber += 1;
    const rowNumber = this.#rowNumber;
    const line = raw.trim();
    if (line === "") this.blankRows += 1;
    else if (line.length > this.limit) rows.push({ kind: "broken", rowNumber, raw: line.slice(0, keptOfLongRow), why: rowTooLong });
    else rows.push(rowOf(rowNumber, line));
  }

  #beginSkipping(rows: JsonRow[]): void {
    if (!this.#isSkipping) {
      this.#rowNumber += 1;
      rows.push({ kind: "broken", rowNumber: this.#rowNumber, raw: this.#text.slice(0, keptOfLongRow), why: rowTooLong });
    }
    this.#isSkipping = true;
    this.#text = "";
  }
}

function rowOf(rowNumber: number, raw: string): JsonRow {
  const damage = damageOf(raw);
  if (damage) return { kind: "broken", rowNumber, raw, why: damage };
  const found = readJsonRow(raw);
  return "why" in found ? { kind: "broken", rowNumber, raw, why: found.why } : { kind: "read", rowNumber, raw, cells: found.cells };
}
