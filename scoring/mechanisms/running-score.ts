import { pointsText } from "../engine/decimal";
import type { Event } from "../engine/fact";
import { decimal, literal, name } from "../engine/sql-text";
import type { Trace } from "../engine/trace";
import { eventSql } from "../facts/events";
import { selectionSql } from "../facts/selection";
import { type ActRow, valueWords } from "./act-row";
import type { Bound, Mechanism } from "./mechanism";

/**
 * A score that runs through the events in the order of time: each act moves it, never below the floor nor above the ceiling; what all
 * gains may add together is capped. Falling to the low mark or below it from above is counted (output `lowTimes`), so that a later
 * gain does not erase that it happened.
 */
export interface RunningScore<F extends string = string, P extends string = string> {
  readonly mechanism: "runningScore";
  readonly events: F;
  readonly rows: readonly ActRow[];
  readonly floor: P;
  readonly ceiling: P;
  readonly gainsAtMost: P;
  readonly lowMark: P;
}

export const runningScore = <const F extends string, const P extends string>(
  events: F,
  given: Omit<RunningScore<F, P>, "mechanism" | "events">,
): RunningScore<F, P> => ({ mechanism: "runningScore", events, ...given });

/** Rows that cap their own gains, numbered from 1: the number is the place of the counter in the SQL aggregate's state. */
const cappedRows = (node: RunningScore): Map<string, number> =>
  new Map(node.rows.filter((row) => row.atMost !== undefined).map((row, index) => [row.act, index + 1]));

const evaluateRun = (node: RunningScore, bound: Bound) => {
  const rows = new Map(
    node.rows.map((row) => [
      row.act,
      {
        act: row.act,
        delta: row.sign * pointsOf(row.value),
        atMost: row.atMost === undefined ? Number.POSITIVE_INFINITY : pointsOf(row.atMost),
      },
    ]),
  );
  const [floor, ceiling, gainsAtMost, lowMark] = [node.floor, node.ceiling, node.gainsAtMost, node.lowMark].map(bound.points) as [
    number,
    number,
    number,
    number,
  ];
  const opening = openingOf(bound);
  return (events: readonly Event[], trace: Trace): { change: number; lowTimes: number } => {
    let score = opening;
    let gained = 0;
    let lowTimes = 0;
    const gainedBy = new Map<string, number>();
    for (const event of events) {
      const row = rows.get(event.code);
      if (!row) throw new Error(`act ${event.code} is not in the table`);
      let delta = row.delta;
      if (delta > 0) {
        const before = gainedBy.get(row.act) ?? 0;
        delta = Math.min(delta, gainsAtMost - gained, row.atMost - before);
        gained += delta;
        gainedBy.set(row.act, before + delta);
      }
      const next = Math.max(floor, Math.min(ceiling, score + delta));
      if (score > lowMark && next <= lowMark) lowTimes += 1;
      trace.line(row.act, next - score, { on: event.on, listed: row.delta }, [event.record]);
      score = next;
    }
    return { change: score - opening, lowTimes };
  };
};

const pointsOf = (text: string): number => Math.round(Number(text) * 1e6);

const openingOf = (bound: Bound): number => {
  if (bound.opening === null) throw new Error("a running score needs an opening score without conditions");
  return bound.opening;
};

export const runningScoreMechanism: Mechanism<RunningScore> = {
  name: "runningScore",
  says: {
    zh: "逐笔滚动计分：按认定时间先后逐笔加扣，不低于下限、不高于上限，加分合计封顶；跌至低分线的次数单独累计，后来的加分不抹去。",
    en: "Running score: events in the order of time, bounded below and above, gains capped in all; each fall to the low mark is counted and a later gain does not erase it.",
  },
  takes: ["events"],
  reads: (node) => [node.events],
  parameters: (node) => [node.floor, node.ceiling, node.gainsAtMost, node.lowMark],
  values: (node) => node.rows,
  evaluate: (node, bound) => {
    const run = evaluateRun(node, bound);
    return (facts, trace) => {
      const { change, lowTimes } = run(facts[node.events] as readonly Event[], trace);
      trace.output("lowTimes", lowTimes);
      return change;
    };
  },
  sql: (_node, _bound, rule) => `coalesce(${name(`${rule}:points`)}, 0)`,
  aggregate: (node, bound, rule, live) => {
    const fact = bound.fact(node.events);
    const act = `r.data->>${literal(fact.field as string)}`;
    const capped = cappedRows(node);
    const deltas = node.rows.map((row) => `when ${literal(row.act)} then ${row.sign === 1 ? "" : "-"}${decimal(row.value)}`).join(" ");
    const counters = [...capped].map(([code, place]) => `when ${literal(code)} then ${place}`).join(" ");
    const caps = node.rows
      .filter((row) => row.atMost !== undefined)
      .map((row) => `when ${literal(row.act)} then ${decimal(row.atMost as string)}`);
    const clock = fact.clock === "decidedOn" ? "r.decided_on" : "r.occurred_on";
    const bounds = [bound.openingText, ...[node.floor, node.ceiling, node.gainsAtMost, node.lowMark].map(bound.text)].join(", ");
    const counter = capped.size === 0 ? "0" : `case ${act} ${counters} else 0 end`;
    const cap = caps.length === 0 ? "0" : `case ${act} ${caps.join(" ")} else 0 end`;
    return {
      select: `select subject_id, stale, run[1] - ${bound.openingText} as ${name(`${rule}:points`)}, run[3]::int as ${name(`${rule}:low`)}, ${name(node.events)} from (
        select r.subject_id, min(r.show_until) as stale, running_score(case ${act} ${deltas} end, ${counter}, ${cap}, ${bounds} order by ${clock}, r.record_id) as run,
          jsonb_agg(${eventSql(fact)} order by ${clock}, r.record_id) as ${name(node.events)}
        from records r where ${live} and ${selectionSql(fact, { period: bound.period, live })} group by r.subject_id) as ran`,
      points: `${rule}:points`,
      facts: node.events,
      outputs: { [`${rule}.lowTimes`]: { column: `${rule}:low`, absent: 0 } },
    };
  },
  outputs: { lowTimes: { zh: "降至低分线的次数", en: "falls to the low mark" } },
  ceiling: (node) => node.ceiling,
  table: (node) =>
    node.rows.map((row) => ({ code: row.act, label: null, value: valueWords(row), from: row, reading: row.reading ?? null })),
  // a value below zero costs; what caps a row's own gains stays with the row
  withRows: (node, rows) => ({
    ...node,
    rows: rows.map(({ code, value, cites, provenance }) => {
      const atMost = node.rows.find((row) => row.act === code)?.atMost;
      const sign = value.startsWith("-") ? -1 : 1;
      return { act: code, sign, value: value.replace("-", ""), cites, provenance, ...(atMost === undefined ? {} : { atMost }) };
    }),
  }),
  remedies: (node, events) =>
    events
      .filter((event) => node.rows.some((row) => row.act === event.code && row.sign === -1))
      .map((event) => ({
        how: "without",
        code: event.code,
        records: [event.record],
        events: (given) => given.filter((each) => each.record !== event.record),
      })),
  explain: (node, step) => {
    const row = node.rows.find((each) => each.act === step.row);
    const listed = Number(step.detail?.listed ?? 0);
    const [zh, en] = listed < 0 ? ["扣", "costs"] : ["加", "earns"];
    const whole = listed === step.points;
    return {
      zh: `${step.detail?.on}，${zh}${pointsText(Math.abs(listed))}分${whole ? "" : `，受上下限约束实计${pointsText(step.points)}分`}${row?.reading ? `（${row.reading.zh}）` : ""}`,
      en: `${step.detail?.on}, ${en} ${pointsText(Math.abs(listed))}${whole ? "" : `, ${pointsText(step.points)} within the bounds`}${row?.reading ? ` (${row.reading.en})` : ""}`,
    };
  },
};
