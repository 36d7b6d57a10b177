import type { Feed } from "@/server/batches/view";
import { type Search, textOf } from "../_subjects/filter";
import type { BatchesFilter, DeskFilter } from "./links";

export const batchStates = ["received", "receiving", "finished", "failed"] as const;
export const keptStates = ["open", "waiting", "resent", "dismissed"] as const;
export const arrivals = ["fed", "awaited", "troubled"] as const;

export interface FeedFilter {
  readonly query?: string | undefined;
  readonly department?: string | undefined;
  readonly arrived?: (typeof arrivals)[number] | undefined;
}

export const idOf = (value: string | string[] | undefined): string | undefined => {
  const text = textOf(value);
  return text !== undefined && /^[\w.-]{1,80}$/.test(text) ? text : undefined;
};

/** A whole number from 1 on, small enough for the database. */
export const numberOf = (value: string | string[] | undefined, most = 2_147_483_647): number | undefined => {
  const text = textOf(value);
  const number = text !== undefined && /^[1-9]\d{0,15}$/.test(text) ? Number(text) : undefined;
  return number !== undefined && number <= most ? number : undefined;
};

export const feedFilterOf = (search: Search): FeedFilter => ({
  query: textOf(search.query),
  department: idOf(search.department),
  arrived: arrivals.find((each) => each === search.arrived),
});

export const batchesFilterOf = (search: Search): BatchesFilter & { readonly page: number } => ({
  department: idOf(search.department),
  item: idOf(search.item),
  state: batchStates.find((each) => each === search.state),
  page: numberOf(search.page, 1_000_000) ?? 1,
});

export const deskFilterOf = (search: Search): DeskFilter => ({
  department: idOf(search.department),
  item: idOf(search.item),
  state: keptStates.find((each) => each === search.state),
  rule: idOf(search.rule),
  batch: numberOf(search.batch),
  text: textOf(search.text),
  after: /^[1-9]\d{0,9}-[1-9]\d{0,9}$/.test(textOf(search.after) ?? "") ? textOf(search.after) : undefined,
});

const troubled = ({ open, last }: Feed): boolean => open > 0 || last?.state === "failed";

const isArrived: Readonly<Record<(typeof arrivals)[number], (feed: Feed) => boolean>> = {
  fed: ({ last }) => last !== null,
  awaited: ({ last }) => last === null,
  troubled,
};

/** The feeds that meet all of the filter; every word of the query stands in an item's title, code or department. */
export const filteredFeeds = (feeds: readonly Feed[], { query, department, arrived }: FeedFilter): readonly Feed[] => {
  const words = (query ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  return feeds.filter((feed) => {
    const texts = [feed.code, feed.item, ...[feed.title, feed.department.name].flatMap(({ zh, en }) => [zh, en])].join("\n").toLowerCase();
    return (
      (department === undefined || feed.department.id === department) &&
      (arrived === undefined || isArrived[arrived](feed)) &&
      words.every((word) => texts.includes(word))
    );
  });
};

/** Each department once, in the order in which its first item comes. */
export const departmentsOf = (feeds: readonly Feed[]): readonly Feed["department"][] => [
  ...new Map(feeds.map(({ department }) => [department.id, department])).values(),
];
