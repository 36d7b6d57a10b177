import type { CatalogueItem } from "./item";
import * as marketSupervision from "./market-supervision";
import * as tax from "./tax";
import * as transport from "./transport";

/** Every item of the catalogue, by department and in the order of their codes. */
export const catalogue: readonly CatalogueItem[] = [
  ...Object.values(marketSupervision),
  ...Object.values(tax),
  ...Object.values(transport),
] as unknown as readonly CatalogueItem[];

const byId = new Map(catalogue.map((item) => [item.id, item]));

/** Gives the item of that id, or undefined where the catalogue has none. */
export const catalogueItem = (id: string): CatalogueItem | undefined => byId.get(id);
