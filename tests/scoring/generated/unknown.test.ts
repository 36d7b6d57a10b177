import { describe, expect, it } from "vitest";
import { collect } from "@/scoring/engine/collect";
import type { Model } from "@/scoring/engine/define-model";
import { type Example, recordsOf } from "@/scoring/engine/example";
import { periodOf } from "@/scoring/engine/period";
import { rater } from "@/scoring/engine/rate";
import { mechanismOf } from "@/scoring/mechanisms/mechanisms";
import { registry } from "@/scoring/models/registry";

/** Facts whose absence the model itself provides for: it takes points for them or leaves them out, in a line that says so. */
const providedFor = (model: Model): Set<string> =>
  new Set(
    Object.values(model.indicators).flatMap(({ scores, ifUnknown }) =>
      ifUnknown === "cannotBeRated" ? [] : mechanismOf(scores).reads(scores),
    ),
  );

/** A fact that is unknown must never read as zero or as clear: each fact of a model is taken away in turn, in every worked example. */
describe.each(registry)("$model.id: each fact missing", ({ model, examples }) => {
  const plain = Object.keys(model.facts).filter((name) => model.facts[name]?.type !== "events");
  const provided = providedFor(model);
  const rated = examples.filter(({ expected }) => expected.outcome === "rated");

  const check = (example: Example, name: string): string => {
    const period = periodOf(example.period);
    const rate = rater(model, period);
    const facts = collect(model, period, recordsOf(example));
    const [known, rating] = [rate(facts), rate({ ...facts, [name]: null })];
    if (rating.outcome !== "rated") {
      expect(["undetermined", "doesNotApply"], example.title.zh).toContain(rating.outcome);
      expect(rating.grade).toBeNull();
      if (rating.outcome === "undetermined") expect(rating.missing, example.title.zh).toContain(name);
      return rating.outcome;
    }
    if (provided.has(name)) {
      const said = rating.steps.some((step) => step.row === "unknown" || step.kind === "coverage" || step.kind === "veto");
      expect(said || facts[name] === null || rating.score === known.score, `${example.title.zh}: a line says what the unknown did`).toBe(
        true,
      );
    } else {
      // allowed only where the fact does not matter to this subject: the grade must then be the same, and the score too unless a veto or a direct case decides alone
      expect(rating.grade, example.title.zh).toBe(known.grade);
      if (rating.score !== null || !rating.steps.some((step) => step.kind === "veto" || step.kind === "direct"))
        expect(rating.score, example.title.zh).toBe(known.score);
    }
    return "rated";
  };

  it.each(plain)("%s", (name) => {
    for (const example of rated) check(example, name);
  });
});
