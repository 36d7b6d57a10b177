import type { CatalogueItem } from "@/scoring/catalogue/item";
import { refuse } from "../file-refused";
import type { TableRow } from "../read-table";
import type { RowSource } from "../row-source";
import { type Archive, openArchive } from "./archive";
import { readDateStyles } from "./date-styles";
import { refuseMergedCells } from "./merged-cells";
import { SharedStrings } from "./shared-strings";
import { SheetReader } from "./sheet-reader";
import { readWorkbookParts, type SheetPart } from "./workbook-parts";
import { XmlFeed } from "./xml-feed";

/** Rows of a workbook's one table, the header first, in memory that does not grow with the file. `onShare` is told how far it has come. */
export async function* readWorkbook(
  file: string,
  item: CatalogueItem,
  told: RowSource["told"],
  onShare: (share: number) => void,
): AsyncGenerator<TableRow[]> {
  const archive = await openArchive(file);
  try {
    const { sheets, isFrom1904, strings, styles } = await readWorkbookParts(archive);
    const context = { isFrom1904, strings: await SharedStrings.read(archive, strings), shown: await readDateStyles(archive, styles) };
    const sheet = await chosenSheet(archive, item, sheets);
    told.sheet = sheet.name;
    await refuseMergedCells(archive, sheet.part);
    const reader = new SheetReader(context);
    yield* rowsOf(archive, sheet, reader, onShare);
    told.blankRows = reader.blankRows;
  } finally {
    archive.close();
  }
}

async function* rowsOf(
  archive: Archive,
  sheet: SheetPart,
  reader: SheetReader,
  onShare: (share: number) => void = () => {},
): AsyncGenerator<TableRow[]> {
  const feed = new XmlFeed(reader);
  const size = archive.size(sheet.part);
  let done = 0;
  for await (const chunk of archive.read(sheet.part)) {
    feed.push(chunk);
    done += chunk.length;
    onShare(done / size);
    const rows = reader.take();
    if (rows.length > 0) yield rows;
  }
  feed.finish();
  yield reader.take();
}

/** The sheet named like the item, else the only one with content; several are not chosen among. */
async function chosenSheet(archive: Archive, { id, code, title }: CatalogueItem, sheets: readonly SheetPart[]): Promise<SheetPart> {
  const names = [id, code, title.zh, title.en].map((name) => name.toLowerCase());
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const named = visible.find(({ name }) => names.includes(name.trim().toLowerCase()));
  if (named) return named;
  if (visible.length === 1 && visible[0]) return visible[0];
  const filled: SheetPart[] = [];
  for (const sheet of visible) if (await isFilled(archive, sheet)) filled.push(sheet);
  const [only] = filled;
  if (!only) throw refuse("file.empty", "工作簿中没有任何内容。请重新导出后报送。", "There is nothing in the workbook. Export it again.");
  if (filled.length === 1) return only;
  throw severalSheets(title.zh, title.en, filled);
}

async function isFilled(archive: Archive, { part }: SheetPart): Promise<boolean> {
  let hasContent = false;
  const open = (name: string) => {
    if (name === "v" || name === "t" || name === "f") hasContent = true;
  };
  const feed = new XmlFeed({ open });
  for await (const chunk of archive.read(part)) {
    feed.push(chunk);
    if (hasContent) return true;
  }
  return false;
}

const severalSheets = (zh: string, en: string, filled: readonly SheetPart[]) => {
  const names = filled
    .map(({ name }) => name)
    .join("、")
    .slice(0, 200);
  return refuse(
    "xlsx.severalSheets",
    `工作簿有 ${filled.length} 张有内容的表（${names}），无法判断读哪一张，整个文件未读入。请只留一张，或把要报送的表命名为“${zh}”。`,
    `The workbook has ${filled.length} sheets with content (${names}) and which to read cannot be told; nothing was taken. Keep one, or name it "${en}".`,
  );
};
