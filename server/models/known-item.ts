import type { Sql } from "@/db/client";
import { catalogueItem } from "@/scoring/catalogue/catalogue";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { readAdopted } from "./adopted/adopted-rows";

/** An item of the project's own catalogue, or one that an adopted model brought, read afresh. */
export const knownItem = async (sql: Sql, id: string): Promise<CatalogueItem | undefined> =>
  catalogueItem(id) ?? (await readAdopted(sql)).flatMap((row) => row.document.items).find((item) => item.id === id);
