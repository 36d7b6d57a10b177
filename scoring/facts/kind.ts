import type { FactNode, FactValue, ReadContext, RecordRow } from "../engine/fact";
import type { SqlReading } from "./selection";

/** One kind of fact, read by both sides: an aggregate over the records of a subject in SQL, and the same in JS. */
export interface FactKind {
  /** The aggregate over records `r` of one subject. Facts with the same aggregate share one column. */
  readonly aggregate: (node: FactNode, reading: SqlReading) => string;
  /** The fact's value from that column (null where the subject has no record at all). */
  readonly value: (node: FactNode, column: string) => string;
  readonly read: (node: FactNode, records: readonly RecordRow[], context: ReadContext) => FactValue;
}
