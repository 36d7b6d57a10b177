import type { CatalogueItem, Fields } from "../catalogue/item";
import type { Words } from "../words";
import type { RecordRow } from "./fact";
import type { Provenance } from "./instrument";

/** A record of an example: what the department would have sent, without the subject's code. */
export interface ExampleRecord {
  readonly item: CatalogueItem;
  readonly data: Readonly<Record<string, string | number | boolean>>;
}

/**
 * A worked example with its source. Expected values are literals; `points` are those of the indicators, so that a right total made of
 * two wrong parts fails.
 */
export interface Example {
  readonly title: Words;
  readonly source: string;
  readonly provenance: Provenance;
  readonly period: string;
  readonly records: readonly ExampleRecord[];
  readonly expected: {
    readonly outcome: "rated" | "undetermined" | "notRated";
    readonly score: string | null;
    readonly grade: string | null;
    readonly points?: Readonly<Record<string, string>>;
    readonly triggers?: readonly string[];
    /** Lists proposed, each with its entry criterion: `serious.TS-4`, or `serious` alone where the grade proposes it. */
    readonly lists?: readonly string[];
  };
  readonly note?: Words;
}

type Value<T> = T extends "count" ? number : T extends "yesNo" ? boolean : string;

/** Fields of a record without those that name the subject; a field the item does not have does not compile. */
export const exampleRecord = <F extends Fields>(
  item: CatalogueItem<F>,
  data: { readonly [K in keyof F]?: Value<F[K]["type"]> },
): ExampleRecord => ({ item: item as unknown as CatalogueItem, data: data as ExampleRecord["data"] });

/** An example's records as live records, numbered from 1 in the order given. */
export const recordsOf = (example: Example): RecordRow[] =>
  example.records.map(({ item, data }, index) => ({
    recordId: index + 1,
    item: item.id,
    occurredOn: String(data[item.occurredOn]),
    decidedOn: String(data[item.decidedOn ?? item.occurredOn]),
    showUntil: null,
    data,
  }));
