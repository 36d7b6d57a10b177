import type { ComparedBlock, ComparedRow } from "@/server/models/view";

export type Counts = Readonly<Record<ComparedRow["change"], number>>;

/** How many rows of these blocks were added, removed, changed, and stayed. */
export function countsOf(blocks: readonly ComparedBlock[]): Counts {
  const counts = { added: 0, removed: 0, changed: 0, reworded: 0, unchanged: 0 };
  for (const { groups } of blocks) for (const { rows } of groups) for (const { change } of rows) counts[change] += 1;
  return counts;
}
