import { describe, expect, it } from "vitest";
import { bind } from "@/scoring/engine/bind";
import { collect } from "@/scoring/engine/collect";
import { scaled } from "@/scoring/engine/decimal";
import { recordsOf } from "@/scoring/engine/example";
import type { Event, Facts } from "@/scoring/engine/fact";
import { periodOf } from "@/scoring/engine/period";
import { rater } from "@/scoring/engine/rate";
import type { Scores } from "@/scoring/mechanisms/mechanisms";
import { mechanismOf } from "@/scoring/mechanisms/mechanisms";
import { registry } from "@/scoring/models/registry";

/** Codes of a table of events, with the direction in which one more of them may move the score; 0 where the table does not say. */
const rowsOf = (scores: Scores): { code: string; sign: number }[] => {
  switch (scores.mechanism) {
    case "runningScore":
      return scores.rows.map((row) => ({ code: row.act, sign: row.sign }));
    case "unitDeductions":
      return scores.rows.map((row) => ({ code: row.code, sign: -1 }));
    case "severityDeductions":
      return scores.rows.map((row) => ({ code: row.code, sign: -1 }));
    case "demeritPoints":
      return scores.rows.map((row) => ({ code: row.act, sign: 1 }));
    case "awards":
      return scores.levels.map((level) => ({ code: level.level, sign: 1 }));
    default:
      return [];
  }
};

describe.each(registry)("$model.id: one more never moves the score the wrong way", ({ model, examples }) => {
  const indicators = Object.entries(model.indicators).map(([rule, { scores }]) => ({ rule, scores }));
  const tables = indicators.filter(({ scores }) => rowsOf(scores as Scores).length > 0);
  const rated = examples.filter(({ expected }) => expected.score !== null);

  it.runIf(tables.length > 0).each(tables)("events of $rule", ({ scores }) => {
    const fact = mechanismOf(scores).reads(scores)[0] as string;
    const node = model.facts[fact];
    for (const example of rated) {
      const period = periodOf(example.period);
      const [rate, facts] = [rater(model, period), collect(model, period, recordsOf(example))];
      const before = rate(facts).score as number;
      for (const { code, sign } of rowsOf(scores as Scores)) {
        const kept = Object.fromEntries((node?.keeps ?? []).map((field) => [field, field === "month" ? period.to.slice(0, 7) : null]));
        const one: Event = { record: 9_999_999, code, on: period.to, kept };
        const after = rate({ ...facts, [fact]: [...(facts[fact] as readonly Event[]), one] });
        if (after.score !== null) expect(sign * (after.score - before), `${example.title.zh} + ${code}`).toBeGreaterThanOrEqual(0);
      }
    }
  });

  const counted = indicators.flatMap(({ rule, scores }) =>
    scores.mechanism === "perOccurrence" || scores.mechanism === "perStep" ? [{ rule, scores }] : [],
  );
  it.runIf(counted.length > 0).each(counted)("the count of $rule", ({ scores }) => {
    const fact = mechanismOf(scores).reads(scores)[0] as string;
    const sign = "sign" in scores ? scores.sign : -1;
    for (const example of rated) {
      const period = periodOf(example.period);
      const [rate, facts] = [rater(model, period), collect(model, period, recordsOf(example))];
      if (facts[fact] === null) continue;
      const [before, after] = [rate(facts), rate({ ...facts, [fact]: (facts[fact] as number) + 1 })];
      if (before.score !== null && after.score !== null)
        expect(sign * (after.score - before.score), example.title.zh).toBeGreaterThanOrEqual(0);
    }
  });

  const banded = indicators.flatMap(({ rule, scores }) =>
    scores.mechanism === "oneBracket" ? [{ rule, scores: scores as Extract<Scores, { mechanism: "oneBracket" }> }] : [],
  );
  it.runIf(tables.length + counted.length + banded.length === 0)("has nothing that is counted", () => {
    for (const { scores } of indicators) expect(rowsOf(scores as Scores)).toEqual([]);
  });

  it.runIf(banded.length > 0).each(banded)("each side of each band of $rule", ({ rule, scores }) => {
    const period = periodOf(model.periods.from);
    const type = bind(model, period).typeOf(scores.fact);
    const scale = type === "amount" ? 2 : type === "share" ? 4 : 0;
    const rowAt = (value: number): number => {
      const steps: Facts = { [scores.fact]: value };
      let row = -1;
      const line = (at: string | null, points: number) => {
        row = Number(at);
        return points;
      };
      mechanismOf(scores).evaluate(scores, bind(model, period))(steps, { rule, line } as never);
      return row;
    };
    for (const [index, band] of scores.bands.entries()) {
      const inside = (value: number) => expect(rowAt(value), `${rule}: ${JSON.stringify(band)} at ${value}`).toBeLessThanOrEqual(index);
      const outside = (value: number) => expect(rowAt(value), `${rule}: ${JSON.stringify(band)} at ${value}`).not.toBe(index);
      if (band.atLeast !== undefined) inside(scaled(band.atLeast, scale));
      if (band.atLeast !== undefined) outside(scaled(band.atLeast, scale) - 1);
      if (band.moreThan !== undefined) outside(scaled(band.moreThan, scale));
      if (band.moreThan !== undefined) inside(scaled(band.moreThan, scale) + 1);
      if (band.atMost !== undefined) inside(scaled(band.atMost, scale));
      if (band.atMost !== undefined) outside(scaled(band.atMost, scale) + 1);
      if (band.lessThan !== undefined) outside(scaled(band.lessThan, scale));
      if (band.lessThan !== undefined) inside(scaled(band.lessThan, scale) - 1);
    }
  });
});
