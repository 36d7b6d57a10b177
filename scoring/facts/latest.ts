import type { CatalogueItem, Fields } from "../catalogue/item";
import { amountScale, shareScale } from "../engine/decimal";
import type { Choosing, FactNode, FactValue, FieldOf } from "../engine/fact";
import { literal } from "../engine/sql-text";
import { choosing } from "./choosing";
import type { FactKind } from "./kind";
import { fieldSql, inOrder, select, selectionSql, toScaled } from "./selection";

type Latest = "count" | "amount" | "share" | "yesNo" | "choice";

/** The value of a field in the newest record; `absent` where there is no record or it does not hold the field. */
export const latest = <F extends Fields, K extends FieldOf<F, Latest>>(
  item: CatalogueItem<F>,
  field: K,
  given: Choosing<F> & { absent: string | number | boolean | null },
): FactNode<F[K]["type"] extends Latest ? F[K]["type"] : never> => ({
  kind: "latest",
  type: item.fields[field]?.type as never,
  field,
  ...choosing(item, given),
  absent: given.absent,
});

const inJs = (type: string, value: string | number | boolean): FactValue => {
  if (type === "amount") return toScaled(value, amountScale);
  if (type === "share") return toScaled(value, shareScale);
  if (type === "count") return Number(value);
  return value;
};

export const latestKind: FactKind = {
  aggregate: (node, reading) => {
    const clock = node.clock === "decidedOn" ? "r.decided_on" : "r.occurred_on";
    return `(array_agg(r.data order by ${clock} desc, r.record_id desc) filter (where ${selectionSql(node, reading)}))[1]`;
  },
  value: (node, column) => {
    const value = fieldSql(node.field as string, node.type as "count" | "choice", column);
    return node.absent === null ? value : `coalesce(${value}, ${literal(node.absent)})`;
  },
  read: (node, records, context) => {
    const value = inOrder(node, select(node, records, context)).at(-1)?.data[node.field as string];
    return value === undefined ? node.absent : inJs(node.type, value);
  },
};
