import { describe, expect, it } from "vitest";
import { collect } from "@/scoring/engine/collect";
import { type ExampleRecord, recordsOf } from "@/scoring/engine/example";
import { followsOf } from "@/scoring/engine/follows";
import { listTerm } from "@/scoring/engine/list-term";
import { periodOf } from "@/scoring/engine/period";
import { rater } from "@/scoring/engine/rate";
import { tourismMarketLists2018 } from "@/scoring/models/tourism-market-lists/2018/model";
import { facts } from "@/scoring/models/tourism-market-lists/2021/facts";
import { tourismMarketLists2021 } from "@/scoring/models/tourism-market-lists/2021/model";
import { largerFine } from "@/scoring/models/tourism-market-lists/2021/parameters";
import { agency, entry, finding, guide, guidePenalty, penalty } from "@/scoring/models/tourism-market-lists/market-records";

const rated = (period: string, ...records: ExampleRecord[]) => {
  const example = { title: { zh: "", en: "" }, source: "", provenance: "proposal", period, records } as const;
  const expected = { outcome: "rated", score: null, grade: null } as const;
  const of = periodOf(period);
  const rating = rater(tourismMarketLists2021, of)(collect(tourismMarketLists2021, of, recordsOf({ ...example, expected })));
  return { grade: rating.grade, status: rating.status, follows: followsOf(rating.steps) };
};

// rulebook tourism-transport §1.9, T1 and T3; terms 36 and 12, earliest exits 6 and 3 months
describe("how long an entry lasts and from when it may be repaired", () => {
  it.each([
    ["serious", "2026-03-01", "2029-02-28", "2026-09-01"],
    ["serious", "2026-01-15", "2029-01-14", "2026-07-15"],
    ["serious", "2024-02-29", "2027-02-27", "2024-08-29"],
    ["slight", "2026-03-01", "2027-02-28", "2026-06-01"],
    ["slight", "2025-11-30", "2026-11-29", "2026-02-28"],
    ["watch", "2026-03-01", "2026-08-31", "2026-06-01"],
  ])("%s from %s to %s, repair from %s", (list, decidedOn, until, exitFrom) => {
    expect(listTerm(tourismMarketLists2021, list, decidedOn)).toEqual({ until, exitFrom });
  });

  it("T3: serious from 15 January 2026, an application of 30 June comes too early, one of 20 July does not", () => {
    const { exitFrom } = listTerm(tourismMarketLists2021, "serious", "2026-01-15");
    expect("2026-06-30" >= String(exitFrom)).toBe(false);
    expect("2026-07-20" >= String(exitFrom)).toBe(true);
  });

  it.each([
    ["fiveYears", "2025-05-31"],
    ["threeYears", "2023-05-31"],
    ["oneYear", "2021-05-31"],
  ])("under the measures of 2018: %s from 1 June 2020 to %s, with no early exit known", (list, until) => {
    expect(listTerm(tourismMarketLists2018, list, "2020-06-01")).toEqual({ until, exitFrom: null });
  });
});

describe("T1: a revocation and the statutory bars, each while it runs", () => {
  const revoked = [agency, penalty("2026-03-01", "licenceRevoked")];
  it.each([
    ["2026-02", "none", []],
    ["2026-03", "serious", ["principalBar", "managerBar", "serious.TS-4"]],
    ["2029-02", "serious", ["principalBar", "managerBar", "serious.TS-4"]],
    ["2029-03", "none", ["principalBar"]],
    ["2031-02", "none", ["principalBar"]],
    ["2031-03", "none", []],
  ])("%s: %s", (period, grade, follows) => {
    expect(rated(period, ...revoked)).toMatchObject({ grade, follows });
  });
});

describe("T2: the third slight recognition within twelve months", () => {
  const slightOn = (...days: string[]) => days.flatMap((day) => [finding("TL-2", day), entry("slight", day)]);
  it.each([
    ["2026-01", ["2025-02-10", "2025-08-01", "2026-01-20"], "serious", []],
    ["2026-03", ["2025-02-10", "2025-08-01", "2026-03-01"], "slight", []],
    // 15 days short of a year, but in the same month of it: only the day can tell
    ["2026-02", ["2025-02-25", "2025-08-01", "2026-02-10"], "slight", ["checkThirdByDay"]],
  ])("%s with %s: %s", (period, days, grade, triggers) => {
    const { follows, status, ...rest } = rated(period, agency, ...slightOn(...days));
    expect([rest.grade, status]).toEqual([grade, "proposed"]);
    expect(follows.filter((each) => !each.includes("."))).toEqual(triggers);
  });
});

describe("a fine of larger amount", () => {
  it("is one number for the facts that count such fines and for the parameters", () => {
    const { largerFineOrganisation, largerFinePerson } = tourismMarketLists2021.parameters;
    expect(largerFineOrganisation?.rows.at(-1)?.value).toBe(largerFine.organisation);
    expect(largerFinePerson?.rows.at(-1)?.value).toBe(largerFine.person);
    expect(facts.largerFines.where.fineYuan).toEqual({ atLeast: largerFine.organisation });
    expect(facts.largerFinesGuide.where.fineYuan).toEqual({ atLeast: largerFine.person });
  });

  it.each([
    ["49999.99", "none"],
    ["50000", "slight"],
  ])("an organisation fined 80,000 and then %s: %s", (second, grade) => {
    expect(rated("2026-03", agency, penalty("2025-09-01", "fine", "80000"), penalty("2026-03-01", "fine", second)).grade).toBe(grade);
  });

  it.each([
    ["9999.99", "none"],
    ["10000", "slight"],
  ])("a guide fined 20,000 and then %s: %s", (second, grade) => {
    expect(rated("2026-03", guide, guidePenalty("2025-09-01", "fine", "20000"), guidePenalty("2026-03-01", "fine", second)).grade).toBe(
      grade,
    );
  });
});

describe("relief before the decision", () => {
  it("reaches only what was put right in full, whatever else stands", () => {
    const full = finding("TL-1", "2026-03-02", { remedied: "full" });
    expect(rated("2026-03", agency, full)).toEqual({ grade: "none", status: "final", follows: [] });
    expect(rated("2026-03", agency, full, finding("TL-4", "2026-03-02")).grade).toBe("slight");
    expect(rated("2026-03", agency, full, penalty("2025-09-01", "fine", "80000"), penalty("2026-03-01", "fine", "80000")).grade).toBe(
      "slight",
    );
  });

  it("never reaches a serious ground", () => {
    expect(rated("2026-03", agency, finding("TS-2", "2026-03-02", { remedied: "full" })).grade).toBe("serious");
  });
});

it("no pledge of a serious subject is accepted, and every list but the internal watch says what repairs it", () => {
  const { serious, slight, watch } = tourismMarketLists2021.lists ?? {};
  expect(serious?.exits.some(({ label }) => label.en.includes("no pledge is accepted"))).toBe(true);
  for (const list of [serious, slight]) expect(list?.exits.length).toBeGreaterThan(4);
  expect([serious?.publicity, slight?.publicity, watch?.publicity]).toEqual(["public", "departmentsOnly", "departmentsOnly"]);
});
