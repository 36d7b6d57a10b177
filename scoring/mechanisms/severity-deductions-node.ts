import type { SeverityLevel, SeverityRow } from "./severity-row";

/**
 * Acts cost points by how grave they are, in full while they count and then nothing. Of several records of one matter only the highest counts.
 * An act of the same code repeated so many times within so many months counts one level up. Output `worst`: the gravest level that counts,
 * numbered from 1 for the lightest, 0 for none.
 */
export interface SeverityDeductions<F extends string = string, P extends string = string> {
  readonly mechanism: "severityDeductions";
  readonly events: F;
  readonly rows: readonly SeverityRow[];
  /** Lightest first. */
  readonly levels: readonly SeverityLevel<P>[];
  /** The field whose equal values make records one matter. */
  readonly matter: string;
  readonly repeat: { readonly times: P; readonly withinMonths: P; readonly among: readonly string[] };
}
