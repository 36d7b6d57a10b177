import type { Sql } from "@/db/client";
import { takeFile } from "@/server/inbox/take-file";
import { type ColumnMapping, refuseMapping } from "@/server/intake/file/map-columns";
import { withImportClient } from "@/server/intake/import-batch";
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
export async function sendDraft(sql: Sql, url: string, { draft, item: id, fileName, mapping, isSaved }: Sending): Promise<number> {
  const item = await draftItem(sql, id);
  refuseMapping(item, mapping);
  const kept = await keptDraft(draft);
  if (isSaved) await saveMapping(sql, item, item.department.id, mapping);
  const offer = { item: item.id, fileName, door: "page", mapping } as const;
  return (await withImportClient(url, (client) => takeFile(client, offer, kept))).batchId;
}
