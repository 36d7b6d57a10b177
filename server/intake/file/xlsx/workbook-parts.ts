import path from "node:path";
import { refuse } from "../file-refused";
import { type Archive, damaged } from "./archive";
import { type Attributes, readXml } from "./xml-feed";

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly isFrom1904: boolean;
  readonly strings: string | undefined;
  readonly styles: string | undefined;
}

const mostSheets = 200;

/** Where the sheets, the shared texts and the styles of a workbook lie. */
export async function readWorkbookParts(archive: Archive): Promise<WorkbookParts> {
  refuseMacros(archive);
  const book = (await targets(archive, "")).find(({ type }) => type.endsWith("/officeDocument"))?.part ?? "xl/workbook.xml";
  const related = await targets(archive, book);
  const sheets: SheetPart[] = [];
  let isFrom1904 = false;
  const open = (name: string, given: Attributes) => {
    if (name === "workbookPr") isFrom1904 = given.date1904 === "1" || given.date1904 === "true";
    if (name !== "sheet") return;
    const id = Object.entries(given).find(([key]) => key.endsWith(":id"))?.[1];
    const target = related.find((found) => found.id === id);
    if (!target) throw damaged(`找不到工作表“${given.name}”`, `sheet "${given.name}" cannot be found`);
    if (target.type.endsWith("/worksheet"))
      sheets.push({ name: given.name ?? "", part: target.part, isHidden: (given.state ?? "visible") !== "visible" });
    if (sheets.length > mostSheets) throw damaged(`工作表超过 ${mostSheets} 张`, `more than ${mostSheets} sheets`);
  };
  await readXml(archive.read(book), { open });
  const of = (type: string) => related.find((target) => target.type.endsWith(type))?.part;
  return { sheets, isFrom1904, strings: of("/sharedStrings"), styles: of("/styles") };
}

function refuseMacros(archive: Archive): void {
  if (!archive.has("xl/vbaProject.bin")) return;
  throw refuse(
    "xlsx.macros",
    "工作簿带有宏，未读入。请另存为不带宏的 .xlsx 后报送。",
    "The workbook holds macros; nothing of it was taken. Save it as .xlsx without macros and send that.",
  );
}

interface Target {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

/** What a part refers to; the archive itself is the part without a name. */
async function targets(archive: Archive, part: string): Promise<Target[]> {
  const folder = path.posix.dirname(part);
  const relations = path.posix.join(folder, "_rels", `${path.posix.basename(part)}.rels`);
  if (!archive.has(relations)) throw damaged(`缺少部件 ${relations}`, `part ${relations} is missing`);
  const found: Target[] = [];
  const open = (name: string, { Id = "", Type = "", Target: to = "", TargetMode }: Attributes) => {
    if (name !== "Relationship" || TargetMode === "External") return;
    found.push({ id: Id, type: Type, part: to.startsWith("/") ? to.slice(1) : path.posix.join(folder, to) });
  };
  await readXml(archive.read(relations), { open });
  return found;
}
