import type { CatalogueItem, Fields } from "../catalogue/item";
import type { Choosing, FactNode, Where } from "../engine/fact";

/** The part of a fact that says which records it reads, with the defaults: this period, by the day it was so. */
export const choosing = <F extends Fields>(
  item: CatalogueItem<F>,
  given: Choosing<F>,
): Pick<FactNode, "item" | "where" | "window" | "clock" | "says" | "cites"> => ({
  item: item as unknown as CatalogueItem,
  where: (given.where ?? {}) as Where,
  window: given.window ?? { periods: 0 },
  clock: given.clock ?? "occurredOn",
  says: given.says,
  cites: given.cites,
});
