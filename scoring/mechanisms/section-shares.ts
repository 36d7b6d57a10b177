import { amountScale, scaled } from "../engine/decimal";
import type { Event } from "../engine/fact";
import type { Bound } from "./mechanism";
import type { SectionMeans } from "./section-means-node";

/** The records of one section in one part. */
export interface Section {
  readonly name: string | null;
  readonly part: "plain" | "weighted";
  readonly events: readonly Event[];
  /** In fen; 0 where no record of the section names a price. */
  readonly price: bigint;
}

/** Which part of the evaluation a record falls into; null where it names another. */
export const partOf = ({ fields: { part, parts } }: SectionMeans, event: Event): Section["part"] | "fromTotal" | null =>
  (["plain", "weighted", "fromTotal"] as const).find((each) => parts[each] === event.kept[part]) ?? null;

/** Sections in the order of their first record. */
export const sectionsOf = (node: SectionMeans, events: readonly Event[]): Section[] => {
  const grouped = new Map<string, { part: Section["part"]; events: Event[] }>();
  for (const event of events) {
    const part = partOf(node, event);
    if (part !== "plain" && part !== "weighted") continue;
    const key = `${part} ${event.kept[node.fields.section] ?? `#${event.record}`}`;
    const found = grouped.get(key) ?? { part, events: [] };
    found.events.push(event);
    grouped.set(key, found);
  }
  return [...grouped.values()].map(({ part, events: own }) => {
    const prices = own.map((event) => BigInt(scaled(event.kept[node.fields.price] ?? "0", amountScale)));
    return {
      name: own[0]?.kept[node.fields.section] ?? null,
      part,
      events: own,
      price: prices.reduce((most, price) => (price > most ? price : most), 0n),
    };
  });
};

const shareUnit = 10_000n;

/** How much of the score a point of each section is, as whole numbers over one denominator. */
export const weighing = (node: SectionMeans, bound: Bound) => {
  const { plain, weighted, alone } = node.weights;
  const shares = { plain: BigInt(bound.share(plain)), weighted: BigInt(bound.share(weighted)), alone: BigInt(bound.share(alone)) };
  return (sections: readonly Section[]) => {
    const plains = BigInt(sections.filter(({ part }) => part === "plain").length);
    const prices = sections.reduce((sum, { part, price }) => (part === "weighted" ? sum + price : sum), 0n);
    const both = plains > 0n && prices > 0n;
    const [n, p] = [plains || 1n, prices || 1n];
    return {
      denominator: n * p * shareUnit,
      weightOf: ({ part, price }: Section): bigint =>
        part === "plain" ? (both ? shares.plain : shares.alone) * p : (both ? shares.weighted : shares.alone) * price * n,
    };
  };
};
