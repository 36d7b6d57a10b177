import { describe, expect, it } from "vitest";
import type { Event } from "@/scoring/engine/fact";
import { mechanismOf } from "@/scoring/mechanisms/mechanisms";
import { sectionMeans } from "@/scoring/mechanisms/section-means";
import { event, given, law } from "./one-indicator";

const row = (code: string, value: string | null) => ({ code, value, cites: law.art("1"), provenance: "proposal" as const });

/** Act a costs 5, act b what the record says, c is a section without a finding; 0.2 bidding and 0.8 performance, or one alone. */
const scores = sectionMeans("acts", {
  rows: [row("a", "5"), row("b", null), row("c", "0")],
  clean: "c",
  fields: {
    section: "section",
    part: "part",
    price: "price",
    reported: "reported",
    parts: { plain: "bid", weighted: "work", fromTotal: "other" },
  },
  full: "full",
  weights: { plain: "bidShare", weighted: "workShare", alone: "alone" },
});
const parameters = { full: "100", bidShare: "0.2", workShare: "0.8", alone: "1" };
const rated = (...acts: Event[]) => given(scores, parameters, { acts });
const on = "2025-06-01";
const bid = (record: number, section: string | null, code: string, reported = "0") =>
  event(record, code, on, { section, part: "bid", reported, price: null });
const work = (record: number, section: string | null, code: string, reported: string, price: string | null) =>
  event(record, code, on, { section, part: "work", reported, price });
const other = (record: number, code: string, reported = "0") =>
  event(record, code, on, { section: null, part: "other", reported, price: null });

describe("means of sections", () => {
  it("bidding alone is the plain mean of its sections, each opening full", () => {
    expect(rated(bid(1, "S1", "c"), bid(2, "S2", "a"), bid(3, "S3", "b", "10")).points).toBe("95");
  });

  it("acts of one section add up and stop at nothing", () => {
    expect(rated(bid(1, "S1", "a"), bid(2, "S1", "b", "2.5"), bid(3, "S2", "c")).points).toBe("96.25");
    expect(rated(bid(1, "S1", "b", "70"), bid(2, "S1", "b", "70")).points).toBe("0");
    expect(rated(bid(1, "S1", "b", "70"), bid(2, "S1", "b", "70")).lines).toEqual([
      [null, "100"],
      ["b", "-70"],
      ["b", "-30"],
    ]);
  });

  it("performance alone is the mean by contract price", () => {
    // (92 x 200 + 84 x 100) / 300 = 89.333333
    expect(rated(work(1, "S1", "b", "8", "200000000"), work(2, "S2", "b", "16", "100000000")).points).toBe("89.333333");
  });

  it("both parts are weighed, other acts taken from the total, and the lines sum to the score to the millionth", () => {
    const { points, lines } = rated(
      bid(1, "S1", "c"),
      bid(2, "S2", "a"),
      bid(3, "S3", "b", "10"),
      work(4, "S4", "b", "8", "200000000"),
      work(5, "S5", "b", "16", "100000000"),
      other(6, "b", "2"),
    );
    // 0.2 x 95 + 0.8 x 89.333... - 2
    expect(points).toBe("88.466667");
    expect(lines.reduce((sum, [, each]) => sum + Math.round(Number(each) * 1e6), 0)).toBe(88_466_667);
    expect(lines.at(-1)).toEqual(["b", "-2"]);
  });

  it("the same section in bidding and in performance is evaluated in each", () => {
    expect(rated(bid(1, "S1", "a"), work(2, "S1", "b", "10", "1")).points).toBe("91");
  });

  it("records without a section are sections of their own", () => {
    expect(rated(bid(1, null, "a"), bid(2, null, "a")).points).toBe("95");
    expect(rated(bid(1, null, "a"), bid(2, null, "a")).outputs).toEqual({ "it.sections": 2, "it.unpriced": 0 });
  });

  it("a performance section without a price, or priced at nothing, is left out and counted as such", () => {
    const { points, outputs } = rated(work(1, "S1", "b", "40", null), work(2, "S2", "b", "40", "0"), work(3, "S3", "b", "10", "0.01"));
    expect(points).toBe("90");
    expect(outputs).toEqual({ "it.sections": 1, "it.unpriced": 2 });
  });

  it("a price named by one record of a section stands for it", () => {
    expect(rated(work(1, "S1", "b", "10", null), work(2, "S1", "c", "0", "300"), work(3, "S2", "c", "0", "100")).points).toBe("92.5");
  });

  it("other acts alone leave no section, and take from nothing", () => {
    expect(rated(other(1, "a"))).toEqual({ points: "-5", lines: [["a", "-5"]], outputs: { "it.sections": 0, "it.unpriced": 0 } });
  });

  it("of nothing it gives nothing", () => {
    expect(rated()).toEqual({ points: "0", lines: [], outputs: { "it.sections": 0, "it.unpriced": 0 } });
  });

  it("rounds once, half up: a third of a section's loss among three", () => {
    // 100 - 1/3 = 99.666667; the whole is rounded, not each line
    const { points, lines } = rated(bid(1, "S1", "b", "1"), bid(2, "S2", "c"), bid(3, "S3", "c"));
    expect(points).toBe("99.666667");
    expect(lines.map(([, each]) => each)).toEqual(["33.333333", "-0.333333", "33.333333", "33.333334"]);
  });

  it("an act thought away leaves its section evaluated, without the finding", () => {
    const acts = [bid(1, "S1", "a"), bid(2, "S2", "a")];
    const [first] = mechanismOf(scores).remedies?.(scores, acts, on) ?? [];
    expect(rated(...(first?.events(acts) ?? [])).points).toBe("97.5");
  });
});
