import { describe, expect, it } from "vitest";
import { collect } from "@/scoring/engine/collect";
import { pointsText } from "@/scoring/engine/decimal";
import { recordsOf } from "@/scoring/engine/example";
import { followsOf } from "@/scoring/engine/follows";
import { periodOf } from "@/scoring/engine/period";
import { type Rating, rater } from "@/scoring/engine/rate";
import { registry } from "@/scoring/models/registry";

const pointsOf = (rating: Rating, rule: string): string =>
  pointsText(rating.steps.filter((step) => step.kind === "points" && step.rule === rule).reduce((total, step) => total + step.points, 0));

describe.each(registry)("$model.id", ({ model, examples }) => {
  it.each(examples.map((example) => ({ name: `${example.title.zh} (${example.source}; ${example.provenance})`, example })))(
    "$name",
    ({ example }) => {
      const period = periodOf(example.period);
      const rating = rater(model, period)(collect(model, period, recordsOf(example)));
      expect(rating.outcome).toBe(example.expected.outcome);
      expect(rating.score === null ? null : pointsText(rating.score)).toBe(example.expected.score);
      expect(rating.grade).toBe(example.expected.grade);
      for (const [rule, points] of Object.entries(example.expected.points ?? {})) expect(pointsOf(rating, rule), rule).toBe(points);
      const follows = (kind: "trigger" | "list") => followsOf(rating.steps.filter((step) => step.kind === kind));
      if (example.expected.triggers) expect(follows("trigger")).toEqual(example.expected.triggers);
      if (example.expected.lists) expect(follows("list")).toEqual(example.expected.lists);
    },
  );

  it.each(examples.map((example) => ({ name: example.title.zh, example })))("the shown points sum to the score: $name", ({ example }) => {
    const period = periodOf(example.period);
    const rating = rater(model, period)(collect(model, period, recordsOf(example)));
    const sum = rating.steps.reduce((total, step) => total + step.points, 0);
    if (rating.outcome !== "rated" || model.opening === null) return;
    expect(rating.score).toBe(sum);
    expect(rating.steps.at(-1)?.total).toBe(sum);
  });
});
