import type { Sql } from "@/db/client";
import { asClient } from "@/server/access/as-client";
import { putIntoInbox } from "@/server/inbox/take-file";
import { refuse } from "@/server/intake/file/file-refused";
import { type ColumnMapping, refuseMapping } from "@/server/intake/file/map-columns";
import { saveMapping } from "@/server/mappings/save-mapping";
import { keptDraft } from "./draft-file";
import { draftItem } from "./draft-item";

export interface Sending {
  readonly draft: string;
  readonly item: string;
  readonly fileName: string;
  readonly mapping: ColumnMapping;
  /** Whether the department's next file shall be read the same way. */
  readonly isSaved: boolean;
}

/** Makes the draft a batch that is read as mapped. Throws `FileRefused`, and then the draft stays. */
export async function sendDraft(sql: Sql, department: string, { draft, item: id, fileName, mapping, isSaved }: Sending): Promise<number> {
  const item = await draftItem(sql, id);
  if (item.department.id !== department) throw otherDepartment;
  refuseMapping(item, mapping);
  const kept = await keptDraft(draft);
  if (isSaved) await saveMapping(sql, item, item.department.id, mapping);
  const offer = { item: item.id, fileName, door: "page", mapping } as const;
  return (await putIntoInbox(asClient(sql), offer, kept)).batchId;
}

const otherDepartment = refuse(
  "item.otherDepartment",
  "这个目录项由别的部门报送，没有写入任何记录。请切换到该部门的身份。",
  "Another department reports this item; nothing was written. Change to a role of that department.",
);
