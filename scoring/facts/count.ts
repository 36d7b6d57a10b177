import type { CatalogueItem, Fields } from "../catalogue/item";
import type { Choosing, FactNode } from "../engine/fact";
import { choosing } from "./choosing";
import type { FactKind } from "./kind";
import { select, selectionSql } from "./selection";

/** How many records there are. None is a true zero only where the catalogue item is complete by law, so `absent` must be given. */
export const count = <F extends Fields>(item: CatalogueItem<F>, given: Choosing<F> & { absent: 0 | null }): FactNode<"count"> => ({
  kind: "count",
  type: "count",
  ...choosing(item, given),
  absent: given.absent,
});

export const countKind: FactKind = {
  aggregate: (node, reading) => `count(*) filter (where ${selectionSql(node, reading)})`,
  value: (node, column) => (node.absent === 0 ? `coalesce(${column}, 0)` : `nullif(${column}, 0)`),
  read: (node, records, context) => {
    const found = select(node, records, context).length;
    return found === 0 ? node.absent : found;
  },
};
