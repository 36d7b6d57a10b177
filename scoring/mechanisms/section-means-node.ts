import type { SectionFields, SectionRow } from "./section-row";

/**
 * Works are evaluated section by section. Each section opens full and loses what its acts cost, down to nothing. One part counts as the plain
 * mean of its sections, the other as their mean by contract price; the two are weighed, or one stands alone; other acts are taken from the
 * total. Exact until the score is rounded to the millionth. Outputs: `sections` evaluated, and `unpriced`, those that lack a price and are left out.
 */
export interface SectionMeans<F extends string = string, P extends string = string> {
  readonly mechanism: "sectionMeans";
  readonly events: F;
  readonly rows: readonly SectionRow[];
  /** The code of a section evaluated without any finding. */
  readonly clean: string;
  readonly fields: SectionFields;
  readonly full: P;
  readonly weights: { readonly plain: P; readonly weighted: P; readonly alone: P };
}
