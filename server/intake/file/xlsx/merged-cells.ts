import { refuse } from "../file-refused";
import type { Archive } from "./archive";

const kept = 1024;
const mergedCell = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?)"/g;

/** Refuses a sheet with merged cells, whose value stands in the first alone. They are told after the rows, so the sheet is looked through beforehand. */
export async function refuseMergedCells(archive: Archive, sheet: string): Promise<void> {
  let end = "";
  let first: string | undefined;
  for await (const chunk of archive.read(sheet)) {
    const text = end + chunk.toString("latin1");
    end = text.slice(-kept);
    if (!text.includes("mergeCell ")) continue;
    for (const [, place = ""] of text.matchAll(mergedCell)) {
      if (isInHeader(place)) throw merged(place);
      first ??= place;
    }
  }
  if (first) throw merged(first);
}

const isInHeader = (place: string): boolean => /^[A-Z]+1(?::|$)/.test(place);

const merged = (place: string) =>
  refuse(
    "xlsx.mergedCells",
    `${place} 是合并${isInHeader(place) ? "的表头" : "单元格"}，只有第一格有内容，整个文件未读入。请取消合并，每格写明内容后报送。`,
    `${place} is a merged ${isInHeader(place) ? "header" : "cell"}, of which only the first holds anything; nothing of the file was taken. Unmerge it, fill each cell and send it again.`,
  );
