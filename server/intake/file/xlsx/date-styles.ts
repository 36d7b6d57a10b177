import type { Archive } from "./archive";
import { type Attributes, readXml } from "./xml-feed";

/** How a style shows a number: as a day, as a month of a year, or as a number. */
export type Shown = "day" | "month" | "number";

const builtInMonths = new Set([17, 27, 36, 50, 52, 57]);
const builtInDays = new Set([14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58]);

/** What each cell style of a workbook shows, by its number. */
export async function readDateStyles(archive: Archive, part: string | undefined): Promise<readonly Shown[]> {
  const codes = new Map<number, string>();
  const shown: Shown[] = [];
  let isCellStyles = false;
  const open = (name: string, given: Attributes) => {
    if (name === "numFmt") codes.set(Number(given.numFmtId), given.formatCode ?? "");
    else if (name === "cellXfs") isCellStyles = true;
    else if (name === "xf" && isCellStyles) shown.push(shownBy(Number(given.numFmtId ?? 0), codes));
  };
  const close = (name: string) => {
    if (name === "cellXfs") isCellStyles = false;
  };
  if (part && archive.has(part)) await readXml(archive.read(part), { open, close });
  return shown;
}

function shownBy(id: number, codes: ReadonlyMap<number, string>): Shown {
  const code = codes.get(id);
  if (code !== undefined) return shownByCode(code);
  if (builtInMonths.has(id)) return "month";
  return builtInDays.has(id) ? "day" : "number";
}

/** By the letters of a format code that are no quoted text, colour, locale or escaped sign. */
export function shownByCode(code: string): Shown {
  const first = code.split(";", 1)[0] ?? "";
  const letters = first.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "").toLowerCase();
  if (/general/.test(letters)) return "number";
  if (letters.includes("d")) return "day";
  return /[ye]/.test(letters) && letters.includes("m") ? "month" : letters.includes("yy") ? "day" : "number";
}
