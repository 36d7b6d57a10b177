import type { CatalogueItem } from "@/scoring/catalogue/item";
import { toHalfWidth } from "@/scoring/codes/half-width";

const known = new WeakMap<CatalogueItem, ReadonlyMap<string, string>>();

const plain = (name: string): string => toHalfWidth(name).trim().toLowerCase();

/** Field of an item by any name a file may use: a column name, the field's own name, or its title. */
export function fieldOf(item: CatalogueItem, column: string): string | undefined {
  return names(item).get(plain(column));
}

function names(item: CatalogueItem): ReadonlyMap<string, string> {
  const found = known.get(item);
  if (found) return found;
  const made = new Map<string, string>();
  const entries = Object.entries(item.fields);
  for (const [name, field] of entries) for (const alias of [field.title.zh, field.title.en, name]) made.set(plain(alias), name);
  for (const [name, field] of entries) for (const column of field.columns) made.set(plain(column), name);
  known.set(item, made);
  return made;
}
