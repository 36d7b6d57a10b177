import type { Provenance } from "../catalogue/item";
import type { Words } from "../words";

export type { Provenance } from "../catalogue/item";

/** One place in one instrument: what a number or a rule stands on. `article` is written as the instrument numbers itself. */
export interface Citation {
  readonly instrument: string;
  readonly article: string;
}

/** 规范性文件: the regulation a model implements. */
export interface Instrument {
  readonly id: string;
  readonly number: Words;
  readonly title: Words;
  readonly issuer: Words;
  readonly inForceFrom: string;
  readonly repealedFrom?: string;
}

/** Gives the instrument with `art(...)`, which cites an article, paragraph or annex row of it. */
export const instrument = <const I extends Instrument>(given: I) => ({
  ...given,
  art: (...path: string[]): Citation => ({ instrument: given.id, article: path.join(" ") }),
});

/** A number of the law with where it stands and how it was read. Decimal text; shares as fractions of one. */
export interface Value {
  readonly value: string;
  readonly cites: Citation;
  readonly provenance: Provenance;
}
