import { points, pointsText } from "../engine/decimal";
import type { Event } from "../engine/fact";
import { name } from "../engine/sql-text";
import type { Trace } from "../engine/trace";
import { words } from "../words";
import type { Bound, Mechanism } from "./mechanism";
import type { SectionMeans } from "./section-means-node";
import { sectionMeansSql } from "./section-means-sql";
import { partOf, type Section, sectionsOf, weighing } from "./section-shares";

export type { SectionMeans };

export const sectionMeans = <const F extends string, const P extends string>(
  events: F,
  given: Omit<SectionMeans<F, P>, "mechanism" | "events">,
): SectionMeans<F, P> => ({ mechanism: "sectionMeans", events, ...given });

const valuesOf = (node: SectionMeans): ((event: Event) => number) => {
  const rows = new Map(node.rows.map((row) => [row.code, row.value === null ? null : points(row.value)]));
  return (event) => {
    const value = rows.get(event.code);
    if (value === undefined) throw new Error(`act ${event.code} is not in the table`);
    return value ?? points(event.kept[node.fields.reported] ?? "0");
  };
};

/** Writes the lines of all sections. Each is what the running total, rounded to the millionth, grows or shrinks by: so they sum to it. */
const writeSections = (node: SectionMeans, bound: Bound) => {
  const [full, deductedBy, weigh] = [bound.points(node.full), valuesOf(node), weighing(node, bound)];
  return (sections: readonly Section[], trace: Trace): number => {
    const { denominator, weightOf } = weigh(sections);
    let [exact, written] = [0n, 0];
    const add = (row: string | null, by: number, weight: bigint, section: Section, records: number[]) => {
      exact += BigInt(by) * weight;
      const total = Number((exact * 2n + denominator) / (denominator * 2n));
      written += trace.line(row, total - written, { section: section.name, part: section.part, of: by }, records);
    };
    for (const section of sections) {
      const weight = weightOf(section);
      let held = full;
      add(
        null,
        full,
        weight,
        section,
        section.events.map((event) => event.record),
      );
      for (const event of section.events) {
        const lost = Math.min(deductedBy(event), held);
        held -= lost;
        if (lost > 0) add(event.code, -lost, weight, section, [event.record]);
      }
    }
    return written;
  };
};

const partWords = { plain: words("投标", "bidding"), weighted: words("履约", "performance") } as const;

export const sectionMeansMechanism: Mechanism<SectionMeans> = {
  name: "sectionMeans",
  says: {
    zh: "按标段计分：每个标段满分起评，按行为扣分，扣完为止；投标取各标段平均，履约按合同价加权平均，两者按比重合计；其他行为从总分中扣除。",
    en: "By section: each opens full and loses what its acts cost; bidding is the plain mean, performance the mean by contract price, the two weighed together; other acts are taken from the total.",
  },
  takes: ["events"],
  reads: (node) => [node.events],
  parameters: ({ full, weights }) => [full, weights.plain, weights.weighted, weights.alone],
  values: (node) => node.rows.map((row) => ({ ...row, value: row.value ?? "0" })),
  evaluate: (node, bound) => {
    const [write, deductedBy] = [writeSections(node, bound), valuesOf(node)];
    return (facts, trace) => {
      const events = facts[node.events] as readonly Event[];
      const sections = sectionsOf(node, events);
      const counted = sections.filter(({ part, price }) => part === "plain" || price > 0n);
      trace.output("sections", counted.length);
      trace.output("unpriced", sections.length - counted.length);
      const others = events.filter((event) => partOf(node, event) === "fromTotal");
      return others.reduce(
        (sum, event) => {
          const detail = { section: null, part: "fromTotal", of: -deductedBy(event) || 0 };
          return sum + trace.line(event.code, detail.of, detail, [event.record]);
        },
        write(counted, trace),
      );
    };
  },
  sql: (_node, _bound, rule) => `coalesce(${name(`${rule}:points`)}, 0)`,
  aggregate: (node, bound, rule, live) => ({
    select: sectionMeansSql(node, bound, rule, live, bound.fact(node.events)),
    points: `${rule}:points`,
    facts: node.events,
    outputs: {
      [`${rule}.sections`]: { column: `${rule}:sections`, absent: 0 },
      [`${rule}.unpriced`]: { column: `${rule}:unpriced`, absent: 0 },
    },
  }),
  outputs: {
    sections: { zh: "参加评价的标段数", en: "sections evaluated" },
    unpriced: { zh: "缺合同价的履约标段数", en: "performance sections without a contract price" },
  },
  table: (node) =>
    node.rows.map((row) => ({
      code: row.code,
      label: null,
      value: row.value === null ? words("按认定分值扣", "as reported") : words(`扣${row.value}分`, `−${row.value}`),
      from: row,
      reading: row.reading ?? null,
    })),
  remedies: (node, events) =>
    events
      .filter((event) => event.code !== node.clean)
      .map((event) => ({
        how: "without",
        code: event.code,
        records: [event.record],
        events: (given) =>
          given.map((each) =>
            each.record === event.record ? { ...each, code: node.clean, kept: { ...each.kept, [node.fields.reported]: "0" } } : each,
          ),
      })),
  explain: (_node, step) => {
    const { section, part, of } = step.detail ?? {};
    if (part === "fromTotal")
      return words(`从总分中扣${pointsText(-Number(of) || 0)}分`, `taken from the total: ${pointsText(Number(of))}`);
    const where = partWords[part as "plain" | "weighted"];
    const [zh, en] = [`${section ?? "未具名标段"}${where.zh}`, `${section ?? "unnamed section"}, ${where.en}`];
    const [own, given] = [pointsText(Math.abs(Number(of))), pointsText(step.points)];
    if (step.row === null) return words(`${zh}满分${own}分，按比重计${given}分`, `${en}: ${own} in full, by its weight ${given}`);
    return words(`${zh}扣${own}分，按比重计${given}分`, `${en}: ${own} lost, by its weight ${given}`);
  },
};
