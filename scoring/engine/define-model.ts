import type { SubjectKind } from "../catalogue/item";
import type { Scores } from "../mechanisms/mechanisms";
import type { Words } from "../words";
import type { Cohort } from "./cohort";
import type { Condition } from "./condition";
import type { FactNode } from "./fact";
import type { Citation, Instrument, Provenance } from "./instrument";
import type { Cut, Shift } from "./ladder-rules";
import type { ListRule } from "./list-rules";
import type { Cadence } from "./period";
import type { Rule } from "./rule";

/** One dated value of a parameter, in force from that day until the next row. */
export interface DatedValue {
  readonly from: string;
  readonly value: string;
  readonly cites: Citation;
  readonly provenance: Provenance;
}

/** A number of the law by the role it plays; rows ascend by date. `reading` tells how an unclear text was read. */
export interface Parameter {
  readonly says: Words;
  readonly rows: readonly [DatedValue, ...DatedValue[]];
  readonly reading?: Words;
}

export type { Rule } from "./rule";

export type ModelStatus = "inForce" | "historical" | "suspended" | "proposed";

/** What a result is for: a credit grade, a risk class that only allocates inspection, a size class, or lists alone. Never mixed. */
export type ModelPurpose = "credit" | "risk" | "size" | "lists";

export interface Indicator<F extends string, P extends string> extends Rule {
  readonly scores: Scores<F, P>;
  /**
   * What an unknown fact does: the subject cannot be rated; the parameter's points are lost; or the indicator is left out, with the parameter
   * its most points, and the score is made up to the full (the model then says in `coverage` how much must be known).
   */
  readonly ifUnknown: "cannotBeRated" | { readonly loses: P } | { readonly leftOutOf: P };
}

/** A finding that grades directly. Over an unknown fact it never passes as clear: the subject cannot be rated. */
export interface Veto<F extends string, P extends string, G extends string> extends Rule {
  readonly when: Condition<F, P>;
  readonly grade: G;
  readonly liftedBy?: Readonly<Record<string, Rule & { readonly when: Condition<F, P>; readonly grade: G }>>;
}

/** What a condition after the score may read: facts, the score, and the named outputs of indicators (`conduct.lowTimes`). */
export type Readable<F extends string> = F | "score" | `${string}.${string}`;

export interface ModelShape<F extends Readonly<Record<string, FactNode>>, P extends string, G extends string> {
  /** `sector/year-of-instrument`, never reused. */
  readonly id: string;
  readonly sector: string;
  readonly title: Words;
  readonly status: ModelStatus;
  readonly purpose: ModelPurpose;
  /** Who may see a result. A risk class stays inside the departments. */
  readonly publicity: "public" | "onConsent" | "departmentsOnly";
  readonly cadence: Cadence;
  readonly law: Instrument;
  /** Other instruments that citations name. */
  readonly instruments?: readonly Instrument[];
  /** Day on which somebody last checked that this is still the law. */
  readonly lawCheckedOn: string;
  readonly subjectKinds: readonly SubjectKind[];
  /** First and last evaluation period this model governs, in its cadence. */
  readonly periods: { readonly from: string; readonly to?: string; readonly reading?: Words };
  readonly appliesTo: Rule & { readonly when: Condition<keyof F & string, P> };
  readonly facts: F;
  readonly parameters: Readonly<Record<P, Parameter>>;
  /** Opening score: the first case whose condition holds, else the last. Null where the model grades without a score. */
  readonly opening:
    | (Rule & {
        readonly cases: readonly { readonly when: Condition<keyof F & string, P>; readonly points: P }[];
        readonly otherwise: P;
      })
    | null;
  readonly indicators: Readonly<Record<string, Indicator<keyof F & string, P>>>;
  /** The least share of all points whose facts are known, where indicators may be left out; below it there is no grade. */
  readonly coverage?: Rule & { readonly least: P };
  readonly bounds: { readonly floor?: P; readonly ceiling?: P };
  /** Null where there is no score. */
  readonly rounding: (Rule & { readonly decimals: 0 | 1 | 2 | 3 }) | null;
  readonly vetoes: Readonly<Record<string, Veto<Readable<keyof F & string>, P, G>>>;
  /** Cases decided without the score, in the order of the law, after the vetoes: a grade, or not rated at all. */
  readonly direct: Readonly<Record<string, Rule & { readonly when: Condition<Readable<keyof F & string>, P>; readonly grade: G | null }>>;
  readonly ladder: Rule & { readonly bestFirst: readonly Cut<Readable<keyof F & string>, P, G>[]; readonly otherwise: G };
  /** Grades down or up after the ladder. */
  readonly shifts?: Readonly<Record<string, Shift<Readable<keyof F & string>, P, G>>>;
  /** Conditions under which the grade may not be better than one of the ladder. */
  readonly caps: Readonly<Record<string, Rule & { readonly when: Condition<Readable<keyof F & string>, P>; readonly notAbove: G }>>;
  /** Conditions that put another grade in the place of some. */
  readonly replacements: Readonly<
    Record<string, Rule & { readonly when: Condition<Readable<keyof F & string>, P>; readonly among: readonly G[]; readonly grade: G }>
  >;
  /** What follows from the facts or the score beside the grade: training due, a list to be proposed. */
  readonly triggers: Readonly<Record<string, Rule & { readonly when: Condition<Readable<keyof F & string>, P> }>>;
  /** Peer groups in which subjects are ranked before the model is run; facts read a subject's standing in them. */
  readonly cohorts?: Readonly<Record<string, Cohort<P>>>;
  /** Lists the model may propose; a person decides. */
  readonly lists?: Readonly<Record<string, ListRule<Readable<keyof F & string>, P, G>>>;
  /** All grades, best first, with those that only a person may decide: a rating with such a grade stays `proposed`. */
  readonly grades: Readonly<Record<G, { readonly words: Words; readonly tone: 1 | 2 | 3 | 4 | 5; readonly decidedByPerson?: true }>>;
}

// biome-ignore lint/suspicious/noExplicitAny: the engine reads any model; the shape is checked where a model is defined
export type Model = ModelShape<Readonly<Record<string, FactNode<any>>>, string, string>;

/**
 * Defines a model as data. The types refuse a fact, parameter or grade that the model does not have, a mechanism over the wrong kind of
 * fact, an indicator without `ifUnknown`, and a ladder without `otherwise`.
 */
export const defineModel = <const F extends Readonly<Record<string, FactNode>>, const P extends string, const G extends string>(
  model: ModelShape<F, P, G>,
): Model => model as unknown as Model;
