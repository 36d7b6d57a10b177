import type { Field } from "../catalogue/field";
import type { Event, FactNode, Facts, FactType, FactValue } from "../engine/fact";
import type { Value } from "../engine/instrument";
import type { Period } from "../engine/period";
import type { Step } from "../engine/step";
import type { Trace } from "../engine/trace";
import type { Words } from "../words";

/** A model's numbers on one legal date. */
export interface Bound {
  readonly period: Period;
  readonly fact: (name: string) => FactNode;
  readonly typeOf: (name: string) => FactType | "points";
  readonly text: (parameter: string) => string;
  readonly points: (parameter: string) => number;
  readonly share: (parameter: string) => number;
  readonly openingText: string | null;
  readonly opening: number | null;
}

/** The aggregate over a subject's events that an event mechanism needs: a select by `subject_id` with these columns. */
export interface EventAggregate {
  readonly select: string;
  /** Columns it gives beside `subject_id` and `stale` (first end of a record it reads): points (null = none), events as stored, outputs. */
  readonly points: string;
  readonly facts: string;
  readonly outputs: Readonly<Record<string, { readonly column: string; readonly absent: number }>>;
}

/** What `evaluate` makes once per model: called for each subject, it writes its lines into the trace. Null = the fact is unknown. */
export type Evaluate = (facts: Facts, trace: Trace) => number | null;

/** One unit of events put right or thought away: which records, and the events as they would then be. */
export interface Remedy {
  readonly how: "corrected" | "without";
  readonly code: string;
  readonly records: readonly number[];
  readonly events: (events: readonly Event[]) => readonly Event[];
}

/** A plain fact as it could be: what would have to be so for other points. */
export interface Alternative {
  readonly fact: string;
  readonly value: FactValue;
}

/** One row of a mechanism's own table: its code in the catalogue or null, its words where the catalogue has none, and what it gives. */
export interface TableRow {
  readonly code: string | null;
  readonly label: Words | null;
  readonly value: Words;
  /** Where the row stands; null where it stands with its indicator. */
  readonly from: Omit<Value, "value"> | null;
  readonly reading: Words | null;
}

/** One row of a long table as an authority loads it: what all such tables have in common. `unit` is a word of the mechanism's own. */
export interface AnnexRow extends Value {
  readonly code: string;
  readonly unit: string | null;
}

export interface MechanismNode {
  readonly mechanism: string;
}

/**
 * A way of scoring, with its four faces: `evaluate` (one subject, in JS), `sql` (the census), `explain` (a sentence for a line), and its
 * documentation (`says` in a sentence, `table` row by row). A mechanism without all four does not compile.
 */
export interface Mechanism<N extends MechanismNode = MechanismNode> {
  readonly name: N["mechanism"];
  readonly says: Words;
  readonly reads: (node: N) => readonly string[];
  readonly parameters: (node: N) => readonly string[];
  readonly values: (node: N) => readonly Value[];
  readonly evaluate: (node: N, bound: Bound) => Evaluate;
  /** Points as an SQL expression over columns named as facts; null where unknown. */
  readonly sql: (node: N, bound: Bound, rule: string) => string;
  readonly aggregate?: (node: N, bound: Bound, rule: string, live: string) => EventAggregate;
  /** For mechanisms over events: each thing that could be otherwise, had it been put right on that day or not been. */
  readonly remedies?: (node: N, events: readonly Event[], on: string) => readonly Remedy[];
  /** Full marks, where the mechanism gives points for what is good: what is missing from them is what a subject lost. */
  readonly best?: (node: N, bound: Bound) => number;
  /** What is wrong among its own rows: bands that overlap so that one is never reached. */
  readonly overlaps?: (node: N) => readonly string[];
  /** First day on which an event no longer counts by the mechanism's own terms. */
  readonly endsOn?: (node: N, event: Event, bound: Bound) => string | null;
  /** For mechanisms over plain facts: other values of a fact that would give other points, the nearest first. */
  readonly alternatives?: (node: N, facts: Facts, bound: Bound) => readonly Alternative[];
  /** The same node with the rows of another table, for mechanisms whose table an authority may load; `rows` is checked by the caller. */
  readonly withRows?: (node: N, rows: readonly AnnexRow[]) => N;
  /** What it gives, row by row, for the page of the rules; `text` gives a parameter's newest value. */
  readonly table: (node: N, text: (parameter: string) => string) => readonly TableRow[];
  /** Named outputs that conditions may read, with their words. */
  readonly outputs?: Readonly<Record<string, Words>>;
  /** The parameter that bounds the score from above, where the mechanism has one. */
  readonly ceiling?: (node: N) => string;
  readonly explain: (node: N, step: Step, facts: Facts, bound: Bound) => Words;
  /** Kinds of fact it may read, so that a count is not read as a list of events. */
  readonly takes: readonly FactType[];
}

export type { Event, Field };
