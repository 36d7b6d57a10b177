import { crc32, deflateRawSync } from "node:zlib";

/** A cell as XML attributes and content: text, or what stands between <c …> and </c>. */
export type FixtureCell = string | { readonly xml: string; readonly type?: string; readonly style?: number };

export interface FixtureSheet {
  readonly name?: string;
  readonly state?: string;
  /** Rows by their number in the sheet. */
  readonly rows: Readonly<Record<number, readonly FixtureCell[]>>;
  readonly merged?: readonly string[];
}

export interface FixtureBook {
  readonly sheets: readonly FixtureSheet[];
  readonly isFrom1904?: boolean;
  /** Content of <sst>. */
  readonly strings?: string;
  readonly more?: Readonly<Record<string, string | Buffer>>;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const letters = (at: number): string => (at < 26 ? "" : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

const cellXml = (cell: FixtureCell, at: number, row: number): string => {
  if (cell === "") return "";
  const { xml, type, style } =
    typeof cell === "string" ? { xml: `<is><t>${escaped(cell)}</t></is>`, type: "inlineStr", style: undefined } : cell;
  return `<c r="${letters(at)}${row}"${type ? ` t="${type}"` : ""}${style === undefined ? "" : ` s="${style}"`}>${xml}</c>`;
};

export const rowXml = (row: number, cells: readonly FixtureCell[]): string =>
  `<row r="${row}">${cells.map((cell, at) => cellXml(cell, at, row)).join("")}</row>`;

export const sheetStart = `${head}<worksheet xmlns="${main}"><sheetData>`;

const sheetXml = ({ rows, merged = [] }: FixtureSheet): string => {
  const merges = merged.length > 0 ? `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>` : "";
  return `${sheetStart}${Object.entries(rows)
    .map(([row, cells]) => rowXml(Number(row), cells))
    .join("")}</sheetData>${merges}</worksheet>`;
};

/** Styles 0 plain, 1 built-in day, 2 yyyy"年"m"月"d"日", 3 yyyy-mm, 4 0.00. */
const styles = `${head}<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="171" formatCode="yyyy\\-mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="2"/></cellXfs></styleSheet>`;

export function bookParts({ sheets, isFrom1904, strings, more = {} }: FixtureBook): Record<string, string | Buffer> {
  const relations = sheets.map((_, at) => `<Relationship Id="s${at}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`);
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escaped(name ?? `Sheet${at + 1}`)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ""} r:id="s${at}"/>`,
  );
  return {
    "_rels/.rels": `${head}<Relationships><Relationship Id="b" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${isFrom1904 ? ' date1904="1"' : ""}/><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships>${relations.join("")}<Relationship Id="st" Type="${office}/styles" Target="styles.xml"/><Relationship Id="ss" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": `${head}<sst xmlns="${main}">${strings ?? ""}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
    ...more,
  };
}

export const workbook = (book: FixtureBook): Buffer => zipped(bookParts(book));

/** A workbook of one sheet whose rows stand from row 1 on. */
export const table = (...rows: (readonly FixtureCell[])[]): Buffer =>
  workbook({ sheets: [{ rows: Object.fromEntries(rows.map((cells, at) => [at + 1, cells])) }] });

export function zipped(
  parts: Readonly<Record<string, string | Buffer>>,
  claim: (name: string, size: number) => number = (_, size) => size,
): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claim(name, bytes.length), 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    const file = Buffer.concat([Buffer.from("504b0304", "hex"), fields, Buffer.from(name), packed]);
    files.push(file);
    directory.push(Buffer.concat([Buffer.from("504b01021400", "hex"), fields, rest, Buffer.from(name)]));
    at += file.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, list, end]);
}
