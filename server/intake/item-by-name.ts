import { catalogueItem } from "@/scoring/catalogue/catalogue";
import type { CatalogueItem } from "@/scoring/catalogue/item";

const otherNames: Readonly<Record<string, string>> = { registry: "registration" };

/** The item a person means on the command line: of the project's catalogue, or among those that outside models bring. */
export const itemByName = (name: string, brought: readonly CatalogueItem[] = []): CatalogueItem | undefined =>
  catalogueItem(otherNames[name] ?? name) ?? brought.find((item) => item.id === name);
