import type { Sql } from "@/db/client";
import { type Words, words } from "@/scoring/words";
import type { ColumnMapping } from "@/server/intake/file/map-columns";
import { type Preview, previewFile } from "@/server/intake/preview";
import { operationField } from "@/server/intake/row/operation";
import { readMapping } from "@/server/mappings/read-mapping";
import { draftPath } from "./draft-file";
import { draftItem } from "./draft-item";

export interface DraftPreview extends Preview {
  readonly title: Words;
  readonly fields: readonly { readonly name: string; readonly title: Words; readonly required: boolean }[];
  readonly isFromSaved: boolean;
}

/** Any item's file may say in a column what a row asks for; without it among the choices, a withdrawal would be read as a report. */
const operation = { name: operationField, title: words("操作（报送或撤销）", "Operation (report or withdraw)"), required: false };

/** How the draft would be read: as asked, else as the department last saved, else by its own column names. */
export async function previewDraft(
  sql: Sql,
  { draft, item: id, fileName, today, mapping }: { draft: string; item: string; fileName: string; today: string; mapping?: ColumnMapping },
): Promise<DraftPreview> {
  const item = await draftItem(sql, id);
  const saved = mapping ? undefined : await readMapping(sql, item.id, item.department.id);
  const used = mapping ?? saved;
  const preview = await previewFile(await draftPath(draft), item, { today, fileName, ...(used && { mapping: used }) });
  const fields = Object.entries(item.fields).map(([name, { title, required }]) => ({ name, title, required }));
  return { ...preview, title: item.title, fields: [...fields, operation], isFromSaved: saved !== undefined };
}
