import type { CatalogueItem } from "@/scoring/catalogue/item";
import { addMonths } from "@/scoring/engine/legal-date";

/**
 * Last day on which a record may be shown, shared and scored. The class window runs from the day of decision; a publication end
 * given by the organ, or the removal from a list, ends it sooner and never later. Items without a window have no end of their own.
 */
export function showUntil(item: CatalogueItem, decidedOn: string, effectiveUntil: string | undefined): string | undefined {
  if (item.shownForMonths === undefined) return undefined;
  const windowEnd = addMonths(decidedOn, item.shownForMonths);
  return effectiveUntil !== undefined && effectiveUntil < windowEnd ? effectiveUntil : windowEnd;
}
