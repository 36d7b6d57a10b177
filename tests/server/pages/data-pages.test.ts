import { describe, expect, it } from "vitest";
import { daysSince } from "@/app/_data/days-since";
import { batchesFilterOf, deskFilterOf, feedFilterOf, filteredFeeds } from "@/app/_data/filter";
import { batchesLink, batchLink, deskLink } from "@/app/_data/links";
import { paceOf, stepOf } from "@/app/_data/pace";
import type { Feed } from "@/server/batches/view";

const feed = (item: string, zh: string, of: Partial<Feed>): Feed => ({
  item,
  code: item.toUpperCase(),
  title: { zh, en: item },
  department: { id: "tax", name: { zh: "税务局", en: "Tax Bureau" } },
  reportWithinWorkingDays: 7,
  taken: 0,
  late: 0,
  batches: 0,
  last: null,
  open: 0,
  waiting: 0,
  ...of,
});
const last = (state: "finished" | "failed") => ({ batchId: 1, state, isWaiting: false, receivedAt: "2026-11-20T02:00:00Z", rows: 3 });
const feeds = [
  feed("arrears", "欠税", { last: last("finished") }),
  feed("penalty", "行政处罚", { last: last("finished"), open: 2 }),
  feed("court-case", "判决", { last: last("failed"), department: { id: "court", name: { zh: "人民法院", en: "Court" } } }),
  feed("invoice", "发票", {}),
];
const found = (search: Record<string, string>) => filteredFeeds(feeds, feedFilterOf(search)).map(({ item }) => item);

describe("the filter of the feeds", () => {
  it.each([
    [{ query: "税务 处罚" }, ["penalty"]],
    [{ query: "INVOICE" }, ["invoice"]],
    [{ department: "court" }, ["court-case"]],
    [{ arrived: "awaited" }, ["invoice"]],
    [{ arrived: "troubled" }, ["penalty", "court-case"]],
    [{ arrived: "nonsense" }, ["arrears", "penalty", "court-case", "invoice"]],
  ])("%j", (search, items) => {
    expect(found(search)).toEqual(items);
  });
});

describe("an address", () => {
  it.each([["0"], ["-1"], ["1e3"], ["99999999999999999999"], ["' or 1=1"], ["2147483648"]])(
    "does not take %j as the number of a batch",
    (batch) => {
      expect(deskFilterOf({ batch }).batch).toBeUndefined();
    },
  );

  it("keeps what it can read and leaves out the rest", () => {
    expect(deskFilterOf({ batch: "12", state: "gone", rule: "uscc.check", item: "a b", after: "12-3" })).toEqual({
      department: undefined,
      item: undefined,
      state: undefined,
      rule: "uscc.check",
      batch: 12,
      text: undefined,
      after: "12-3",
    });
    expect(batchesFilterOf({ page: "0", state: ["failed", "finished"] })).toMatchObject({ page: 1, state: undefined });
  });

  it("is made from a filter without what is not asked for", () => {
    expect(batchesLink({ item: "penalty", state: undefined, page: 1 })).toBe("/data/batches?item=penalty");
    expect(deskLink({ state: "open", text: "甲&乙" })).toBe("/data/quarantine?state=open&text=%E7%94%B2%26%E4%B9%99");
    expect(batchLink(7, 12)).toBe("/data/batches/7?row=12#row");
  });
});

describe("days since a delivery", () => {
  it.each([
    ["2026-11-24T15:59:00Z", "2026-11-24T15:59:30Z", 0],
    ["2026-11-24T15:59:00Z", "2026-11-24T16:01:00Z", 1],
    ["2026-11-01T00:00:00Z", "2026-11-24T00:00:00Z", 23],
    ["2026-11-25T00:00:00Z", "2026-11-24T00:00:00Z", 0],
  ])("from %s to %s", (then, now, days) => {
    expect(daysSince(then, new Date(now))).toBe(days);
  });
});

describe("the pace of a batch", () => {
  const step = (at: number, done: number, rows: number, total = 1000) => ({ at, done, total, rows });

  it("is share, rows a second and seconds left", () => {
    expect(paceOf(step(0, 0, 0), step(10_000, 250, 5000))).toEqual({ share: 0.25, rate: 500, left: 30 });
  });

  it("says nothing too early, nor of an unknown whole", () => {
    expect(paceOf(step(0, 0, 0), step(500, 250, 100))).toEqual({ share: 0.25, rate: null, left: null });
    expect(paceOf(step(0, 0, 0, 0), step(2000, 250, 100, 0))).toEqual({ share: null, rate: 50, left: null });
  });

  it("takes only messages that are steps", () => {
    expect(stepOf('{"stage":"reading","done":5,"total":"x","rows":-1}', 3)).toEqual({
      at: 3,
      stage: "reading",
      done: 5,
      total: 0,
      rows: 0,
    });
    expect(stepOf("not json", 3)).toBeNull();
    expect(stepOf('{"done":5}', 3)).toBeNull();
  });
});
