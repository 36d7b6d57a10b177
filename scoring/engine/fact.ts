import type { CatalogueItem, Fields } from "../catalogue/item";
import type { Words } from "../words";
import type { Citation } from "./instrument";
import type { LegalDate } from "./legal-date";
import type { Period } from "./period";

/** What a fact is: decides how it is stored, compared and shown. */
export type FactType = "count" | "amount" | "share" | "yesNo" | "choice" | "events";

/** A fact in JS. Amounts in fen, shares in ten-thousandths, counts whole; null = unknown. */
export type FactValue = number | boolean | string | readonly Event[] | null;
export type Facts = Readonly<Record<string, FactValue>>;

/** One event of an `events` fact: its record, its code and what the mechanism asked to keep, by field name. */
export interface Event {
  readonly record: number;
  readonly code: string;
  readonly on: LegalDate;
  readonly kept: Readonly<Record<string, string | null>>;
}

/** A live record as the JS side reads it; `data` holds the item's fields. */
export interface RecordRow {
  readonly recordId: number;
  readonly item: string;
  readonly occurredOn: LegalDate;
  readonly decidedOn: LegalDate;
  readonly showUntil: LegalDate | null;
  readonly data: Readonly<Record<string, string | number | boolean>>;
}

/**
 * Which records count in time: of the period so many off (0 = this one, -1 the one before), of so many months up to the period's end, all up to its
 * end, or of the subject's own year that ended in the period, counted from the day of its first record of an item (a driver's certificate).
 */
export type Window =
  | { readonly periods: number }
  | { readonly months: number }
  | { readonly ownYearFrom: { readonly item: { readonly id: string }; readonly field: string } }
  | "upToPeriodEnd";

export type Test =
  | { readonly is: string | boolean | number }
  | { readonly not: string }
  | { readonly in: readonly string[] }
  | { readonly atLeast: string }
  | { readonly present: boolean };

/** Conditions on a record's fields, all of which must hold. */
export type Where = Readonly<Record<string, Test>>;

/** A test that fits a field's type; a field or choice that does not exist does not compile. */
type TestOf<F> = F extends { type: "choice"; choices?: infer C }
  ?
      | { readonly is: keyof NonNullable<C> }
      | { readonly not: keyof NonNullable<C> }
      | { readonly in: readonly (keyof NonNullable<C>)[] }
      | { readonly present: boolean }
  : F extends { type: "yesNo" }
    ? { readonly is: boolean } | { readonly present: boolean }
    : F extends { type: "amount" | "count" | "share" }
      ? { readonly atLeast: string } | { readonly present: boolean }
      : { readonly is: string } | { readonly present: boolean };

export type WhereOf<F extends Fields> = { readonly [K in keyof F]?: TestOf<F[K]> };

export type FieldOf<F extends Fields, T extends string> = { [K in keyof F & string]: F[K]["type"] extends T ? K : never }[keyof F & string];

export interface FactNode<T extends FactType = FactType> {
  readonly kind: "count" | "sum" | "latest" | "exists" | "monthsSince" | "events";
  readonly type: T;
  readonly item: CatalogueItem;
  readonly field?: string;
  readonly where: Where;
  readonly window: Window;
  /** Which clock the window reads. */
  readonly clock: "occurredOn" | "decidedOn";
  /** The value where no record speaks; null = unknown, never silently zero. */
  readonly absent: number | boolean | string | null;
  /** Fields an event keeps, for `events`. */
  readonly keeps?: readonly string[];
  readonly says: Words;
  readonly cites: Citation;
}

/** What every fact needs beside its item: the words, the article, and how records are chosen. */
export interface Choosing<F extends Fields> {
  readonly says: Words;
  readonly cites: Citation;
  readonly where?: WhereOf<F>;
  readonly window?: Window;
  readonly clock?: "occurredOn" | "decidedOn";
}

export interface ReadContext {
  readonly period: Period;
}
