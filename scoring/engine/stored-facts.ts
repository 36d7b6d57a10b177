import { eventOf } from "../facts/events";
import { amountScale, scaled, shareScale } from "./decimal";
import type { Model } from "./define-model";
import type { Event, FactNode, Facts, FactValue } from "./fact";
import { name } from "./sql-text";

/** A fact as kept with a rating: amounts and shares as exact text, counts as numbers, events as arrays. */
const read = (node: FactNode, stored: unknown): FactValue => {
  if (node.type === "events") return eventsOf(node, (stored ?? []) as readonly unknown[]);
  if (stored === null || stored === undefined) return null;
  if (node.type === "amount") return scaled(String(stored), amountScale);
  if (node.type === "share") return scaled(String(stored), shareScale);
  return stored as FactValue;
};

/** Events may be kept in groups; the order within is the order of scoring. */
const eventsOf = (node: FactNode, stored: readonly unknown[]): Event[] =>
  stored.flatMap((entry) => {
    const list = entry as readonly unknown[];
    return Array.isArray(list[0]) ? eventsOf(node, list) : [eventOf(node, list)];
  });

export const factsFromStored = (model: Model, stored: Readonly<Record<string, unknown>>): Facts =>
  Object.fromEntries(Object.entries(model.facts).map(([key, node]) => [key, read(node, stored[key])]));

/** The SQL expression that keeps a fact's column in that form. */
export const storedSql = (node: FactNode, key: string): string =>
  node.type === "amount" || node.type === "share" ? `trim_scale(${name(key)})::text` : name(key);
