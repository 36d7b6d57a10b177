import type { Words } from "../words";
import type { Citation, Provenance } from "./instrument";

/** A rule's words and where it stands. `reading` tells how an unclear text was read. */
export interface Rule {
  readonly label: Words;
  readonly cites: Citation;
  readonly provenance: Provenance;
  readonly reading?: Words;
  /** What ends the effect of this rule for a subject, and after how many months at the earliest; shown with a reason for a bad grade. */
  readonly repair?: { readonly says: Words; readonly afterMonths?: string };
}
