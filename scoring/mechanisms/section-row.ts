import type { Citation, Provenance } from "../engine/instrument";
import type { Words } from "../words";

/** What one act takes from the section in which it fell, or from the total; null where the record itself says how much. */
export interface SectionRow {
  readonly code: string;
  readonly value: string | null;
  readonly cites: Citation;
  readonly provenance: Provenance;
  readonly reading?: Words;
}

/** How the records are read: the fields that an event keeps, and the three parts an evaluation falls into. */
export interface SectionFields {
  /** The field that names the section; records without it are sections of their own. */
  readonly section: string;
  readonly part: string;
  readonly price: string;
  /** The field with the points as reported. */
  readonly reported: string;
  readonly parts: { readonly plain: string; readonly weighted: string; readonly fromTotal: string };
}
