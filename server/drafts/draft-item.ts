import type { Sql } from "@/db/client";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { refuse } from "@/server/intake/file/file-refused";
import { knownItem } from "@/server/models/known-item";

export async function draftItem(sql: Sql, id: string): Promise<CatalogueItem> {
  const item = await knownItem(sql, id);
  if (item) return item;
  throw refuse(
    "item.unknown",
    "目录中没有这个目录项，没有写入任何记录。请返回重新选择。",
    "The catalogue has no such item; nothing was written. Go back and choose another.",
  );
}
