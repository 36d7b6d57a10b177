import { describe, expect, it } from "vitest";
import { driverCertificate } from "@/scoring/catalogue/transport";
import type { RecordRow } from "@/scoring/engine/fact";
import { addDays } from "@/scoring/engine/legal-date";
import { periodOf } from "@/scoring/engine/period";
import { windowOf, windowSql } from "@/scoring/facts/window";

const ownYear = { ownYearFrom: { item: driverCertificate, field: "issuedOn" } };

const certificates = (...days: string[]): RecordRow[] =>
  days.map((issuedOn, index) => ({
    recordId: index + 1,
    item: driverCertificate.id,
    occurredOn: issuedOn,
    decidedOn: issuedOn,
    showUntil: null,
    data: { certificateNumber: `SL-${index}`, category: "passenger", issuedOn },
  }));

/** The first and the last day of the own year, found by asking day by day about the whole time around it. */
const yearOf = (period: string, ...days: string[]): [string, string] | null => {
  const within = windowOf(ownYear, periodOf(period), certificates(...days));
  const start = `${Number(period) - 2}-01-01`;
  const held = Array.from({ length: 4 * 366 }, (_, n) => addDays(start, n)).filter(within);
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined) return null;
  // one unbroken run of days, not two
  expect(held.length).toBe(
    Array.from({ length: 4 * 366 }, (_, n) => addDays(start, n)).filter((day) => day >= first && day <= last).length,
  );
  return [first, last];
};

describe("the own year of a driver, which ends in the period", () => {
  it("runs from anniversary to the day before the next: a decision on the anniversary falls in the next year", () => {
    expect(yearOf("2025", "2018-05-15")).toEqual(["2024-05-15", "2025-05-14"]);
    const [ended, next] = ["2025", "2026"].map((name) => windowOf(ownYear, periodOf(name), certificates("2018-05-15")));
    expect([ended?.("2025-05-14"), ended?.("2025-05-15"), ended?.("2025-05-16")]).toEqual([true, false, false]);
    expect([next?.("2025-05-14"), next?.("2025-05-15"), next?.("2025-05-16")]).toEqual([false, true, true]);
    expect([ended?.("2024-05-14"), ended?.("2024-05-15")]).toEqual([false, true]);
  });

  it("the first year begins on the day of the certificate itself", () => {
    expect(yearOf("2025", "2024-09-30")).toEqual(["2024-09-30", "2025-09-29"]);
  });

  it("before the first year has ended nothing of it counts", () => {
    for (const issuedOn of ["2025-01-01", "2025-06-30", "2025-12-31", "2026-01-01", "2031-03-03"]) {
      const within = windowOf(ownYear, periodOf("2025"), certificates(issuedOn));
      expect(
        [issuedOn, addDays(issuedOn, 1), "2025-12-31"].filter((day) => day >= issuedOn && within(day)),
        issuedOn,
      ).toEqual([]);
    }
  });

  it("a year from 1 January ends on the last day of the year before the period", () => {
    expect(yearOf("2025", "2018-01-01")).toEqual(["2024-01-01", "2024-12-31"]);
    expect(yearOf("2025", "2018-12-31")).toEqual(["2024-12-31", "2025-12-30"]);
  });

  // the same day number, else the last day of the month
  it.each([
    ["2025", ["2024-02-29", "2025-02-27"]],
    ["2026", ["2025-02-28", "2026-02-27"]],
    ["2027", ["2026-02-28", "2027-02-27"]],
    ["2028", ["2027-02-28", "2028-02-28"]],
    ["2029", ["2028-02-29", "2029-02-27"]],
  ])("of a certificate of 29 February, in %s", (period, year) => {
    expect(yearOf(period, "2024-02-29")).toEqual(year);
  });

  it("counts every day once: the years of a person follow each other without gap or overlap", () => {
    for (const issuedOn of ["2016-02-29", "2017-01-01", "2017-12-31", "2018-02-28", "2018-05-15"]) {
      const years = ["2019", "2020", "2021", "2022", "2023", "2024", "2025"].map((name) => yearOf(name, issuedOn) as [string, string]);
      for (const [index, [first]] of years.entries())
        if (index > 0) expect(first).toBe(addDays((years[index - 1] as [string, string])[1], 1));
    }
  });

  it("is counted from the earliest certificate, in whatever order they came", () => {
    expect(yearOf("2025", "2020-11-02", "2018-05-15", "2022-01-08")).toEqual(["2024-05-15", "2025-05-14"]);
  });

  it("without a certificate there is none, and nothing counts", () => {
    expect(yearOf("2025")).toBeNull();
    const other = { recordId: 1, item: "driver-duty", occurredOn: "2018-05-15", decidedOn: "2018-05-15", showUntil: null, data: {} };
    expect(windowOf(ownYear, periodOf("2025"), [other])("2025-01-01")).toBe(false);
  });

  it("in SQL asks for the same person's live certificates, apart from the record asked about", () => {
    const sql = windowSql(ownYear, "r.decided_on", periodOf("2025"), "r.superseded_at is null");
    expect(sql).toContain("c.subject_id = r.subject_id");
    expect(sql).toContain("c0.superseded_at is null");
    expect(sql).toContain("r.decided_on >=");
    expect(sql).toMatch(/r\.decided_on < \(c\.first/);
  });
});
