import { catalogueItem } from "@/scoring/catalogue/catalogue";
import type { CatalogueItem } from "@/scoring/catalogue/item";

const otherNames: Readonly<Record<string, string>> = { registry: "registration" };

/** The item a person means on the command line. */
export const itemByName = (name: string): CatalogueItem | undefined => catalogueItem(otherNames[name] ?? name);
