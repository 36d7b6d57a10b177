import { describe, expect, it } from "vitest";
import { bind, valueOn } from "@/scoring/engine/bind";
import { points } from "@/scoring/engine/decimal";
import type { Model } from "@/scoring/engine/define-model";
import type { Facts } from "@/scoring/engine/fact";
import { type Cut, cutParameter } from "@/scoring/engine/ladder-rules";
import { addDays } from "@/scoring/engine/legal-date";
import { periodOf, shiftPeriod } from "@/scoring/engine/period";
import { Trace } from "@/scoring/engine/trace";
import { gradesByPlace, ladder } from "@/scoring/engine/verdict";
import { modelFor, registry } from "@/scoring/models/registry";
import { canSet, make } from "@/tests/generators/satisfy";

/** The grade of the ladder alone: caps, shifts and replacements are taken away, so that a cut is seen by itself. */
const gradeAt = (model: Model, facts: Facts, total: number): string | null | undefined => {
  const bare = { ...model, caps: {}, shifts: {}, replacements: {} };
  const trace = new Trace();
  trace.total = total;
  return ladder(bare, bind(bare, periodOf(model.periods.from)))(facts, trace);
};

const included = (cut: Cut): boolean => "atLeast" in cut || "atMost" in cut;
const upwards = (cut: Cut): boolean => "atLeast" in cut || "moreThan" in cut;

/** Facts under which this cut's requirement holds and those of the cuts before it do not. */
const factsFor = (model: Model, place: number): Facts => {
  const numbers = bind(model, periodOf(model.periods.from));
  const before = model.ladder.bestFirst.slice(0, place).flatMap((cut) => cut.requires ?? []);
  const after = model.ladder.bestFirst.slice(place + 1).flatMap((cut) => cut.requires ?? []);
  const known = after.reduce<Facts>((facts, { when }) => make(model, numbers, when, true, facts), {});
  const denied = before.reduce<Facts>((facts, { when }) => make(model, numbers, when, false, facts), known);
  const own = model.ladder.bestFirst[place]?.requires;
  const empty = Object.fromEntries(Object.keys(model.facts).map((fact) => [fact, null]));
  return { ...empty, ...(own ? make(model, numbers, own.when, true, denied) : denied) };
};

describe.each(registry)("$model.id", ({ model }) => {
  const cuts = model.ladder.bestFirst
    .map((cut, place) => ({ cut, place, grade: cut.grade }))
    .filter(({ cut }) => cutParameter(cut) !== null);
  const unit = 10 ** (6 - (model.rounding?.decimals ?? 0));

  it.each(cuts)("each side of the cut for $grade", ({ cut, place, grade }) => {
    const line = points(valueOn(model, cutParameter(cut) as string, periodOf(model.periods.from).to).value);
    const facts = factsFor(model, place);
    const outward = upwards(cut) ? -unit : unit;
    const below = gradesByPlace(model).slice(place + 1);
    expect(gradeAt(model, facts, line - outward), "just inside").toBe(grade);
    if (included(cut)) expect(gradeAt(model, facts, line), "on the line").toBe(grade);
    else expect(below, "on the line").toContain(gradeAt(model, facts, line));
    expect(below, "just outside").toContain(gradeAt(model, facts, line + outward));
  });

  const gated = model.ladder.bestFirst
    .map((cut, place) => ({ cut, place, grade: cut.grade }))
    .filter(({ cut }) => cut.requires && canSet(model, cut.requires.when));
  it.runIf(gated.length > 0).each(gated)("the gate of $grade: met, missed and unknown", ({ cut, place }) => {
    const numbers = bind(model, periodOf(model.periods.from));
    const when = cut.requires?.when as NonNullable<typeof cut.requires>["when"];
    const parameter = cutParameter(cut);
    const line = parameter === null ? 0 : points(valueOn(model, parameter, periodOf(model.periods.from).to).value);
    const total = included(cut) || parameter === null ? line : line + (upwards(cut) ? unit : -unit);
    const met = factsFor(model, place);
    expect(gradeAt(model, met, total)).toBe(cut.grade);
    const after = { ...model, ladder: { ...model.ladder, bestFirst: model.ladder.bestFirst.slice(0, place + 1) } };
    expect(gradeAt(after, make(model, numbers, when, false, met), total)).toBe(model.ladder.otherwise);
  });

  const dated = Object.entries(model.parameters).flatMap(([name, { rows }]) =>
    rows.slice(1).map((row, index) => ({ name, row, before: rows[index] as typeof row })),
  );
  it.runIf(dated.length > 0).each(dated)("each side of the day on which $name changes", ({ name, row, before }) => {
    expect(valueOn(model, name, row.from).value).toBe(row.value);
    expect(valueOn(model, name, addDays(row.from, -1)).value).toBe(before.value);
  });

  it("governs its first and last period, and not the one before or after", () => {
    const first = periodOf(model.periods.from);
    expect(modelFor(model.sector, first.name)?.id).toBe(model.id);
    expect(modelFor(model.sector, shiftPeriod(first, -1).name)?.id).not.toBe(model.id);
    if (model.periods.to === undefined) return;
    expect(modelFor(model.sector, model.periods.to)?.id).toBe(model.id);
    expect(modelFor(model.sector, shiftPeriod(periodOf(model.periods.to), 1).name)?.id).not.toBe(model.id);
  });
});
