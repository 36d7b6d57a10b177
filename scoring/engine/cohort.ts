import type { Words } from "../words";
import type { FactNode } from "./fact";
import type { Citation, Provenance } from "./instrument";

/**
 * A peer group: all subjects with a known value of a fact, apart by a choice where one is named (a trade, a town). Places count from the best,
 * equal values share the better place. A group below the minimum ranks nobody, so that what reads a standing is unknown, never guessed.
 */
export interface Cohort<P extends string = string> {
  readonly says: Words;
  readonly cites: Citation;
  readonly provenance: Provenance;
  readonly of: FactNode<"count"> | FactNode<"amount"> | FactNode<"share">;
  readonly within?: FactNode<"choice">;
  readonly better: "higher" | "lower";
  readonly minimum: P;
}
