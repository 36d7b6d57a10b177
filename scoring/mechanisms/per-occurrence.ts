import { pointsText } from "../engine/decimal";
import { name } from "../engine/sql-text";
import type { Mechanism } from "./mechanism";

/** So many points for each occurrence, from a least number on, up to a most. Example: 1 a clean month, once 6 are full, at most 11. */
export interface PerOccurrence<F extends string = string, P extends string = string> {
  readonly mechanism: "perOccurrence";
  readonly fact: F;
  readonly sign: 1 | -1;
  readonly each: P;
  readonly from?: P;
  readonly atMost?: P;
}

interface Given<P extends string> {
  /** Occurrences below this number count for nothing. */
  readonly from?: P;
  /** The most points, given as points. */
  readonly atMost?: P;
}

export const gainsPerOccurrence = <const F extends string, const P extends string>(
  fact: F,
  each: P,
  given: Given<P> = {},
): PerOccurrence<F, P> => ({
  mechanism: "perOccurrence",
  fact,
  sign: 1,
  each,
  ...given,
});

export const losesPerOccurrence = <const F extends string, const P extends string>(
  fact: F,
  each: P,
  given: Given<P> = {},
): PerOccurrence<F, P> => ({
  mechanism: "perOccurrence",
  fact,
  sign: -1,
  each,
  ...given,
});

export const perOccurrence: Mechanism<PerOccurrence> = {
  name: "perOccurrence",
  says: {
    zh: "按次计分：每发生一次计固定分值，可设起算次数和累计上限。",
    en: "Points per occurrence: a fixed number each, with an optional least number and a most in total.",
  },
  takes: ["count"],
  reads: (node) => [node.fact],
  parameters: (node) => [node.each, node.from, node.atMost].filter((parameter) => parameter !== undefined),
  values: () => [],
  evaluate: (node, bound) => {
    const each = bound.points(node.each);
    const most = node.atMost === undefined ? Number.POSITIVE_INFINITY : bound.points(node.atMost);
    const from = node.from === undefined ? 0 : Number(bound.text(node.from));
    return (facts, trace) => {
      const times = facts[node.fact] as number | null;
      if (times === null) return null;
      return trace.line(null, times < from || times === 0 ? 0 : node.sign * Math.min(times * each, most), null, null);
    };
  },
  sql: (node, bound) => {
    const gross = `${name(node.fact)} * ${bound.text(node.each)}`;
    const capped =
      node.atMost === undefined ? gross : `case when ${name(node.fact)} is not null then least(${gross}, ${bound.text(node.atMost)}) end`;
    const signed = node.sign === 1 ? capped : `-(${capped})`;
    return node.from === undefined ? `(${signed})` : `(case when ${name(node.fact)} < ${bound.text(node.from)} then 0 else ${signed} end)`;
  },
  alternatives: (node, facts) => (node.sign === -1 && Number(facts[node.fact]) > 0 ? [{ fact: node.fact, value: 0 }] : []),
  table: (node, text) => {
    const each = `${node.sign === 1 ? "+" : "−"}${text(node.each)}`;
    const from = node.from === undefined ? ["", ""] : [`，满${text(node.from)}起计`, ` from ${text(node.from)} on`];
    const most = node.atMost === undefined ? ["", ""] : [`，至多${text(node.atMost)}分`, `, at most ${text(node.atMost)}`];
    const value = { zh: `每次${each}分${from[0]}${most[0]}`, en: `${each} each${from[1]}${most[1]}` };
    return [{ code: null, label: null, value, from: null, reading: null }];
  },
  explain: (node, step, facts, bound) => {
    const times = facts[node.fact] as number;
    const each = bound.text(node.each);
    const [zh, en] = node.sign === 1 ? ["加", "adds"] : ["扣", "costs"];
    if (step.points === 0) {
      const least =
        node.from === undefined || times === 0 ? ["", ""] : [`，不足${bound.text(node.from)}`, `, below ${bound.text(node.from)}`];
      return { zh: `数量为${times}${least[0]}，不计分`, en: `${times} counted${least[1]}, no points` };
    }
    return {
      zh: `数量为${times}，每个${zh}${each}分，计${pointsText(step.points)}分`,
      en: `${times} counted, each ${en} ${each}: ${pointsText(step.points)}`,
    };
  },
};
