import type { CatalogueItem } from "@/scoring/catalogue/item";

/** 双公示: licences and penalties, known by the standard's document number. */
export const isDoublePublicity = (item: CatalogueItem): boolean =>
  Object.values(item.fields).some(({ columns }) => columns.includes("XK_WSH") || columns.includes("CF_WSH"));
