import type { Condition } from "./condition";
import type { Rule } from "./rule";

type Compare<P extends string> =
  | { readonly atLeast: P }
  | { readonly moreThan: P }
  | { readonly atMost: P }
  | { readonly lessThan: P }
  // a cut that only asks for something
  | { readonly always: true };

/**
 * One cut of a ladder. The first cut whose comparison and requirement hold gives the grade; one that fails passes the subject on to the
 * next, so that a missed gate lowers the grade and never blocks it. A grade may have several cuts.
 */
export type Cut<F extends string = string, P extends string = string, G extends string = string> = Compare<P> & {
  readonly grade: G;
  readonly requires?: Rule & { readonly when: Condition<F, P> };
};

/** So many grades down or up where a condition holds, but not past a limit. Steps are a whole number. */
export interface Shift<F extends string = string, P extends string = string, G extends string = string> extends Rule {
  readonly when: Condition<F, P>;
  readonly direction: "down" | "up";
  readonly steps: P;
  readonly notPast: G;
}

/** The parameter a cut compares with; null where it only asks for something. */
export const cutParameter = (cut: Cut): string | null => {
  if ("always" in cut) return null;
  if ("atLeast" in cut) return cut.atLeast;
  if ("moreThan" in cut) return cut.moreThan;
  return "atMost" in cut ? cut.atMost : cut.lessThan;
};

/** Whether a higher score is the better one; a ladder without cuts by score counts as such. */
export const higherIsBetter = (cuts: readonly Cut[]): boolean => !cuts.some((cut) => "atMost" in cut || "lessThan" in cut);
