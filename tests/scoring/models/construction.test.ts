import { describe, expect, it } from "vitest";
import { constructionConductChoices } from "@/scoring/catalogue/construction-conduct-codes";
import { worksEvaluation, worksFirm } from "@/scoring/catalogue/transport-works";
import { collect } from "@/scoring/engine/collect";
import { pointsText } from "@/scoring/engine/decimal";
import type { Model } from "@/scoring/engine/define-model";
import { type Example, type ExampleRecord, exampleRecord, recordsOf } from "@/scoring/engine/example";
import { listTerm } from "@/scoring/engine/list-term";
import { periodOf } from "@/scoring/engine/period";
import { rater } from "@/scoring/engine/rate";
import { constructionBlacklist2017 } from "@/scoring/models/construction-blacklist/2017/model";
import { constructionContractorExamples } from "@/scoring/models/construction-contractors/reference/examples";
import { constructionContractors } from "@/scoring/models/construction-contractors/reference/model";
import { contractorRows } from "@/scoring/models/construction-parties/contractor-rows";
import { costRows } from "@/scoring/models/construction-parties/cost-rows";
import { designRows } from "@/scoring/models/construction-parties/design-rows";
import { ownerRows } from "@/scoring/models/construction-parties/owner-rows";
import { type Act, act, award, blacklisted, profile, publicGrade, quarter } from "@/scoring/models/construction-parties/party-records";
import { supervisionRows } from "@/scoring/models/construction-parties/supervision-rows";
import { surveyRows } from "@/scoring/models/construction-parties/survey-rows";
import { tenderingRows } from "@/scoring/models/construction-parties/tendering-rows";
import { registry } from "@/scoring/models/registry";
import { transportWorks2009 } from "@/scoring/models/transport-works/2009/model";

const rated = (model: Model, period: string, records: readonly ExampleRecord[]) => {
  const of = periodOf(period);
  const rating = rater(model, of)(collect(model, of, recordsOf({ records } as Example)));
  return {
    score: rating.score === null ? null : pointsText(rating.score),
    grade: rating.grade,
    outcome: rating.outcome,
    steps: rating.steps,
  };
};
const contractor = (...records: ExampleRecord[]) => rated(constructionContractors, quarter, [profile("construction"), ...records]);

// The tables of 1.6 of the rulebook, party by party.
describe("the acts of the seven parties", () => {
  it.each([
    ["A", ownerRows, "S3 S4 S3 S3 S2 S2 S2 S3 S3 S3 S5"],
    ["B", surveyRows, "S4 S4 S3 S3 S3 S3 S3 S0"],
    ["C", designRows, "S4 S4 S3 S3 S3 S3 S2 S1 S2"],
    ["D", contractorRows, "S4 S5 S5 S0 S2 S4 S5 S3 S3 S2 S3 S3 S4 S5 S3 S3 S4 S1"],
    ["E", supervisionRows, "S4 S4 S4 S3 S2 S3 S3 S1"],
    ["F", tenderingRows, "S2 S4 S3 S2 S0"],
    ["G", costRows, "S3 S3 S2 S4 S4 S2"],
  ])("%s: every code of the catalogue stands in its table, in order, with its gravity", (letter, rows, levels) => {
    const codes = Object.keys(constructionConductChoices).filter((code) => code.startsWith(`RC-${letter}-`));
    expect(rows.map((row) => row.code)).toEqual(codes);
    expect(rows.map((row) => row.level).join(" ")).toBe(levels);
  });
});

// 1.6: S0 −2 and S1 −5 for 6 months, S2 −10 for 12, S3 −20 for 24, S4 −40 for 36; the quarter ends on 31 March 2026.
describe("construction-contractors/reference: each side of each window", () => {
  it.each<[Act, string, string]>([
    ["RC-D-04", "2025-10-01", "98"],
    ["RC-D-04", "2025-09-30", "100"],
    ["RC-D-15", "2025-10-01", "95"],
    ["RC-D-15", "2025-09-30", "100"],
    ["RC-D-10", "2025-04-01", "90"],
    ["RC-D-10", "2025-03-31", "100"],
    ["RC-D-09", "2024-04-01", "80"],
    ["RC-D-09", "2024-03-31", "100"],
    ["RC-D-01", "2023-04-01", "60"],
    ["RC-D-01", "2023-03-31", "100"],
  ])("%s decided on %s: %s", (code, decidedOn, score) => {
    expect(contractor(act(code, decidedOn)).score).toBe(score);
  });

  it("an act of S5 grades D for a year, then counts as S4", () => {
    expect(contractor(act("RC-D-07", "2025-04-01"))).toMatchObject({ score: "60", grade: "D" });
    expect(contractor(act("RC-D-07", "2025-03-31"))).toMatchObject({ score: "60", grade: "C" });
    expect(contractor(act("RC-D-07", "2023-03-31"))).toMatchObject({ score: "100", grade: "A" });
  });

  it("a list entry grades D for its year", () => {
    expect(contractor(blacklisted("2025-04-01")).grade).toBe("D");
    expect(contractor(blacklisted("2025-03-31")).grade).toBe("A");
  });

  it("the third act of S1 within twelve months counts as S2, the third of another code does not", () => {
    const days = ["2025-11-01", "2025-12-01", "2026-01-01"] as const;
    expect(contractor(...days.map((day) => act("RC-D-15", day))).score).toBe("80");
    expect(contractor(act("RC-D-15", days[0]), act("RC-D-15", days[1]), act("RC-D-04", days[2])).score).toBe("88");
  });

  it("awards give no more than 30 in all, the public grade beside them", () => {
    const all = (["quality", "technology", "staff", "honour"] as const).flatMap((group) => [
      award("construction", "national", group, "2025-05-01"),
      award("construction", "national", group, "2025-06-01"),
    ]);
    expect(contractor(...all).score).toBe("130");
    expect(contractor(...all, publicGrade("excellent")).score).toBe("130");
    expect(contractor(...all, act("RC-D-09", "2025-12-01")).score).toBe("110");
  });
});

// 1.6: bands with the upper end open, by data gaps of 2 up to 10 and by acts.
describe("construction-contractors/reference: each side of each cut", () => {
  const quality = award("construction", "national", "quality");
  it.each<[string, string, ExampleRecord[]]>([
    ["120", "AAA", [quality, award("construction", "provincial", "technology"), award("construction", "municipal", "staff")]],
    ["119", "AA", [quality, award("construction", "provincial", "quality"), award("construction", "municipal", "staff")]],
    ["110", "AA", [quality]],
    ["108", "A", [quality, act("RC-D-04", "2026-01-01")]],
    ["90", "A", [act("RC-D-10", "2026-01-01")]],
    ["88", "B", [act("RC-D-10", "2026-01-01"), act("RC-D-04", "2026-01-01")]],
    ["75", "B", [act("RC-D-09", "2026-01-01"), act("RC-D-15", "2026-01-01")]],
    ["73", "C", [act("RC-D-09", "2026-01-01"), act("RC-D-15", "2026-01-01"), act("RC-D-04", "2026-01-01")]],
    ["60", "C", [act("RC-D-01", "2026-01-01")]],
    ["58", "D", [act("RC-D-01", "2026-01-01"), act("RC-D-04", "2026-01-01")]],
  ])("%s is %s", (score, grade, records) => {
    expect(contractor(...records)).toMatchObject({ score, grade });
  });
});

describe("the family", () => {
  const family = registry.filter(({ model }) => /^(construction-|transport-works)/.test(model.id));

  it("holds fourteen models, of which the national list alone is in force", () => {
    expect(family.map(({ model }) => model.id).length).toBe(14);
    expect(family.filter(({ model }) => model.status === "inForce").map(({ model }) => model.id)).toEqual(["construction-blacklist/2017"]);
  });

  it("says in every ladder of a construction score that its weight in tendering is 0", () => {
    const scores = family.filter(({ model }) => model.id.startsWith("construction-") && model.purpose === "credit");
    for (const { model } of scores.filter(({ model: { id } }) => id !== "construction-cost-hainan/2025"))
      expect(model.ladder.reading?.zh, model.id).toMatch(/权重(默认)?为0/);
  });

  it("has every worked example of the rulebook", () => {
    const numbers = family.flatMap(({ examples }) => examples.map((example) => example.title.zh.split("　")[0]));
    const wanted = "RC1 RC2 RC3 RC4 RC5 C1 C2 C3 C4甲 C4乙 C5甲 C5乙 C5丙 C6甲 C6乙 C6丙 C7甲 C7乙 C7丙 C8".split(" ");
    expect(numbers).toEqual(expect.arrayContaining(wanted));
    expect(constructionContractorExamples.slice(0, 5).map((example) => example.expected.score)).toEqual(["100", "120", "75", "60", "75"]);
  });
});

describe("construction-blacklist/2017", () => {
  it("lists for twelve months from the day of the decision, with an early exit after six", () => {
    expect(listTerm(constructionBlacklist2017, "blacklist", "2026-02-10")).toEqual({ until: "2027-02-09", exitFrom: "2026-08-10" });
    expect(listTerm(constructionBlacklist2017, "shortWarning", "2026-02-10")).toEqual({ until: "2026-05-09", exitFrom: "2026-03-10" });
    expect(listTerm(constructionBlacklist2017, "longWarning", "2026-02-10")).toEqual({ until: "2026-08-09", exitFrom: "2026-05-10" });
  });
});

// 1.4: bands AA >= 95, A >= 85, B >= 75, C >= 60; performance alone, so that X is the section's own score.
describe("transport-works/2009: each side of each cut", () => {
  const section = (points: string) => [
    exampleRecord(worksFirm, { trade: "highwayConstruction", enteredOn: "2015-01-01" }),
    exampleRecord(worksEvaluation, {
      documentNumber: "SL-1",
      section: "第一合同段",
      part: "performance",
      act: "performance",
      contractPrice: "1000000",
      points,
      evaluatedOn: "2025-06-01",
    }),
  ];
  it.each([
    ["5", "95", "AA"],
    ["5.01", "94.99", "A"],
    ["15", "85", "A"],
    ["15.01", "84.99", "B"],
    ["25", "75", "B"],
    ["25.01", "74.99", "C"],
    ["40", "60", "C"],
    ["40.01", "59.99", "D"],
    ["100", "0", "D"],
    ["120", "0", "D"],
  ])("%s points lost: %s, %s", (points, score, grade) => {
    expect(rated(transportWorks2009, "2025", section(points))).toMatchObject({ score, grade });
  });

  it("shows lines that sum to the score", () => {
    const { steps, score } = rated(transportWorks2009, "2025", section("33.33"));
    expect(pointsText(steps.reduce((sum, step) => sum + step.points, 0))).toBe(score);
  });
});
