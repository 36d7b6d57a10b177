import type { CatalogueItem, Fields } from "../catalogue/item";
import type { Choosing, Event, FactNode, FieldOf } from "../engine/fact";
import { literal } from "../engine/sql-text";
import { choosing } from "./choosing";
import type { FactKind } from "./kind";
import { inOrder, select } from "./selection";

/**
 * The records one by one, each with its code and day: read by mechanisms that score event by event. No event is an empty list, since the
 * law of these models counts only what is recorded.
 */
export const events = <F extends Fields>(
  item: CatalogueItem<F>,
  code: FieldOf<F, "choice">,
  given: Choosing<F> & { keeps?: readonly (keyof F & string)[] },
): FactNode<"events"> => ({
  kind: "events",
  type: "events",
  field: code,
  keeps: given.keeps ?? [],
  ...choosing(item, given),
  absent: null,
});

/** One event of record `r` as the JSON array in which ratings keep it: record, code, day, then what is kept. */
export const eventSql = (node: FactNode): string => {
  const kept = (node.keeps ?? []).map((field) => `r.data->>${literal(field)}`);
  return `jsonb_build_array(${["r.record_id", `r.data->>${literal(node.field as string)}`, "r.occurred_on", ...kept].join(", ")})`;
};

const keptOf = (node: FactNode, value: (field: string) => string | null): Record<string, string | null> =>
  Object.fromEntries((node.keeps ?? []).map((field) => [field, value(field)]));

export const eventOf = (node: FactNode, stored: readonly unknown[]): Event => ({
  record: Number(stored[0]),
  code: String(stored[1]),
  on: String(stored[2]),
  kept: keptOf(node, (field) => {
    const value = stored[3 + (node.keeps ?? []).indexOf(field)];
    return value === null || value === undefined ? null : String(value);
  }),
});

export const eventsKind: FactKind = {
  aggregate: () => {
    throw new Error("events are aggregated by the mechanism that reads them");
  },
  value: (_node, column) => column,
  read: (node, records, context) =>
    inOrder(node, select(node, records, context)).map((record) => ({
      record: record.recordId,
      code: String(record.data[node.field as string]),
      on: record.occurredOn,
      kept: keptOf(node, (field) => (record.data[field] === undefined ? null : String(record.data[field]))),
    })),
};
