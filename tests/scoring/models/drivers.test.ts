import { describe, expect, it } from "vitest";
import { instructorConduct } from "@/scoring/catalogue/instructors";
import { roadDriverConduct } from "@/scoring/catalogue/road-drivers";
import { taxiConductShenzhen } from "@/scoring/catalogue/taxi-conduct-shenzhen";
import { collect } from "@/scoring/engine/collect";
import { pointsText } from "@/scoring/engine/decimal";
import { type ExampleRecord, exampleRecord, recordsOf } from "@/scoring/engine/example";
import type { Facts } from "@/scoring/engine/fact";
import { followsOf } from "@/scoring/engine/follows";
import { listTerm } from "@/scoring/engine/list-term";
import { periodOf } from "@/scoring/engine/period";
import { rater } from "@/scoring/engine/rate";
import { registry } from "@/scoring/models/registry";
import { act, certified, educated, last } from "@/scoring/models/road-drivers/example-records";

const modelOf = (id: string) => {
  const found = registry.find(({ model }) => model.id === id);
  if (!found) throw new Error(id);
  return found;
};

const rateRecords = (id: string, records: readonly ExampleRecord[], facts: Facts = {}, name = "2025") => {
  const { model } = modelOf(id);
  const period = periodOf(name);
  const given = { title: { zh: "", en: "" }, source: "", provenance: "proposal", period: name, records } as const;
  const collected = collect(model, period, recordsOf({ ...given, expected: { outcome: "rated", score: null, grade: null } }));
  const rating = rater(model, period)({ ...collected, ...facts });
  return {
    outcome: rating.outcome,
    score: rating.score === null ? null : pointsText(rating.score),
    grade: rating.grade,
    status: rating.status,
    follows: followsOf(rating.steps),
    missing: rating.missing,
  };
};

/** The rating of a worked example with more records, or with some of its facts as given. */
const rate = (id: string, title: string, records: readonly ExampleRecord[] = [], facts: Facts = {}) => {
  const base = modelOf(id).examples.find((each) => each.title.zh.startsWith(`${title}　`));
  if (!base) throw new Error(title);
  return rateRecords(id, [...base.records, ...records], facts, base.period);
};

/** So many points of a driver's cycle, of acts that are not full alone: ten, then five, then one. */
const pointsOf = (total: number): ExampleRecord[] => {
  const [tens, fives] = [Math.floor(total / 10), Math.floor((total % 10) / 5)];
  const codes = [...Array(tens).fill("RD-08"), ...Array(fives).fill("RD-14"), ...Array(total % 5).fill("RD-22")] as string[];
  return codes.map((code, index) => act(code, "2024-07-01", index + 1));
};

describe.each(["passenger-drivers/2022", "dangerous-goods-drivers/2022"])("%s: grade by the points and by the grade before", (id) => {
  const base = certified(id.startsWith("passenger") ? "passenger" : "dangerousGoods");

  // D7's table whole: rows are the grade before, columns the points
  const points = [0, 1, 8, 9, 10, 12, 19, 20, 21] as const;
  it.each([
    ["AAA", ["AAA", "AA", "AA", "AA", "A", "A", "A", "B", "B"]],
    ["AA", ["AAA", "AA", "AA", "AA", "A", "A", "A", "B", "B"]],
    ["A", ["AA", "AA", "AA", "AA", "A", "A", "A", "B", "B"]],
    ["B", ["A", "A", "A", "A", "A", "A", "A", "B", "B"]],
  ] as const)("%s before", (before, grades) => {
    const found = points.map((total) => rateRecords(id, [base, last(before), ...pointsOf(total)]));
    expect(found.map(({ score }) => score)).toEqual(points.map(String));
    expect(found.map(({ grade }) => grade)).toEqual(grades);
    expect(found.map(({ status }) => status)).toEqual(grades.map((grade) => (grade === "B" ? "proposed" : "final")));
  });

  it("a first cycle begins at A, whatever the points below twenty", () => {
    const first = certified("passenger", "2024-05-15");
    const mine = id.startsWith("passenger") ? first : certified("dangerousGoods", "2024-05-15");
    const grade = (total: number) => rateRecords(id, [mine, ...pointsOf(total)]).grade;
    expect([0, 9, 10, 19, 20].map(grade)).toEqual(["A", "A", "A", "A", "B"]);
  });

  it.each([
    ["2024-01-01", "rated"],
    ["2024-12-31", "rated"],
    ["2025-01-01", "notRated"],
    ["2025-12-31", "notRated"],
    ["2026-01-01", "doesNotApply"],
  ])("certified on %s: in 2025 %s", (issuedOn, outcome) => {
    expect(rateRecords(id, [certified(id.startsWith("passenger") ? "passenger" : "dangerousGoods", issuedOn)]).outcome).toBe(outcome);
  });

  it("from the second cycle on an unknown last grade leaves the driver open", () => {
    const second = certified(id.startsWith("passenger") ? "passenger" : "dangerousGoods", "2023-12-31");
    expect(rateRecords(id, [second])).toMatchObject({ outcome: "undetermined", missing: ["lastGrade"] });
  });

  it.each([
    // full on that day, educated for that day, hours: who is A again
    ["2024-07-01", "2024-07-01", 18, "A"],
    ["2024-07-01", "2024-07-01", 17, "B"],
    ["2024-05-15", "2024-05-15", 18, "A"],
    ["2024-05-15", "2024-05-14", 18, "B"],
    ["2025-05-14", "2025-05-14", 18, "A"],
    ["2025-05-14", "2025-05-15", 18, "B"],
  ])("points full on %s, education for %s of %i hours: %s", (fullOn, answered, hours, grade) => {
    const rating = rateRecords(id, [base, last("AA"), act("RD-02", fullOn), educated(answered, "2025-08-01", hours)]);
    expect(rating.grade).toBe(grade);
    expect(rating.follows).toEqual(grade === "B" ? ["education", "noKeyTasks"] : []);
  });

  it("a certificate of the other trade alone is not rated here", () => {
    const other = certified(id.startsWith("passenger") ? "dangerousGoods" : "passenger");
    expect(rateRecords(id, [other, last("AA")]).outcome).toBe("doesNotApply");
  });

  it("counts by the day of decision: an act done before the cycle and decided in it counts in it", () => {
    const decided = (actOn: string, decidedOn: string) =>
      exampleRecord(roadDriverConduct, { documentNumber: `cut-${decidedOn}`, act: "RD-14", actOn, decidedOn });
    expect(rateRecords(id, [base, last("AA"), decided("2024-03-01", "2024-05-15")]).score).toBe("5");
    expect(rateRecords(id, [base, last("AA"), decided("2025-05-10", "2025-05-15")]).score).toBe("0");
  });
});

describe("passenger-drivers-beijing/2020: grounds for revocation", () => {
  const id = "passenger-drivers-beijing/2020";
  const base = [certified("passenger", "2018-01-15"), last("AA", "2024-01-15")];
  it.each([
    ["minor", []],
    ["equal", []],
    ["main", ["barred.mainAccident"]],
    ["full", ["barred.mainAccident"]],
  ] as const)("a major accident, %s responsibility", (responsibility, grounds) => {
    const rating = rateRecords(id, [...base, act("RD-01", "2024-05-10", 1, responsibility), educated("2024-05-10")]);
    expect(rating.follows.filter((name) => name.startsWith("barred"))).toEqual(grounds);
  });

  it("twenty points twice in a cycle, and not twenty and nineteen", () => {
    const twice = (second: readonly ExampleRecord[]) =>
      rateRecords(id, [...base, act("RD-02", "2024-03-10"), educated("2024-03-10"), ...second]).follows.includes("barred.twiceFull");
    expect(twice([act("RD-08", "2024-11-10"), act("RD-14", "2024-11-11"), act("RD-19", "2024-11-12"), act("RD-22", "2024-11-13")])).toBe(
      false,
    );
    expect(twice([act("RD-08", "2024-11-10"), act("RD-07", "2024-11-11")])).toBe(true);
    // in the next cycle it is the first time
    expect(twice([act("RD-03", "2025-01-15")])).toBe(false);
  });

  it("the bar lasts three years and the list two, from the day of the decision", () => {
    const { model } = modelOf(id);
    expect(listTerm(model, "barred", "2025-02-01")).toEqual({ until: "2028-01-31", exitFrom: null });
    expect(listTerm(model, "twoYears", "2025-02-01")).toEqual({ until: "2027-01-31", exitFrom: null });
    expect(listTerm(model, "redList", "2025-02-01").until).toBeNull();
  });
});

describe("passenger-drivers-sichuan/2017: the year's points", () => {
  const id = "passenger-drivers-sichuan/2017";
  const inYear = (total: number) =>
    rateRecords(id, [
      certified("passenger"),
      ...Array.from({ length: Math.floor(total / 5) }, (_, n) => act("RD-14", "2025-03-01", n + 1)),
      ...Array.from({ length: total % 5 }, (_, n) => act("RD-22", "2025-03-01", n + 10)),
    ]);
  it.each([
    [0, "ordinary", []],
    [14, "ordinary", []],
    [15, "monitored", ["monitored"]],
    [16, "monitored", ["monitored"]],
    [19, "monitored", ["monitored"]],
    [20, "barred", ["barred"]],
    [25, "barred", ["barred"]],
  ] as const)("%i points: %s", (total, grade, follows) => {
    expect(inYear(total)).toMatchObject({ score: String(total), grade, follows });
  });
  it("revoked for three years", () => {
    expect(listTerm(modelOf(id).model, "barred", "2025-02-01").until).toBe("2028-01-31");
  });
});

describe("taxi-drivers/2022: the bad-record list", () => {
  const id = "taxi-drivers/2022";
  it.each([
    ["B", "3", ["badRecord.twoCycles"]],
    ["A", "3", []],
    ["none", "3", []],
  ] as const)("last cycle %s, now at 3 points", (lastGrade, score, lists) => {
    // 20 − 10 − 7 = 3
    const rating = rate(id, "D4", [], { lastGrade, acts: [{ record: 1, code: "OV-12", on: "2025-01-01", kept: {} }, ...ones(7)] });
    expect(rating).toMatchObject({ score, grade: "B" });
    expect(rating.follows.filter((name) => name.startsWith("badRecord"))).toEqual(lists);
  });

  it("zero and trained is no ground, zero and not trained is", () => {
    const zero = { acts: [{ record: 1, code: "OV-05", on: "2025-01-01", kept: {} }] };
    expect(rate(id, "D2", [], { ...zero, trained: true }).follows).toEqual(["training"]);
    expect(rate(id, "D2", [], { ...zero, trained: false }).follows).toEqual(["training", "badRecord.untrained"]);
  });

  it("AAA by score under a short duty is not commended", () => {
    expect(rate(id, "D6").follows).toEqual([]);
    expect(rate(id, "D6", [], { monthsOnDuty: 6 })).toMatchObject({ grade: "AAA", follows: ["commended"] });
  });
});

const ones = (many: number) => Array.from({ length: many }, (_, n) => ({ record: n + 2, code: "PT-09", on: "2025-02-01", kept: {} }));

describe("taxi-drivers-shenzhen/table", () => {
  const id = "taxi-drivers-shenzhen/table";
  const exposed = (number: number, code: "SZ-06" | "SZ-20" | "SZ-16", matter?: string) =>
    exampleRecord(taxiConductShenzhen, {
      documentNumber: `cut-${number}`,
      act: code,
      actOn: "2025-05-01",
      decidedOn: "2025-05-02",
      ...(matter ? { matter } : {}),
    });
  it.each([
    ["one fact, city media twice", [exposed(1, "SZ-20", "M"), exposed(2, "SZ-20", "M")], "10"],
    ["one fact, found and then exposed by the city's media", [exposed(1, "SZ-16", "M"), exposed(2, "SZ-20", "M")], "10"],
    ["one fact, national media after the city's", [exposed(1, "SZ-20", "M"), exposed(2, "SZ-06", "M")], "0"],
    ["two facts", [exposed(1, "SZ-20", "M"), exposed(2, "SZ-20", "N")], "0"],
    ["two records without a matter", [exposed(1, "SZ-20"), exposed(2, "SZ-20")], "0"],
  ] as const)("%s: %s", (_what, records, score) => {
    expect(rate(id, "深1", records).score).toBe(score);
  });

  it.each([
    ["0", "AAA"],
    ["1", "AA"],
    ["9", "AA"],
    ["10", "A"],
    ["16", "A"],
    ["17", "B"],
    ["25", "B"],
  ])("smaller losses of %s: %s", (lost, grade) => {
    expect(rate(id, "深1", [], { lost: Number(lost) * 100 }).grade).toBe(grade);
  });
});

describe("driving-instructors/in-20", () => {
  const id = "driving-instructors/in-20";
  // 教1 is AAA with a satisfaction of exactly 90 % at place 80 of 100
  it.each([
    [9000, 21, 100, "AAA"],
    [8999, 21, 100, "AA"],
    [9000, 20, 100, "AA"],
    [9900, 4, 20, "AA"],
    [9900, 5, 20, "AAA"],
    [9900, 5, 23, "AAA"],
    [9900, 4, 23, "AA"],
  ])("satisfaction %i, %i of %i no better: %s", (satisfaction, passRateTail, passRatePeers, grade) => {
    expect(rate(id, "教1", [], { satisfaction, passRateTail, passRatePeers }).grade).toBe(grade);
  });

  const gift = (number: number, day = "2025-03-01") =>
    exampleRecord(instructorConduct, { documentNumber: `cut-${number}`, act: "IN-04", actOn: day, decidedOn: day });
  it("a gift taken costs 10, the second and every later one 20, and last year's does not count as a first", () => {
    expect(rate(id, "教1", [gift(1)]).score).toBe("10");
    expect(rate(id, "教1", [gift(1), gift(2)]).score).toBe("30");
    expect(rate(id, "教1", [gift(1), gift(2), gift(3)]).score).toBe("50");
    expect(rate(id, "教1", [gift(1, "2024-12-31"), gift(2)]).score).toBe("10");
  });

  it("fewer than twenty instructors rank nobody, and without a rank AAA is not decided", () => {
    expect(rate(id, "教1", [], { passRateTail: null, passRatePeers: null })).toMatchObject({
      outcome: "undetermined",
      missing: ["passRateTail", "passRatePeers"],
    });
  });
});

it("of the drivers' models only what this city runs is in force; of instructors there is a proposal", () => {
  const mine = registry.filter(({ model }) => /drivers|instructors/.test(model.sector));
  const by = (status: string) =>
    mine
      .filter(({ model }) => model.status === status)
      .map(({ model }) => model.id)
      .sort();
  expect(by("inForce")).toEqual(["dangerous-goods-drivers/2022", "passenger-drivers/2022", "taxi-drivers/2022"]);
  expect(by("proposed")).toEqual(["driving-instructors/in-20"]);
  expect(by("suspended")).toHaveLength(mine.length - 4);
  for (const { model } of mine) expect(model.publicity, model.id).toBe("departmentsOnly");
});
