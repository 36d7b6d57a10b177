import type { CatalogueItem, Fields } from "../catalogue/item";
import type { Choosing, FactNode, FieldOf } from "../engine/fact";
import { monthsBetween } from "../engine/legal-date";
import { choosing } from "./choosing";
import type { FactKind } from "./kind";
import { fieldSql, select, selectionSql } from "./selection";

/** Whole months from the earliest such day to the end of the period; unknown where no record names the day. */
export const monthsSince = <F extends Fields>(item: CatalogueItem<F>, field: FieldOf<F, "day">, given: Choosing<F>): FactNode<"count"> => ({
  kind: "monthsSince",
  type: "count",
  field,
  ...choosing(item, given),
  absent: null,
});

export const monthsSinceKind: FactKind = {
  aggregate: (node, reading) => {
    const from = `min(${fieldSql(node.field as string, "day")}) filter (where ${selectionSql(node, reading)})`;
    const [year, month, day] = reading.period.to.split("-").map(Number);
    const months = `(${year} - extract(year from ${from})) * 12 + ${month} - extract(month from ${from})`;
    return `(${months} - (${day} < extract(day from ${from}))::int)::int`;
  },
  value: (_node, column) => column,
  read: (node, records, context) => {
    const days = select(node, records, context)
      .map((record) => record.data[node.field as string])
      .filter((value) => typeof value === "string")
      .sort();
    const first = days[0];
    return first === undefined ? null : monthsBetween(first, context.period.to);
  },
};
