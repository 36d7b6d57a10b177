import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { ImportSummary } from "@/server/intake/summary";
import { joinWaiting } from "./join-waiting";

/**
 * After a batch: the rows that waited for its subjects. Also after one whose own rows have to wait, as their subject may have come while
 * they were on their way. What goes wrong here does not touch the batch, which stands; the next one tries again.
 */
export async function joinAfter(url: string, item: CatalogueItem, { waiting }: ImportSummary, today: string): Promise<void> {
  if (!item.makesSubject && waiting === 0) return;
  await joinWaiting(url, today).catch((error: unknown) => console.error("rows that wait could not be joined:", error));
}
