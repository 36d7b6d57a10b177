import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { ColumnMapping } from "./map-columns";
import type { Header } from "./read-header";

const leastLikeness = 0.5;

interface Suggestion {
  readonly column: string;
  readonly field: string;
  readonly likeness: number;
}

/**
 * For columns the item does not know: the free field whose name shares most characters, if at least half of both are shared. The best
 * pair is taken first, so that no field is suggested twice.
 */
export function suggestColumns(item: CatalogueItem, { columns, unknownColumns }: Header): ColumnMapping {
  const free = Object.keys(item.fields).filter((field) => columns[field] === undefined);
  const pairs = unknownColumns.flatMap((column) =>
    free.map((field) => ({ column, field, likeness: likenessToField(item, column, field) })),
  );
  const suggested = new Map<string, string>();
  const taken = new Set<string>();
  for (const { column, field } of pairs.filter(({ likeness }) => likeness >= leastLikeness).sort(byLikeness)) {
    if (suggested.has(column) || taken.has(field)) continue;
    suggested.set(column, field);
    taken.add(field);
  }
  return Object.fromEntries(suggested);
}

const byLikeness = (one: Suggestion, other: Suggestion): number => other.likeness - one.likeness;

function likenessToField(item: CatalogueItem, column: string, field: string): number {
  const known = item.fields[field];
  if (!known) return 0;
  return Math.max(...[known.title.zh, ...known.columns].map((name) => likeness(column, name)));
}

/** Share of characters two names have in common, from 0 to 1 (twice the common ones over all). */
export function likeness(one: string, other: string): number {
  const left = [...one.trim().toLowerCase()];
  const rest = [...other.trim().toLowerCase()];
  const all = left.length + rest.length;
  let common = 0;
  for (const sign of left) {
    const at = rest.indexOf(sign);
    if (at === -1) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return all === 0 ? 0 : (2 * common) / all;
}
