import { factKinds } from "../facts/kinds";
import { withinReach } from "../facts/platform-reach";
import { select } from "../facts/selection";
import type { Model } from "./define-model";
import type { Facts, FactValue, RecordRow } from "./fact";
import { addDays, type LegalDate } from "./legal-date";
import type { Period } from "./period";

/** Reads a model's facts for one subject from its live records. */
export const collect = (model: Model, period: Period, records: readonly RecordRow[]): Facts =>
  Object.fromEntries(
    Object.entries(model.facts).map(([name, node]): [string, FactValue] => [name, factKinds[node.kind].read(node, records, { period })]),
  );

/**
 * The first day on which time alone may change the rating: the day after the first end of a record the model reads. Records of plain facts
 * count whatever their window, so the day may come too early, never too late. Null where nothing ends.
 */
export const staleOn = (model: Model, period: Period, records: readonly RecordRow[]): LegalDate | null => {
  const nodes = Object.values(model.facts);
  const plainItems = new Set(nodes.filter((node) => node.type !== "events").map((node) => node.item.id));
  const isReached = withinReach(nodes, period);
  const read = [
    ...records.filter((record) => plainItems.has(record.item) && isReached(record)),
    ...nodes.filter((node) => node.type === "events").flatMap((node) => select(node, records, { period })),
  ];
  const first = read.flatMap((record) => record.showUntil ?? []).sort()[0];
  return first === undefined ? null : addDays(first, 1);
};
