import { sheetXml, spreadsheet, type TextCell, type TextColumn, xmlHead, xmlText } from "./sheet-xml";
import { type ZipPart, zipStream } from "./zip-stream";

export interface TextSheet {
  readonly name: string;
  readonly columns: readonly TextColumn[];
  readonly rows: AsyncIterable<readonly TextCell[]>;
}

/** An XLSX of text cells, written as its rows come: memory does not grow with them. */
export const textWorkbook = (sheets: readonly TextSheet[]): AsyncIterable<Buffer> => zipStream(partsOf(sheets));

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function* partsOf(sheets: readonly TextSheet[]): Generator<ZipPart> {
  const numbered = sheets.map((sheet, at) => ({ ...sheet, id: at + 1 }));
  const types = numbered.map(({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${contentType}.worksheet+xml"/>`);
  const listed = numbered.map(({ id, name }) => `<sheet name="${xmlText(name)}" sheetId="${id}" r:id="rId${id}"/>`);
  const related = numbered.map(({ id }) => `<Relationship Id="rId${id}" Type="${office}/worksheet" Target="worksheets/sheet${id}.xml"/>`);
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>${types.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaging}/relationships">${related.join("")}<Relationship Id="styles" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": styles,
  };
  for (const [name, content] of Object.entries(parts)) yield { name, content: [xmlHead + content] };
  for (const { id, columns, rows } of numbered) yield { name: `xl/worksheets/sheet${id}.xml`, content: sheetXml(columns, rows) };
}

/** In the order of `looks`: plain, text, head, faulty, reason. Number format 49 is "text", so that a code typed anew keeps its digits. */
const styles = `<styleSheet xmlns="${spreadsheet}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><sz val="11"/><color rgb="FF9C2A10"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFCE8E0"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/><xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;
