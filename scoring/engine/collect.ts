import { factKinds } from "../facts/kinds";
import type { Model } from "./define-model";
import type { Facts, FactValue, RecordRow } from "./fact";
import { addDays, type LegalDate } from "./legal-date";
import type { Period } from "./period";

/** Reads a model's facts for one subject from its live records. */
export const collect = (model: Model, period: Period, records: readonly RecordRow[]): Facts =>
  Object.fromEntries(
    Object.entries(model.facts).map(([name, node]): [string, FactValue] => [name, factKinds[node.kind].read(node, records, { period })]),
  );

/** The first day on which a record this model reads stops counting; null where none does. */
export const staleOn = (model: Model, records: readonly RecordRow[]): LegalDate | null => {
  const items = new Set(Object.values(model.facts).map((node) => node.item.id));
  const ends = records.filter((record) => items.has(record.item) && record.showUntil !== null).map((record) => record.showUntil as string);
  const first = ends.sort()[0];
  return first === undefined ? null : addDays(first, 1);
};
