import { crc32, deflateRawSync } from "node:zlib";

interface Part {
  readonly name: string;
  readonly text: string;
}

const number = (value: number, bytes: 2 | 4): Buffer => {
  const buffer = Buffer.alloc(bytes);
  if (bytes === 2) buffer.writeUInt16LE(value);
  else buffer.writeUInt32LE(value);
  return buffer;
};

/** A zip archive of those files, as a spreadsheet program would write it. */
export const archive = (parts: readonly Part[]): Buffer => {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text } of parts) {
    const [raw, title] = [Buffer.from(text), Buffer.from(name)];
    const packed = deflateRawSync(raw);
    const facts = [
      number(8, 2),
      number(0, 4),
      number(crc32(raw), 4),
      number(packed.length, 4),
      number(raw.length, 4),
      number(title.length, 2),
    ];
    const file = Buffer.concat([number(0x04034b50, 4), number(20, 2), number(0, 2), ...facts, number(0, 2), title, packed]);
    directory.push(
      Buffer.concat([
        number(0x02014b50, 4),
        number(20, 2),
        number(20, 2),
        number(0, 2),
        ...facts,
        number(0, 2),
        number(0, 2),
        number(0, 4),
        number(0, 4),
        number(at, 4),
        title,
      ]),
    );
    files.push(file);
    at += file.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.concat([
    number(0x06054b50, 4),
    number(0, 4),
    number(parts.length, 2),
    number(parts.length, 2),
    number(listed.length, 4),
    number(at, 4),
    number(0, 2),
  ]);
  return Buffer.concat([...files, listed, end]);
};

const plain = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const cellXml = (cell: string | number, place: string): string =>
  typeof cell === "number" ? `<c r="${place}"><v>${cell}</v></c>` : `<c r="${place}" t="inlineStr"><is><t>${plain(cell)}</t></is></c>`;

export const sheetXml = (rows: readonly (readonly (string | number)[])[], after = ""): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
    .map((row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, `${String.fromCharCode(65 + c)}${r + 1}`)).join("")}</row>`)
    .join("")}</sheetData>${after}</worksheet>`;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The smallest workbook that holds those sheets. */
export const workbookFile = (sheets: readonly string[]): Buffer =>
  archive([
    {
      name: "[Content_Types].xml",
      text: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      text: `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      text: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map((_, i) => `<sheet name="S${i + 1}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      text: `<Relationships xmlns="${relations}">${sheets.map((_, i) => `<Relationship Id="r${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}</Relationships>`,
    },
    ...sheets.map((text, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, text })),
  ]);
