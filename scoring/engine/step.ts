/** One line of an explanation: what was read, what it gave. Points and totals in millionths. */
export interface Step {
  readonly kind:
    | "opening"
    | "points"
    | "bound"
    | "rounding"
    | "veto"
    | "lift"
    | "direct"
    | "coverage"
    | "ladder"
    | "shift"
    | "cap"
    | "replacement"
    | "trigger"
    | "list";
  /** The indicator or rule of the model. */
  readonly rule: string;
  /** The row of a table, the band, or null. */
  readonly row: string | null;
  readonly points: number;
  readonly total: number;
  /** What a line needs to be put in words, beside the facts. */
  readonly detail: Readonly<Record<string, string | number | null>> | null;
  readonly records: readonly number[] | null;
}
