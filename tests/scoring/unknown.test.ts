import { describe, expect, it } from "vitest";
import { collect } from "@/scoring/engine/collect";
import { recordsOf } from "@/scoring/engine/example";
import { periodOf } from "@/scoring/engine/period";
import { rater } from "@/scoring/engine/rate";
import { registry } from "@/scoring/models/registry";

/** A fact that is unknown must never read as zero or as clear: each fact of a model is taken away in turn. */
describe.each(registry)("$model.id: each fact missing", ({ model, examples }) => {
  const example = examples.find((each) => each.expected.grade === (model.id.startsWith("tax") ? "A" : "AAA"));
  if (!example) throw new Error(`${model.id} has no example with the best grade`);
  const period = periodOf(example.period);
  const rate = rater(model, period);
  const facts = collect(model, period, recordsOf(example));
  const scalars = Object.keys(facts).filter((name) => model.facts[name]?.type !== "events");

  it.each(scalars)("%s", (name) => {
    const rating = rate({ ...facts, [name]: null });
    const known = rate(facts);
    if (rating.outcome === "rated") {
      // allowed only where the fact does not matter to this subject: the result must then be the same
      expect([rating.score, rating.grade]).toEqual([known.score, known.grade]);
    } else {
      expect(["undetermined", "doesNotApply"]).toContain(rating.outcome);
      expect(rating.grade).toBeNull();
      if (rating.outcome === "undetermined") expect(rating.missing).toContain(name);
    }
  });

  it("every veto over an unknown fact leaves the subject undetermined", () => {
    for (const veto of Object.values(model.vetoes)) {
      const fact = veto.when.test === "isTrue" ? veto.when.fact : null;
      if (fact) expect(rate({ ...facts, [fact]: null }).outcome, fact).toBe("undetermined");
    }
  });
});
