import type { Sql } from "@/db/client";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { isMonth } from "./months";
import { refuseQuality } from "./quality-refused";

export interface DeclaredVolume {
  readonly item: CatalogueItem;
  readonly month: string;
  readonly produced: number;
}

/** Keeps how many records of an item a department says it produced in a month; a later word replaces the earlier. */
export async function declareVolume(sql: Sql, { item, month, produced }: DeclaredVolume): Promise<void> {
  if (!isMonth(month)) {
    throw refuseQuality(
      "declared.month",
      "月份应为 2026-11 这样的月份，没有写入。请改正后重新申报。",
      "The month is written like 2026-11; nothing was written. Correct it and declare again.",
    );
  }
  if (!Number.isInteger(produced) || produced < 0 || produced > 2_000_000_000) {
    throw refuseQuality(
      "declared.produced",
      "产生量应为 0 至 20 亿的整数，没有写入。请改正后重新申报。",
      "The volume is a whole number from 0 to 2,000,000,000; nothing was written. Correct it and declare again.",
    );
  }
  await sql`insert into declared_volumes (item, department, month, produced)
    values (${item.id}, ${item.department.id}, ${`${month}-01`}, ${produced})
    on conflict (item, department, month) do update set produced = excluded.produced, declared_at = now()`;
}
