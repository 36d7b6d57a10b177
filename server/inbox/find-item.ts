import type { Sql } from "@/db/client";
import { catalogueItem } from "@/scoring/catalogue/catalogue";
import { readAdopted } from "@/server/models/adopted/adopted-rows";
import type { FindItem } from "./process-batch";

/** An item of the project's own catalogue, or one that an adopted model brought. */
export const itemsOf =
  (sql: Sql): FindItem =>
  async (id) =>
    catalogueItem(id) ?? (await readAdopted(sql)).flatMap((row) => row.document.items).find((item) => item.id === id);
