import { describe, expect, it } from "vitest";
import { taxFault } from "@/scoring/catalogue/tax";
import { driverConduct } from "@/scoring/catalogue/transport";
import { collect } from "@/scoring/engine/collect";
import { points, pointsText } from "@/scoring/engine/decimal";
import { type ExampleRecord, exampleRecord, recordsOf } from "@/scoring/engine/example";
import { periodOf } from "@/scoring/engine/period";
import { rater } from "@/scoring/engine/rate";
import { registry } from "@/scoring/models/registry";

const modelOf = (id: string) => {
  const found = registry.find(({ model }) => model.id === id);
  if (!found) throw new Error(id);
  return found;
};

const rateRecords = (id: string, title: string, records: readonly ExampleRecord[]) => {
  const { model, examples } = modelOf(id);
  const base = examples.find((each) => each.title.zh.startsWith(`${title}　`));
  if (!base) throw new Error(title);
  const period = periodOf(base.period);
  return rater(model, period)(collect(model, period, recordsOf({ ...base, records: [...base.records, ...records] })));
};

const late = (n: number, indicator: "010101" | "010103" | "010301", correctedOn?: string) =>
  exampleRecord(taxFault, {
    faultNumber: `cut-${n}`,
    indicator,
    month: `2025-${String((n % 12) + 1).padStart(2, "0")}`,
    faultOn: "2025-03-01",
    recordedOn: "2025-03-01",
    ...(correctedOn ? { correctedOn } : {}),
  });

// Start 100 (例5之二 has no deduction): faults of 5 by month, 3 by time and 1 by time reach every score around a cut.
describe("tax-credit/2025, Art. 16: each side of each cut", () => {
  const faultsFor = (lost: number): ExampleRecord[] => {
    const fives = Math.min(12, Math.floor(lost / 5));
    return [
      ...Array.from({ length: fives }, (_, n) => late(n, "010101")),
      ...Array.from({ length: lost - 5 * fives }, (_, n) => late(100 + n, "010301")),
    ];
  };
  it.each([
    [9, "91", "A"],
    [10, "90", "A"],
    [11, "89", "B"],
    [29, "71", "B"],
    [30, "70", "B"],
    [31, "69", "C"],
    [59, "41", "C"],
    [60, "40", "C"],
    [61, "39", "D"],
    [100, "0", "D"],
    [120, "0", "D"],
  ])("%i points lost: %s, %s", (lost, score, grade) => {
    const rating = rateRecords("tax-credit/2025", "例5之二", faultsFor(lost));
    expect([pointsText(rating.score as number), rating.grade]).toEqual([score, grade]);
  });
});

// Annex 6 as printed in 1.2.8: within 3 days all, within 30 days 80 %, within 90 days 60 %, later 40 %; a fault of 3 points by time.
describe("tax-credit/2025, annex 6: each side of each day of repair", () => {
  it.each([
    ["2025-03-01", "100"],
    ["2025-03-04", "100"],
    ["2025-03-05", "99.4"],
    ["2025-03-31", "99.4"],
    ["2025-04-01", "98.8"],
    ["2025-05-30", "98.8"],
    ["2025-05-31", "98.2"],
    ["2026-02-01", "98.2"],
  ])("corrected on %s: %s", (correctedOn, score) => {
    const rating = rateRecords("tax-credit/2025", "例5之二", [late(1, "010103", correctedOn)]);
    expect(pointsText(rating.score as number)).toBe(score);
  });
});

// Bands of 2.1: AAA from 20, AA 11–19, A 4–10, B 0–3; D6's driver without its duty cap has none of these acts.
describe("taxi-drivers/2022: each side of each cut", () => {
  const act = (n: number, code: "PT-09" | "PB-01" | "OV-12") =>
    exampleRecord(driverConduct, { documentNumber: `cut-${n}`, act: code, actOn: "2025-11-01", decidedOn: "2025-11-01" });
  const ones = (count: number) => Array.from({ length: count }, (_, n) => act(n, "PT-09"));
  // D2's acts leave 21
  it.each([
    [1, "20", "AAA"],
    [2, "19", "AA"],
    [10, "11", "AA"],
    [11, "10", "A"],
    [17, "4", "A"],
    [18, "3", "B"],
    [21, "0", "B"],
    [25, "0", "B"],
  ])("%i points lost: %s, %s", (lost, score, grade) => {
    const rating = rateRecords("taxi-drivers/2022", "D2", ones(lost));
    expect([pointsText(rating.score as number), rating.grade]).toEqual([score, grade]);
  });

  it("gains stop at ten in all: four lost things returned after three give no more than ten", () => {
    const rating = rateRecords("taxi-drivers/2022", "D2", [act(1, "PB-01"), act(2, "PB-01"), act(3, "PB-01"), act(4, "PB-01")]);
    expect(pointsText(rating.score as number)).toBe("28");
  });
});

const byEvents = registry.filter(({ model }) => model.sector === "tax-credit" || model.sector === "taxi-drivers");

describe.each(byEvents)("$model.id: more of what costs points never raises the score", ({ model, examples }) => {
  const worseIn = (year: string): ExampleRecord =>
    model.sector === "tax-credit"
      ? exampleRecord(taxFault, {
          faultNumber: "worse",
          indicator: "010103",
          month: `${year}-11`,
          faultOn: `${year}-11-02`,
          recordedOn: `${year}-11-02`,
        })
      : exampleRecord(driverConduct, { documentNumber: "worse", act: "OV-12", actOn: `${year}-12-01`, decidedOn: `${year}-12-01` });

  const rated = examples.filter(({ expected }) => expected.score !== null);
  it.each(rated.map((example) => ({ name: example.title.zh, example })))("$name", ({ example }) => {
    const period = periodOf(example.period);
    const rate = rater(model, period);
    const score = (records: readonly ExampleRecord[]) => rate(collect(model, period, recordsOf({ ...example, records }))).score;
    const [before, after] = [score(example.records), score([...example.records, worseIn(example.period)])];
    expect(after as number).toBeLessThanOrEqual(before as number);
    // where the floor is not near, it must cost something
    if ((before as number) > points("20")) expect(after as number).toBeLessThan(before as number);
  });
});
