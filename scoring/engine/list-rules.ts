import type { Words } from "../words";
import type { Condition } from "./condition";
import type { Rule } from "./rule";

/**
 * A list (名单) that a model may propose. The engine never lists anybody: an entry criterion that holds is a proposal, and a person decides.
 * `cites` of the list is its legal basis. Terms are parameters in whole months from the day of the decision.
 */
export interface ListRule<F extends string = string, P extends string = string, G extends string = string> extends Rule {
  /** The word of the city's plan for such a list, shown beside its name in law. */
  readonly planWord?: Words;
  readonly side: "adverse" | "good" | "watch";
  readonly publicity: "public" | "departmentsOnly";
  /** How long an entry lasts; null where it ends only when its ground does. */
  readonly term: P | null;
  /** The least time before an early exit may be granted; null where there is none. */
  readonly earliestExit: P | null;
  /** What an early exit asks for. */
  readonly exits: readonly Rule[];
  /** Entry criteria, each a ground of its own; or the grades that propose the list. */
  readonly entries: Readonly<Record<string, Rule & { readonly when: Condition<F, P> }>> | { readonly forGrades: readonly G[] };
}
