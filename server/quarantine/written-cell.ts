import type { CatalogueItem } from "@/scoring/catalogue/item";
import { maskedText } from "./shown-cells";

/** More does not fit into a cell of a workbook. */
const longestCell = 32_767;
const shownOfLong = 200;

/** A cell as it is written into a file for mending: a person's masked, one that is too long for a cell told apart by its beginning and length. */
export function writtenCell(item: CatalogueItem, field: string, text: string): string {
  const shown = maskedText(item, field, text);
  if (shown.length <= longestCell) return shown;
  const beginning = [...shown.slice(0, 2 * shownOfLong)].slice(0, shownOfLong).join("");
  return `${beginning}……（共 ${shown.length} 字，单元格放不下；不改动即保留原内容）`;
}

/** Whether a cell came back as it was written, but for what spreadsheets do to blanks and line breaks. */
export const isAsWritten = (given: string, written: string): boolean => plain(given) === plain(written);

const plain = (text: string): string => text.replace(/\r\n?/g, "\n").trim();

const mask = "***********";

/** Whether a changed cell of a person's row still holds a mask: what it hides is then not known. */
export function holdsMask({ subject, fields }: CatalogueItem, field: string, text: string): boolean {
  if (subject.by !== "residentId") return false;
  const isHidden = field === subject.codeField || field === subject.nameField || fields[field]?.identifies === true;
  return isHidden ? /[*＊]/.test(text) : text.includes(mask);
}
