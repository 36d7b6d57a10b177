import { describe, expect, it } from "vitest";
import { bind } from "@/scoring/engine/bind";
import { collect } from "@/scoring/engine/collect";
import { type Example, recordsOf } from "@/scoring/engine/example";
import { periodOf } from "@/scoring/engine/period";
import { rater } from "@/scoring/engine/rate";
import { type Reason, reasonsFor } from "@/scoring/engine/reasons";
import { registry } from "@/scoring/models/registry";

const exampleOf = (modelId: string, title: string) => {
  const found = registry.find(({ model }) => model.id === modelId);
  const example = found?.examples.find((each) => each.title.zh.startsWith(`${title}　`));
  if (!found || !example) throw new Error(`no example ${title}`);
  return { model: found.model, example };
};

const ratingOf = (modelId: string, example: Example) => {
  const model = exampleOf(modelId, example.title.zh.split("　")[0] as string).model;
  const period = periodOf(example.period);
  const records = recordsOf(example);
  const facts = collect(model, period, records);
  return { model, numbers: bind(model, period), facts, records, rating: rater(model, period)(facts) };
};

const reasonsOf = (modelId: string, title: string, on: string, earlier?: string): Reason[] => {
  const { model, numbers, facts, records, rating } = ratingOf(modelId, exampleOf(modelId, title).example);
  const before = earlier === undefined ? undefined : ratingOf(modelId, exampleOf(modelId, earlier).example).rating;
  return reasonsFor(model, numbers, facts, rating, records, on, before);
};

const told = (reasons: readonly Reason[]) =>
  reasons.map(({ step, lost, from }) => [step.kind, step.row ?? step.rule, lost / 1_000_000, from]);

describe("why a grade is not better", () => {
  // Old example 3 of the 2014 rules loses 22, 11, 11 and 5 (tax §1.3.6): all but 030109 are among the repairable items (§1.3.5).
  it("names what cost most first, with the day from which it can be put right", () => {
    expect(told(reasonsOf("tax-credit/2014", "旧例3", "2023-04-30"))).toEqual([
      ["points", "030109", 22, "2023-01-01"],
      ["points", "020201", 11, "2023-04-30"],
      ["points", "100101", 11, "2023-04-30"],
      ["points", "020101", 5, "2023-04-30"],
    ]);
  });

  it("puts what decides whatever the score before any points", () => {
    expect(told(reasonsOf("tax-credit/2025", "例7", "2026-04-30"))).toEqual([["veto", "serious04", 0, "2026-01-01"]]);
  });

  // Conduct of a driver's cycle is over with the cycle, which is the calendar year.
  it("says from which day an act that cannot be undone no longer counts", () => {
    expect(told(reasonsOf("taxi-drivers/2022", "D4", "2025-12-31"))).toEqual([
      ["points", "OV-19", 5, "2026-01-01"],
      ["points", "OV-20", 5, "2026-01-01"],
      ["points", "PT-05", 5, "2026-01-01"],
      ["points", "PT-06", 3, "2026-01-01"],
    ]);
  });

  it("gives no more than four", () => {
    for (const { model, examples } of registry) {
      for (const example of examples) {
        const { numbers, facts, records, rating } = ratingOf(model.id, example);
        expect(
          reasonsFor(model, numbers, facts, rating, records, "2026-11-24").length,
          `${model.id} ${example.title.zh}`,
        ).toBeLessThanOrEqual(4);
      }
    }
  });

  it("against an earlier rating names only what is new or costs more", () => {
    // D2 has PT-09 and PT-10 of a point each; D4 has neither, so all of D4 is new
    expect(reasonsOf("taxi-drivers/2022", "D4", "2025-12-31", "D2")).toHaveLength(4);
    expect(told(reasonsOf("taxi-drivers/2022", "D3", "2025-12-31", "D5"))).toEqual([["points", "OV-05", 20, "2026-01-01"]]);
  });

  it("puts a cap before the points", () => {
    expect(reasonsOf("taxi-drivers/2022", "D6", "2025-12-31").map(({ step }) => step.kind)).toEqual(["cap", "points"]);
  });
});
