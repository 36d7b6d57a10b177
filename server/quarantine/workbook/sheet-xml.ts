import { placeOf } from "@/server/intake/file/xlsx/cell-place";

/** How a cell looks; its content is text whatever it looks like. */
export const looks = { plain: 0, text: 1, head: 2, faulty: 3, reason: 4 } as const;

export interface TextColumn {
  readonly head: string;
  readonly width: number;
}

export interface TextCell {
  readonly text: string;
  readonly look: (typeof looks)[keyof typeof looks];
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const rowsInPiece = 100;

/** A sheet of text cells only: what begins like a formula stays the text it is, and digits keep all their places. */
export async function* sheetXml(columns: readonly TextColumn[], rows: AsyncIterable<readonly TextCell[]>): AsyncGenerator<string> {
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${looks.text}" customWidth="1"/>`,
  );
  yield `${xmlHead}<worksheet xmlns="${spreadsheet}">${frozen}<cols>${widths.join("")}</cols><sheetData>`;
  yield rowXml(
    1,
    columns.map(({ head }) => ({ text: head, look: looks.head })),
  );
  let number = 1;
  let piece: string[] = [];
  for await (const row of rows) {
    number += 1;
    piece.push(rowXml(number, row));
    if (piece.length < rowsInPiece) continue;
    yield piece.join("");
    piece = [];
  }
  yield `${piece.join("")}</sheetData></worksheet>`;
}

const rowXml = (number: number, cells: readonly TextCell[]): string =>
  `<row r="${number}">${cells.map((cell, at) => cellXml(cell, placeOf(at, number))).join("")}</row>`;

const cellXml = ({ text, look }: TextCell, place: string): string =>
  text === "" && look <= looks.text
    ? ""
    : text === ""
      ? `<c r="${place}" s="${look}"/>`
      : `<c r="${place}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Signs XML cannot hold are written as a workbook writes them, and a text that looks like such a sign is kept from being read as one. */
export const xmlText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones meant
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
