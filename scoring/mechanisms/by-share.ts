import { pointsText, timesRatio } from "../engine/decimal";
import { name } from "../engine/sql-text";
import type { Mechanism } from "./mechanism";

/** Points in proportion to a part of a whole: contracts missing out of all drivers. Of nothing, no points. */
export interface ByShare<F extends string = string, P extends string = string> {
  readonly mechanism: "byShare";
  readonly part: F;
  readonly whole: F;
  readonly sign: 1 | -1;
  readonly points: P;
}

export const byShare = <const F extends string, const P extends string>(
  part: F,
  whole: F,
  given: { readonly sign: 1 | -1; readonly points: P },
): ByShare<F, P> => ({ mechanism: "byShare", part, whole, ...given });

export const byShareMechanism: Mechanism<ByShare> = {
  name: "byShare",
  says: {
    zh: "按比例计分：按部分占全部的比例加或扣分，全部为零时不计分。",
    en: "In proportion: points by the share of a part in a whole; none where the whole is nothing.",
  },
  takes: ["count", "amount"],
  reads: (node) => [node.part, node.whole],
  parameters: (node) => [node.points],
  values: () => [],
  evaluate: (node, bound) => {
    const full = bound.points(node.points);
    return (facts, trace) => {
      const [part, whole] = [facts[node.part], facts[node.whole]] as [number | null, number | null];
      if (part === null || whole === null) return null;
      return trace.line(null, whole <= 0 ? 0 : node.sign * timesRatio(full, Math.min(part, whole), whole) || 0, { part, whole }, null);
    };
  },
  sql: (node, bound) => {
    const [part, whole] = [name(node.part), name(node.whole)];
    const given = `round(${bound.text(node.points)} * least(${part}, ${whole}) / nullif(${whole}, 0), 6)`;
    return `(case when ${part} is null or ${whole} is null then null when ${whole} <= 0 then 0 else ${node.sign === 1 ? "" : "-"}${given} end)`;
  },
  table: (node, text) => {
    const sign = node.sign === 1 ? "+" : "−";
    return [
      {
        code: null,
        label: null,
        value: { zh: `${sign}${text(node.points)}分×所占比例`, en: `${sign}${text(node.points)} × share` },
        from: null,
        reading: null,
      },
    ];
  },
  explain: (_node, step) => ({
    zh: `${step.detail?.part}占${step.detail?.whole}，计${pointsText(step.points)}分`,
    en: `${step.detail?.part} of ${step.detail?.whole}: ${pointsText(step.points)}`,
  }),
};
