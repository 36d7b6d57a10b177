import { amountScale, pointsText, scaled, shareScale, unscaled } from "../engine/decimal";
import type { FactType } from "../engine/fact";
import type { Value } from "../engine/instrument";
import { decimal, name } from "../engine/sql-text";
import type { Bound, Mechanism } from "./mechanism";

/** A band of values, with or without its boundaries, and what it gives. A band may be open on one side. */
export interface Bracket {
  readonly atLeast?: string;
  readonly moreThan?: string;
  readonly atMost?: string;
  readonly lessThan?: string;
  readonly gives: string;
}

/** The whole value falls in the first band that holds it, which gives its points. (A scale summed bracket by bracket is another mechanism.) */
export interface OneBracket<F extends string = string> {
  readonly mechanism: "oneBracket";
  readonly fact: F;
  readonly bands: readonly Bracket[];
  readonly otherwise: string;
  readonly from: Omit<Value, "value">;
}

/** `bands` in the order of the law, the first that holds deciding; `otherwise` is for all that fall in none. `from` says where the table stands. */
export const oneBracket = <const F extends string>(
  fact: F,
  bands: readonly Bracket[],
  otherwise: string,
  from: Omit<Value, "value">,
): OneBracket<F> => ({ mechanism: "oneBracket", fact, bands, otherwise, from });

const scaleOf = (type: FactType | "points"): number => (type === "amount" ? amountScale : type === "share" ? shareScale : 0);

const shown = (value: number, bound: Bound, fact: string): string => {
  const type = bound.typeOf(fact);
  return type === "share" ? `${unscaled(value, 2)}%` : unscaled(value, scaleOf(type));
};

const sides = { atLeast: ">=", moreThan: ">", atMost: "<=", lessThan: "<" } as const;
type Side = keyof typeof sides;
const limitsOf = (band: Bracket): [Side, string][] =>
  (Object.keys(sides) as Side[]).flatMap((side): [Side, string][] => (band[side] === undefined ? [] : [[side, band[side] as string]]));

/** A band as its lowest and highest whole scaled value. */
const range = (band: Bracket, scale: number): { low: number; high: number } => ({
  low: Math.max(
    band.atLeast === undefined ? Number.NEGATIVE_INFINITY : scaled(band.atLeast, scale),
    band.moreThan === undefined ? Number.NEGATIVE_INFINITY : scaled(band.moreThan, scale) + 1,
  ),
  high: Math.min(
    band.atMost === undefined ? Number.POSITIVE_INFINITY : scaled(band.atMost, scale),
    band.lessThan === undefined ? Number.POSITIVE_INFINITY : scaled(band.lessThan, scale) - 1,
  ),
});

/** Fine enough for every kind of number a band may hold. */
const overlapScale = 6;

const sideWords = {
  atLeast: ["不低于", "at least "],
  moreThan: ["高于", "over "],
  atMost: ["不高于", "at most "],
  lessThan: ["低于", "under "],
} as const;

const bandWords = (band: Bracket, shownAs: (text: string) => string = (text) => text) => {
  const parts = limitsOf(band).map(([side, text]) => [`${sideWords[side][0]}${shownAs(text)}`, `${sideWords[side][1]}${shownAs(text)}`]);
  return { zh: parts.map(([zh]) => zh).join("、"), en: parts.map(([, en]) => en).join(", ") };
};

export const oneBracketMechanism: Mechanism<OneBracket> = {
  name: "oneBracket",
  says: {
    zh: "分档计分：数值落在哪一档就得哪一档的分，依序以先符合者为准。",
    en: "Bands: the value falls in one band and gets its points; in order, the first that holds it.",
  },
  takes: ["count", "amount", "share"],
  reads: (node) => [node.fact],
  parameters: () => [],
  values: (node) => [...node.bands.map((band) => band.gives), node.otherwise].map((value) => ({ ...node.from, value })),
  evaluate: (node, bound) => {
    const scale = scaleOf(bound.typeOf(node.fact));
    const bands = node.bands.map((band) => range(band, scale));
    const given = [...node.bands.map((band) => band.gives), node.otherwise].map((text) => scaled(text, 6));
    const rows = given.map((_, index) => String(index));
    const { fact } = node;
    return (facts, trace) => {
      const value = facts[fact] as number | null;
      if (value === null) return null;
      let index = 0;
      while (index < bands.length && (value < (bands[index]?.low as number) || value > (bands[index]?.high as number))) index += 1;
      return trace.line(rows[index] as string, given[index] as number, null, null);
    };
  },
  sql: (node) => {
    const fact = name(node.fact);
    const cases = node.bands.map((band) => {
      const holds = limitsOf(band).map(([side, text]) => `${fact} ${sides[side]} ${decimal(text)}`);
      return `when ${holds.join(" and ")} then ${decimal(band.gives)}`;
    });
    return `(case when ${fact} is null then null ${cases.join(" ")} else ${decimal(node.otherwise)} end)`;
  },
  table: (node) => {
    const row = (label: { zh: string; en: string }, gives: string) => ({
      code: null,
      label,
      value: { zh: `${gives}分`, en: gives },
      from: node.from,
      reading: null,
    });
    return [...node.bands.map((band) => row(bandWords(band), band.gives)), row({ zh: "其余", en: "otherwise" }, node.otherwise)];
  },
  overlaps: (node) => {
    const ranges = node.bands.map((band) => range(band, overlapScale));
    return node.bands.flatMap((band, index) => {
      const { low, high } = ranges[index] as { low: number; high: number };
      const words = bandWords(band).en;
      if (low > high) return [`band ${words} holds nothing: its low end lies above its high end`];
      const within = ranges.slice(0, index).findIndex((each) => each.low <= low && high <= each.high);
      return within === -1 ? [] : [`band ${words} lies within ${bandWords(node.bands[within] as Bracket).en} and is never reached`];
    });
  },
  best: (node) => Math.max(...[...node.bands.map((band) => band.gives), node.otherwise].map((text) => scaled(text, 6))),
  alternatives: (node, facts, bound) => {
    const scale = scaleOf(bound.typeOf(node.fact));
    const value = facts[node.fact] as number | null;
    if (value === null) return [];
    return node.bands
      .map((band) => range(band, scale))
      .filter(({ low, high }) => low <= high && (value < low || value > high))
      .map(({ low, high }) => ({ fact: node.fact, value: value < low ? low : high }));
  },
  explain: (node, step, facts, bound) => {
    const scale = scaleOf(bound.typeOf(node.fact));
    const value = shown(facts[node.fact] as number, bound, node.fact);
    const band = node.bands[Number(step.row)];
    const points = pointsText(step.points);
    if (!band) return { zh: `${value}，不在各档之内，计${points}分`, en: `${value}, in none of the bands: ${points}` };
    const held = bandWords(band, (text) => shown(scaled(text, scale), bound, node.fact));
    return { zh: `${value}，属于${held.zh}，计${points}分`, en: `${value}, ${held.en}: ${points}` };
  },
};
