import type { CatalogueItem, Fields } from "../catalogue/item";
import type { Choosing, FactNode } from "../engine/fact";
import { choosing } from "./choosing";
import type { FactKind } from "./kind";
import { select, selectionSql } from "./selection";

/** Whether a record exists. `absent` says what its absence means: `false` where the law counts only what is recorded, null = unknown. */
export const exists = <F extends Fields>(item: CatalogueItem<F>, given: Choosing<F> & { absent: false | null }): FactNode<"yesNo"> => ({
  kind: "exists",
  type: "yesNo",
  ...choosing(item, given),
  absent: given.absent,
});

export const existsKind: FactKind = {
  aggregate: (node, reading) => `bool_or(${selectionSql(node, reading)})`,
  value: (node, column) => (node.absent === false ? `coalesce(${column}, false)` : `nullif(${column}, false)`),
  read: (node, records, context) => (select(node, records, context).length > 0 ? true : node.absent),
};
