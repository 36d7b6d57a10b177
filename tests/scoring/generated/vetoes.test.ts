import { describe, expect, it } from "vitest";
import { bind } from "@/scoring/engine/bind";
import { collect } from "@/scoring/engine/collect";
import { readsOf } from "@/scoring/engine/condition";
import type { Model } from "@/scoring/engine/define-model";
import { recordsOf } from "@/scoring/engine/example";
import { periodOf } from "@/scoring/engine/period";
import { rater } from "@/scoring/engine/rate";
import { type Registered, registry } from "@/scoring/models/registry";
import { canSet, make } from "@/tests/generators/satisfy";

/** The worked example with the best grade and no veto: what a veto must undo. */
const bestOf = ({ model, examples }: Registered) => {
  const rank = Object.keys(model.grades);
  const rated = examples.filter(({ expected }) => expected.grade !== null);
  const best = [...rated].sort((a, b) => rank.indexOf(a.expected.grade as string) - rank.indexOf(b.expected.grade as string))[0];
  if (!best) throw new Error(`${model.id} has no rated example`);
  const period = periodOf(best.period);
  return { period, facts: collect(model, period, recordsOf(best)) };
};

const vetoesOf = (model: Model) => Object.entries(model.vetoes).map(([name, veto]) => ({ name, veto }));

describe.each(registry)("$model.id: each veto alone and with each lift", (registered) => {
  const { model, examples } = registered;
  const { period, facts } = bestOf(registered);
  const numbers = bind(model, period);
  const rate = rater(model, period);
  const set = vetoesOf(model).filter(({ veto }) => canSet(model, veto.when));
  const byEvents = vetoesOf(model).filter(({ veto }) => !canSet(model, veto.when));

  it.runIf(set.length > 0).each(set)("$name", ({ name, veto }) => {
    const found = make(model, numbers, veto.when, true, facts);
    const unlifted = Object.values(veto.liftedBy ?? {}).reduce((given, lift) => make(model, numbers, lift.when, false, given), found);
    // denying a lift may undo the veto where both read one fact: then only the lifted case can be shown
    const rating = rate(make(model, numbers, veto.when, true, unlifted));
    const held = rating.steps.filter((step) => step.kind === "veto").map((step) => step.rule);
    expect(held).toContain(name);
    const others = held.filter((rule) => rule !== name).flatMap((rule) => model.vetoes[rule]?.grade ?? []);
    const lifts = rating.steps.some((step) => step.kind === "lift");
    if (!lifts) expect([veto.grade, ...others]).toContain(rating.grade);
    if (held.length === 1 && !lifts) expect(rating.grade).toBe(veto.grade);
    for (const [lift, rule] of Object.entries(veto.liftedBy ?? {})) {
      if (!canSet(model, rule.when)) continue;
      const lifted = rate(make(model, numbers, rule.when, true, found));
      if (lifted.steps.filter((step) => step.kind === "veto").length !== 1) continue;
      expect(lifted.steps.filter((step) => step.kind === "lift").map((step) => step.rule)).toContain(lift);
      expect(lifted.grade).toBe(rule.grade);
    }
  });

  it.runIf(set.length > 0).each(set)("$name over unknown facts never passes as clear", ({ veto }) => {
    for (const fact of readsOf(veto.when)) {
      if (!(fact in model.facts)) continue;
      const known = rate(facts);
      const rating = rate({ ...facts, [fact]: null });
      if (rating.outcome === "rated") expect(rating.grade, fact).toBe(known.grade);
      else expect(["undetermined", "doesNotApply"], fact).toContain(rating.outcome);
    }
  });

  it.runIf(vetoesOf(model).length === 0)("has none", () => expect(model.vetoes).toEqual({}));

  it.runIf(byEvents.length > 0).each(byEvents)("$name stands in a worked example", ({ name }) => {
    const seen = examples.some((example) => {
      const of = periodOf(example.period);
      return rater(model, of)(collect(model, of, recordsOf(example))).steps.some((step) => step.kind === "veto" && step.rule === name);
    });
    expect(seen).toBe(true);
  });
});
