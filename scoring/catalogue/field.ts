import type { Words } from "../words";

/**
 * The kinds of value a record may hold. Amounts are yuan as decimal strings with at most two decimals, shares are decimal strings
 * between 0 and 1 with at most four decimals, days are `YYYY-MM-DD`, months are `YYYY-MM`, counts are whole numbers.
 */
export type FieldType = "text" | "day" | "month" | "amount" | "count" | "share" | "choice" | "yesNo";

export interface Field<T extends FieldType = FieldType, C extends string = string, R extends boolean = boolean> {
  readonly type: T;
  readonly title: Words;
  readonly required: R;
  /** Column names by which departments send this field, the first being the one we print in templates. */
  readonly columns: readonly [string, ...string[]];
  readonly unit?: Words;
  /** Closed list of codes with their words, for `choice`. What a file may say for a code stands in `aliases`. */
  readonly choices?: Readonly<Record<C, Words>>;
  readonly aliases?: Readonly<Record<string, C>>;
  readonly maxLength?: number;
  /** How an amount is written on the way in: `plain` yuan, `tenThousand` yuan, or `capital` ("500万人民币"). */
  readonly written?: "plain" | "tenThousand" | "capital";
  /** A number by which a natural person could be found: never shown without a logged purpose. */
  readonly identifies?: true;
  /** Days only: whether a day after today may stand here (an end of validity may, a decision may not). */
  readonly mayLieAhead?: boolean;
}

type Given = Pick<Field, "unit" | "maxLength" | "written" | "mayLieAhead" | "identifies">;
type Columns = readonly [string, ...string[]];

/** Makes a required field of each type; `optional(...)` loosens it. */
const of =
  <T extends FieldType>(type: T) =>
  (title: Words, columns: Columns, given: Given = {}): Field<T, never, true> => ({
    type,
    title,
    columns,
    required: true as const,
    ...given,
  });

export const text = of("text");
export const day = of("day");
export const month = of("month");
export const amount = of("amount");
export const count = of("count");
export const share = of("share");
export const yesNo = of("yesNo");

export const choice = <const C extends string>(
  title: Words,
  columns: Columns,
  choices: Readonly<Record<C, Words>>,
  aliases: Readonly<Record<string, C>> = {},
): Field<"choice", C, true> => ({ type: "choice", title, columns, required: true, choices, aliases });

export const optional = <T extends FieldType, C extends string>(field: Field<T, C, true>): Field<T, C, false> => ({
  ...field,
  required: false,
});
