import type { Citation, Provenance } from "../engine/instrument";
import type { Words } from "../words";

/** How grave a coded act is: the name of a level of the mechanism. */
export interface SeverityRow {
  readonly code: string;
  readonly level: string;
  readonly cites: Citation;
  readonly provenance: Provenance;
  readonly reading?: Words;
}

/** A level of gravity: what it costs, and for how many whole months up to the period's end it counts in full; afterwards not at all. */
export interface SeverityLevel<P extends string = string> {
  readonly level: string;
  readonly points: P;
  readonly months: P;
}
