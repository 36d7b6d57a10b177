import type { Words } from "../words";
import type { Department } from "./department";
import type { Field } from "./field";
import type { RowRule } from "./row-rule";

export type SubjectKind = "enterprise" | "individualBusiness" | "institution" | "licensedPerson";

/** 基础、守信、轻微失信、一般失信、严重失信: decides windows and who may see. */
export type RecordClass = "basic" | "good" | "minor" | "general" | "serious";

export type Publicity = "public" | "onConsent" | "departmentsOnly";

export type Fields = Readonly<Record<string, Field>>;

/** Where a fact about the law was read: in the instrument, second-hand, or set by the platform itself. */
export type Provenance = "official" | "secondary" | "proposal";

/**
 * One entry of the credit-information catalogue (目录项). A record outside the catalogue is refused: no entry, no collection.
 * `F` keeps the field names and types, so that a fact over a field that does not exist does not compile.
 */
export interface CatalogueItem<F extends Fields = Fields> {
  /** Stable id used on the command line and in records, kebab-case. */
  readonly id: string;
  /** Catalogue code shown to people, by department. */
  readonly code: string;
  readonly title: Words;
  readonly department: Department;
  readonly subjectKinds: readonly SubjectKind[];
  readonly class: RecordClass;
  readonly publicity: Publicity;
  /** Months a record may be shown and scored, from `decidedOn`; absent where it has no end of its own. */
  readonly shownForMonths?: number;
  readonly basis: { readonly words: Words; readonly provenance: Provenance };
  /** Working days a department has to report after the day of decision. */
  readonly reportWithinWorkingDays: number;
  /** True where a row of this item makes a subject known (a registration, a driver's certificate). */
  readonly makesSubject?: boolean;
  /** Which field names the subject: a body's USCC or a person's resident id, and which holds its name. */
  readonly subject: { readonly by: "uscc" | "residentId"; readonly codeField: keyof F & string; readonly nameField?: keyof F & string };
  /** Fields that together are the department's own key of a record; a changed row with the same key supersedes. */
  readonly key: readonly (keyof F & string)[];
  /** Which field says when it was so, and when it was decided (the first serves for both if only one is named). */
  readonly occurredOn: keyof F & string;
  readonly decidedOn?: keyof F & string;
  readonly effectiveUntil?: keyof F & string;
  readonly fields: F;
  /** Pairs of day fields of which the first must not be later than the second. */
  readonly ordered?: readonly (readonly [keyof F & string, keyof F & string])[];
  /** What else the cells of a row must agree on. */
  readonly rules?: readonly RowRule<keyof F & string>[];
}

export const defineItem = <const F extends Fields>(item: CatalogueItem<F>): CatalogueItem<F> => item;
