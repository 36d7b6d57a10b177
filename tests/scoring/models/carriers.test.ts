import { describe, expect, it } from "vitest";
import { schoolPenalty } from "@/scoring/catalogue/driving-schools";
import { carrierIncident } from "@/scoring/catalogue/transport-enterprises";
import { collect } from "@/scoring/engine/collect";
import { pointsText } from "@/scoring/engine/decimal";
import { type ExampleRecord, exampleRecord, recordsOf } from "@/scoring/engine/example";
import type { Facts } from "@/scoring/engine/fact";
import { followsOf } from "@/scoring/engine/follows";
import { inReadingOrder } from "@/scoring/engine/model-order";
import { periodOf } from "@/scoring/engine/period";
import { rater } from "@/scoring/engine/rate";
import { registry } from "@/scoring/models/registry";

const modelOf = (id: string) => {
  const found = registry.find(({ model }) => model.id === id);
  if (!found) throw new Error(id);
  return found;
};

/** The rating of a worked example with more records, or with some of its facts as given. */
const rate = (id: string, title: string, { records = [], facts = {} }: { records?: readonly ExampleRecord[]; facts?: Facts }) => {
  const { model, examples } = modelOf(id);
  const base = examples.find((each) => each.title.zh.startsWith(`${title}　`));
  if (!base) throw new Error(title);
  const period = periodOf(base.period);
  const collected = collect(model, period, recordsOf({ ...base, records: [...base.records, ...records] }));
  const rating = rater(model, period)({ ...collected, ...facts });
  return {
    outcome: rating.outcome,
    score: rating.score === null ? null : pointsText(rating.score),
    grade: rating.grade,
    status: rating.status,
    missing: rating.missing,
    steps: rating.steps,
    follows: followsOf(rating.steps),
  };
};

const yuan = (points: string): number => Math.round(Number(points) * 100);

describe("road-transport-enterprises/gansu", () => {
  const id = "road-transport-enterprises/gansu";
  // E4 without its deductions stands at 1,000 − 10 − 20 − 10 − 30 = 930; the rest of management moves it in hundredths
  it.each([
    ["110", "850", "AAA"],
    ["110.01", "849.99", "AA"],
    ["149.99", "810.01", "AA"],
    ["150", "810", "AA"],
    ["150.01", "810", "AA"],
    ["400", "810", "AA"],
  ])("management loses %s: %s, %s", (lost, score, grade) => {
    expect(rate(id, "E4", { facts: { managementLost: yuan(lost) } })).toMatchObject({ score, grade });
  });

  // 庚 stands at 650: its five uninsured drivers cost 50
  it.each([
    [0, 0, "700", "AA"],
    [1, 0, "690", "A"],
    [8, 0, "620", "A"],
    [9, 0, "620", "A"],
    [8, 2, "600", "A"],
    [8, 3, "590", "B"],
    [8, 7, "550", "B"],
    [8, 8, "550", "B"],
  ])("%i drivers and %i vehicles without cover: %s, %s", (driversUninsured, vehiclesUninsured, score, grade) => {
    expect(rate(id, "庚", { facts: { driversUninsured, vehiclesUninsured } })).toMatchObject({ score, grade });
  });

  it("each rate stops at its item for a fleet of ten, at half of it for one of nine", () => {
    const worst = { accidents: 9, deaths: 9, injured: 9, violations: 99, complaints: 9 };
    expect(rate(id, "甲", { facts: { ...worst, vehicles: 10, fleet: "ordinary" } }).score).toBe("350");
    const small = { smallAccidents: 9, smallDeaths: 9, smallInjured: 9, smallViolations: 99, smallComplaints: 9 };
    expect(rate(id, "甲", { facts: { ...small, vehicles: 9, fleet: "small" } })).toMatchObject({
      score: "675",
      follows: ["smallBase", "easedByDrivers"],
    });
  });

  const accident = (kind: "traffic" | "safety", deaths: number, responsibility: string, decidedOn = "2025-07-01") =>
    exampleRecord(carrierIncident, { caseNumber: "cut", kind, deaths, responsibility, happenedOn: "2024-12-30", decidedOn });
  it.each([
    [2, "equal", "AAA"],
    [3, "equal", "AA"],
    [3, "main", "AA"],
    [3, "minor", "AAA"],
    [9, "full", "AA"],
    [10, "equal", "B"],
    [10, "minor", "AAA"],
  ] as const)("one accident with %i deaths, %s responsibility: %s", (deaths, responsibility, grade) => {
    for (const kind of ["traffic", "safety"] as const)
      expect(rate(id, "甲", { records: [accident(kind, deaths, responsibility)] }).grade).toBe(grade);
  });

  it.each([
    ["2024-12-31", "AAA"],
    ["2025-01-01", "AA"],
    ["2025-12-31", "AA"],
    ["2026-01-01", "AAA"],
  ])("counts in the year in which it was decided: %s gives %s", (decidedOn, grade) => {
    expect(rate(id, "甲", { records: [accident("traffic", 3, "equal", decidedOn)] }).grade).toBe(grade);
  });

  it("B is proposed, for a person to decide", () => {
    expect(rate(id, "E3", {})).toMatchObject({ grade: "B", status: "proposed" });
    expect(rate(id, "E1", {})).toMatchObject({ grade: "AA", status: "final" });
  });

  it("E3's three deaths in one accident leave the B that the score gave", () => {
    expect(rate(id, "E3", { records: [accident("traffic", 3, "equal")] })).toMatchObject({ score: "260", grade: "B" });
  });

  it("no vehicles give no rate, and never a rate of zero", () => {
    expect(rate(id, "癸", {})).toMatchObject({ outcome: "undetermined", missing: ["vehicles"] });
  });

  // 甲's drivers: four AAA and one A
  it.each([
    [{ passengerTop: 3, passengerGood: 4 }, false],
    [{ passengerDrivers: 10, passengerTop: 7, passengerGood: 9 }, true],
    [{ passengerDrivers: 10, passengerTop: 7, passengerGood: 8 }, false],
    [{ passengerBad: 1 }, false],
    [{ goodsDrivers: 5, goodsTop: 3, goodsGood: 4 }, false],
    [{ goodsDrivers: 5, goodsTop: 4, goodsGood: 4 }, true],
    [{ passengerDrivers: 0, passengerTop: 0, passengerGood: 0 }, false],
  ])("Beijing's share of drivers: %o is %s", (facts, eased) => {
    expect(rate(id, "甲", { facts }).follows.includes("easedByDrivers")).toBe(eased);
  });
});

describe.each(["taxi-enterprises/2022", "ride-hailing-platforms/2022"])("%s: total, bonus and drivers", (id) => {
  const lost = id.startsWith("taxi") ? "serviceLost" : "otherLost";
  // a thousand and the bonus, less what one group lost; all else at nothing
  const clear = id.startsWith("taxi")
    ? { systemsMissing: 0, contractsMissing: 0, vehiclesWithoutPositioning: 0, managementRestLost: 0, safetyLost: 0, socialLost: 0 }
    : { managementLost: 0, dataLost: 0 };
  const at = (total: string, bonus: string, good: number, rated: number, more: Facts = {}) =>
    rate(id, id.startsWith("taxi") ? "E5之一" : "甲", {
      facts: { ...clear, [lost]: 100_000 + yuan(bonus) - yuan(total), bonus: yuan(bonus), driversGood: good, driversRated: rated, ...more },
    });

  it.each([
    ["850", "100", "AAAAA"],
    ["849.99", "100", "AA"],
    ["850", "99.99", "AAAA"],
    ["850", "80", "AAAA"],
    ["850", "79.99", "AAA"],
    ["850", "0", "AAA"],
    ["700", "100", "AA"],
    ["699.99", "100", "A"],
    ["600", "0", "A"],
    ["599.99", "0", "B"],
  ])("%s with a bonus of %s: %s", (total, bonus, grade) => {
    expect(at(total, bonus, 20, 20)).toMatchObject({ score: total, grade });
  });

  it.each([
    [17, 20, "AAAAA"],
    [16, 20, "AA"],
    [849, 1000, "AA"],
    [850, 1000, "AAAAA"],
    // of fewer than five, all
    [4, 4, "AAAAA"],
    [3, 4, "AA"],
    [1, 1, "AAAAA"],
    [0, 0, "AA"],
    // from five on, the share
    [5, 5, "AAAAA"],
    [4, 5, "AA"],
    [6, 7, "AAAAA"],
  ])("%i of %i drivers at AA or better: %s", (good, all, grade) => {
    expect(at("1000", "100", good, all).grade).toBe(grade);
  });

  it.each([
    ["1000", "100", "AAAA"],
    ["1000", "80", "AAA"],
    ["1000", "0", "AA"],
    ["800", "0", "A"],
    ["650", "0", "B"],
    ["550", "0", "B"],
  ])("lowered by one grade inside the cycle: %s with %s to %s", (total, bonus, grade) => {
    for (const ground of ["graveAccident", "serviceIncident", "stoppage"]) {
      const rating = at(total, bonus, 20, 20, { [ground]: true });
      expect(rating.grade).toBe(grade);
      if (total !== "550") expect(rating.steps.filter((step) => step.kind === "shift").map((step) => step.rule)).toEqual([ground]);
    }
    expect(at(total, bonus, 20, 20, { graveAccident: true, serviceIncident: true, stoppage: true }).grade).toBe(grade);
  });

  it("what follows fits the grade, lowered or not", () => {
    const shown = (total: string, lowered: boolean, lastGrade: string) => at(total, "0", 20, 20, { stoppage: lowered, lastGrade }).follows;
    expect(shown("1000", false, "B")).toEqual(["mayShow"]);
    expect(shown("1000", true, "B")).toEqual(["mayShow"]);
    expect(shown("800", true, "A")).toEqual([]);
    expect(shown("650", false, "A")).toEqual(["urge"]);
    expect(shown("650", true, "B")).toEqual(["rectify", "twoYears"]);
    expect(shown("550", false, "none")).toEqual(["rectify"]);
  });

  it("unknown drivers matter only where the total reaches 850", () => {
    expect(at("900", "0", 20, 20, { driversRated: null })).toMatchObject({ outcome: "undetermined", missing: ["driversRated"] });
    expect(at("800", "0", 20, 20, { driversRated: null })).toMatchObject({ grade: "AA" });
  });
});

describe("driving-schools/2017", () => {
  const id = "driving-schools/2017";
  it.each([
    ["99.99", "900.01", "AAA"],
    ["100", "900", "AA"],
    ["100.01", "899.99", "AA"],
    ["199.99", "800.01", "AA"],
    ["200", "800", "A"],
    ["299.99", "700.01", "A"],
    ["300", "700", "B"],
    ["300.01", "700", "B"],
  ])("training loses %s: %s, %s", (lost, score, grade) => {
    expect(rate(id, "庚", { facts: { trainingLost: yuan(lost) } })).toMatchObject({ score, grade });
  });

  const penalty = (act: string, decidedOn: string) =>
    exampleRecord(schoolPenalty, { caseNumber: `cut-${act}-${decidedOn}`, act, actOn: "2024-01-10", decidedOn });
  it.each([
    ["QS-03", "940"],
    ["QS-04", "970"],
    ["QS-09", "970"],
    ["QS-10", "985"],
    ["QS-13", "985"],
  ])("a fined act %s leaves %s", (act, score) => {
    expect(rate(id, "庚", { records: [penalty(act, "2025-01-10")] }).score).toBe(score);
  });

  it.each([
    ["2024-06-30", "1000"],
    ["2024-07-01", "940"],
    ["2025-06-30", "940"],
    ["2025-07-01", "1000"],
  ])("counts from July to June by the day of decision: %s leaves %s", (decidedOn, score) => {
    expect(rate(id, "庚", { records: [penalty("QS-01", decidedOn)] }).score).toBe(score);
  });

  it("complaints stop at a hundred", () => {
    expect([9, 10, 11].map((complaints) => rate(id, "庚", { facts: { complaints } }).score)).toEqual(["910", "900", "900"]);
  });

  it("says that a new school is new", () => {
    const rating = rate(id, "己", {});
    expect(rating.outcome).toBe("notRated");
    const { model } = modelOf(id);
    expect(model.direct[rating.steps.at(-1)?.rule as string]?.label.zh).toMatch(/^新：/);
  });
});

describe("driving-schools-shishi/pass-rates: any one subject, each side of each line, of 100 schools", () => {
  it.each([
    [10, "A"],
    [11, "AA"],
    [20, "AA"],
    [21, "AAA"],
  ])("%i schools no better: %s", (tail, grade) => {
    for (const subject of [1, 2, 3, 4]) {
      const facts = Object.fromEntries(
        [1, 2, 3, 4].flatMap((n) => [
          [`tail${n}`, n === subject ? tail : 60],
          [`peers${n}`, 100],
        ]),
      );
      expect(rate("driving-schools-shishi/pass-rates", "甲", { facts }).grade, `subject ${subject}`).toBe(grade);
    }
  });
});

describe("road-transport-enterprises-guangdong/bands", () => {
  const id = "road-transport-enterprises-guangdong/bands";
  it.each([
    [10, 100, "AAAA"],
    [11, 100, "AAA"],
    [2, 20, "AAAA"],
    [2, 19, "AAA"],
    [3, 25, "AAA"],
  ])("place %i of %i: %s", (tradePlace, tradePeers, grade) => {
    expect(rate(id, "甲", { facts: { tradePlace, tradePeers } }).grade).toBe(grade);
  });

  it("is rated after the model whose score it reads", () => {
    const order = inReadingOrder(registry.map(({ model }) => model)).map((model) => model.id);
    expect(order.indexOf("road-transport-enterprises/gansu")).toBeLessThan(order.indexOf(id));
    expect(order.indexOf("driving-schools/2017")).toBeLessThan(order.indexOf("driving-schools-shishi/pass-rates"));
    for (const firms of ["taxi-enterprises/2022", "ride-hailing-platforms/2022", "taxi-enterprises-local/2011"])
      expect(order.indexOf("taxi-drivers/2022")).toBeLessThan(order.indexOf(firms));
  });
});

describe("transport-operators-jiangsu/2024: score and points of bad acts", () => {
  it.each([
    ["90", "99", "AA"],
    ["89.99", "0", "A"],
    ["80", "99", "A"],
    ["79.99", "0", "B"],
    ["60", "99", "B"],
    ["59.99", "19.99", "B"],
    ["59.99", "20", "C"],
    ["40", "19.99", "B"],
    ["40", "20", "C"],
    ["39.99", "19.99", "C"],
    ["39.99", "20", "D"],
    ["0", "0", "C"],
  ])("%s with %s: %s", (score, bad, grade) => {
    expect(rate("transport-operators-jiangsu/2024", "E8之一", { facts: { creditScore: yuan(score), badPoints: yuan(bad) } })).toMatchObject(
      {
        score,
        grade,
        status: grade === "C" || grade === "D" ? "proposed" : "final",
      },
    );
  });
});

it("variants of other places are suspended: only what this city runs is in force", () => {
  const mine = /^(road-transport-enterprises|taxi-enterprises|ride-hailing-platforms|transport-operators|driving-schools)/;
  const inForce = registry.filter(({ model }) => mine.test(model.id) && model.status === "inForce").map(({ model }) => model.id);
  expect(inForce.sort()).toEqual([
    "driving-schools/2017",
    "ride-hailing-platforms/2022",
    "road-transport-enterprises/gansu",
    "taxi-enterprises/2022",
  ]);
});
