import type { CatalogueItem, Fields } from "../catalogue/item";
import { amountScale } from "../engine/decimal";
import type { Choosing, FactNode, FieldOf } from "../engine/fact";
import { choosing } from "./choosing";
import type { FactKind } from "./kind";
import { fieldSql, select, selectionSql, toScaled } from "./selection";

/** The sum of an amount over the records. */
export const sum = <F extends Fields>(
  item: CatalogueItem<F>,
  field: FieldOf<F, "amount">,
  given: Choosing<F> & { absent: 0 | null },
): FactNode<"amount"> => ({ kind: "sum", type: "amount", field, ...choosing(item, given), absent: given.absent });

export const sumKind: FactKind = {
  aggregate: (node, reading) => `sum(${fieldSql(node.field as string, "amount")}) filter (where ${selectionSql(node, reading)})`,
  value: (node, column) => (node.absent === 0 ? `coalesce(${column}, 0)` : column),
  read: (node, records, context) => {
    const values = select(node, records, context)
      .map((record) => record.data[node.field as string])
      .filter((value) => value !== undefined);
    return values.length === 0 ? node.absent : values.reduce<number>((total, value) => total + toScaled(value, amountScale), 0);
  },
};
