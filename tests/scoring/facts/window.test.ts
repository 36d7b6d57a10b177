import { describe, expect, it } from "vitest";
import type { RecordRow } from "@/scoring/engine/fact";
import { periodOf } from "@/scoring/engine/period";
import { windowOf } from "@/scoring/facts/window";

const certificate = (recordId: number, issuedOn: string): RecordRow => ({
  recordId,
  item: "driver-certificate",
  occurredOn: issuedOn,
  decidedOn: issuedOn,
  showUntil: null,
  data: { issuedOn },
});

const ownYear = { ownYearFrom: { item: { id: "driver-certificate" }, field: "issuedOn" } };
const holds = (period: string, ...issued: string[]) =>
  windowOf(
    ownYear,
    periodOf(period),
    issued.map((day, index) => certificate(index + 1, day)),
  );

describe("a subject's own year from its first certificate", () => {
  // first certified on 15 May 2018: the cycle that ends in 2025 runs from 15 May 2024 to 14 May 2025
  it.each([
    ["2024-05-14", false],
    ["2024-05-15", true],
    ["2025-05-14", true],
    ["2025-05-15", false],
  ])("%s: %s", (day, within) => expect(holds("2025", "2018-05-15")(day)).toBe(within));

  it("begins with the first of several certificates", () => {
    expect(holds("2025", "2020-09-01", "2018-05-15")("2024-06-01")).toBe(true);
  });

  it("begins on the last day of February for one certified on the leap day", () => {
    const within = holds("2025", "2020-02-29");
    expect([within("2024-02-28"), within("2024-02-29"), within("2025-02-27"), within("2025-02-28")]).toEqual([false, true, true, false]);
  });

  it("has not begun in the year of the first certificate", () => {
    expect(holds("2025", "2025-03-01")("2025-04-01")).toBe(false);
    expect(holds("2026", "2025-03-01")("2025-04-01")).toBe(true);
  });

  it("does not exist without a certificate", () => expect(holds("2025")("2025-04-01")).toBe(false));
});

describe("months up to the end of a period", () => {
  it.each([
    ["2025", 12, "2025-01-01"],
    ["2025", 6, "2025-07-01"],
    ["2025Q1", 12, "2024-04-01"],
    ["2025-02", 1, "2025-01-29"],
    ["2024-2025", 36, "2022-07-01"],
  ])("%s, %i months: from %s", (period, months, from) => {
    const within = windowOf({ months }, periodOf(period), []);
    const before = new Date(`${from}T00:00:00Z`);
    before.setUTCDate(before.getUTCDate() - 1);
    expect([within(from), within(before.toISOString().slice(0, 10))]).toEqual([true, false]);
  });
});
