import type { FactNode, RecordRow } from "../engine/fact";
import type { LegalDate } from "../engine/legal-date";
import type { Period } from "../engine/period";
import { list, literal } from "../engine/sql-text";
import { memberRatingItem, ratingItem } from "./platform";
import { reachOfWindow } from "./window";

/** Which ratings of other models a model reads at all: of these sectors, for periods that end within these days. */
interface Reach {
  readonly sectors: readonly string[];
  readonly from: LegalDate;
  readonly to: LegalDate;
}

const isRating = (item: string): boolean => item === ratingItem.id || item === memberRatingItem.id;

const reachOf = (nodes: readonly FactNode[], period: Period): Reach => {
  const read = nodes.filter(({ item }) => isRating(item.id));
  const windows = read.map(({ window }) => reachOfWindow(window, period));
  const sectors = new Set(read.flatMap(({ where }) => (where.sector && "is" in where.sector ? [String(where.sector.is)] : [])));
  return {
    sectors: [...sectors],
    from: windows.map(({ from }) => from ?? "").sort()[0] ?? "",
    to:
      windows
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? "",
  };
};

/** Whether a record is no rating of another model, or one within reach. */
export const withinReach = (nodes: readonly FactNode[], period: Period): ((record: RecordRow) => boolean) => {
  const { sectors, from, to } = reachOf(nodes, period);
  return ({ item, data, occurredOn }) =>
    !isRating(item) || (sectors.includes(String(data.sector)) && occurredOn >= from && occurredOn <= to);
};

/** The same as a predicate on `r` of the view scored_records, which PostgreSQL carries down to the ratings before it shapes them; none where no rating is read. */
export const reachSql = (nodes: readonly FactNode[], period: Period): string | null => {
  const { sectors, from, to } = reachOf(nodes, period);
  if (sectors.length === 0) return null;
  const since = from === "" ? "" : ` and r.occurred_on >= ${literal(from)}`;
  return `(r.sector is null or (r.sector in ${list(sectors)}${since} and r.occurred_on <= ${literal(to)}))`;
};
