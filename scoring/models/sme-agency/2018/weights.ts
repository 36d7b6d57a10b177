import type { Bracket } from "../../../mechanisms/one-bracket";

/** Weight on the scale of 1000 times an option's value in quarters: the table's weight times ten. */
const points = (weight: number, quarters: number): string => String((weight * quarters) / 4);

type Quarters = 0 | 1 | 2 | 3 | 4;
type Limits = Omit<Bracket, "gives">;

/** Bands of one indicator, best first, each with its option value in quarters; of two bands that claim a value the first, better one counts. */
export const bandsOf = (weight: number, bands: readonly (readonly [quarters: Quarters, limits: Limits])[]): Bracket[] =>
  bands.map(([quarters, limits]) => ({ ...limits, gives: points(weight, quarters) }));

export const choicesOf = (weight: number, choices: Readonly<Record<string, Quarters>>): Record<string, string> =>
  Object.fromEntries(Object.entries(choices).map(([choice, quarters]) => [choice, points(weight, quarters)]));

/** Above the first line everything, then down to each of three lines a quarter less. */
export const above = (first: string, ...lines: readonly [string, string, string]): (readonly [Quarters, Limits])[] => [
  [4, { moreThan: first }],
  ...lines.map((line, place) => [(3 - place) as Quarters, { atLeast: line }] as const),
];

export const below = (first: string, ...lines: readonly [string, string, string]): (readonly [Quarters, Limits])[] => [
  [4, { lessThan: first }],
  ...lines.map((line, place) => [(3 - place) as Quarters, { atMost: line }] as const),
];
