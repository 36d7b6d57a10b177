import { pointsText } from "../engine/decimal";
import type { Event, FactNode } from "../engine/fact";
import { addDays, addMonths } from "../engine/legal-date";
import { list, literal, name } from "../engine/sql-text";
import { eventSql } from "../facts/events";
import { selectionSql } from "../facts/selection";
import { words } from "../words";
import type { Bound, Mechanism } from "./mechanism";
import type { SeverityLevel, SeverityRow } from "./severity-row";

/**
 * Acts cost points by how grave they are, in full while they count and then nothing. Of several records of one matter only the highest counts.
 * An act of the same code repeated so many times within so many months counts one level up. Output `worst`: the gravest level that counts,
 * numbered from 1 for the lightest, 0 for none.
 */
export interface SeverityDeductions<F extends string = string, P extends string = string> {
  readonly mechanism: "severityDeductions";
  readonly events: F;
  readonly rows: readonly SeverityRow[];
  /** Lightest first. */
  readonly levels: readonly SeverityLevel<P>[];
  /** The field whose equal values make records one matter. */
  readonly matter: string;
  readonly repeat: { readonly times: P; readonly withinMonths: P; readonly among: readonly string[] };
}

export const severityDeductions = <const F extends string, const P extends string>(
  events: F,
  given: Omit<SeverityDeductions<F, P>, "mechanism" | "events">,
): SeverityDeductions<F, P> => ({ mechanism: "severityDeductions", events, ...given });

interface Level {
  readonly points: number;
  readonly from: string;
}

interface Counted {
  readonly event: Event;
  readonly level: number;
  readonly raised: boolean;
}

const place = (node: SeverityDeductions, level: string): number => node.levels.findIndex((each) => each.level === level);
const months = (bound: Bound, parameter: string): number => Number(bound.text(parameter));
const countsFrom = (bound: Bound, level: SeverityLevel): string => addDays(addMonths(bound.period.to, -months(bound, level.months)), 1);

const evaluateMatters = (node: SeverityDeductions, bound: Bound) => {
  const levels = node.levels.map((level): Level => ({ points: bound.points(level.points), from: countsFrom(bound, level) }));
  const levelOf = new Map(node.rows.map((row) => [row.code, place(node, row.level)]));
  const among = new Set(node.repeat.among.map((level) => place(node, level)));
  const [times, within] = [months(bound, node.repeat.times), months(bound, node.repeat.withinMonths)];

  const raise =
    (events: readonly Event[]) =>
    (event: Event, index: number): Counted => {
      const own = levelOf.get(event.code);
      if (own === undefined) throw new Error(`code ${event.code} is not in the table`);
      const since = addDays(addMonths(event.on, -within), 1);
      const earlier = (each: Event, at: number) => each.on < event.on || (each.on === event.on && at < index);
      const before = events.filter((each, at) => each.code === event.code && each.on >= since && earlier(each, at)).length;
      const raised = among.has(own) && before + 1 >= times;
      return { event, level: own + (raised ? 1 : 0), raised };
    };
  const counts = ({ event, level }: Counted) => event.on >= (levels[level] as Level).from;
  const outdone = (counted: readonly Counted[], one: Counted, at: number) =>
    one.event.kept[node.matter] !== null &&
    counted.some(
      (other, index) =>
        other.event.kept[node.matter] === one.event.kept[node.matter] &&
        ((levels[other.level] as Level).points > (levels[one.level] as Level).points ||
          ((levels[other.level] as Level).points === (levels[one.level] as Level).points && index < at)),
    );
  return (events: readonly Event[]) => {
    const counted = events.map(raise(events)).filter(counts);
    return counted.map((one, index) => ({ ...one, points: outdone(counted, one, index) ? 0 : -(levels[one.level] as Level).points || 0 }));
  };
};

const aggregateSql = (node: SeverityDeductions, bound: Bound, rule: string, live: string, fact: FactNode): string => {
  const clock = fact.clock === "decidedOn" ? "r.decided_on" : "r.occurred_on";
  const code = `r.data->>${literal(fact.field as string)}`;
  const own = `case ${code} ${node.rows.map((row) => `when ${literal(row.code)} then ${place(node, row.level)}`).join(" ")} end`;
  const among = list(node.repeat.among).replaceAll(/'[^']*'/g, (level) => String(place(node, level.slice(1, -1))));
  const alike = `partition by r.subject_id, ${code}`;
  const within = `count(*) over (${alike} order by r.occurred_on range between '${months(bound, node.repeat.withinMonths)} months -1 day'::interval preceding and current row)`;
  const nth = `${within} - count(*) over (${alike}, r.occurred_on) + row_number() over (${alike}, r.occurred_on order by ${clock}, r.record_id)`;
  const byLevel = (value: (level: SeverityLevel) => string) =>
    `case level ${node.levels.map((level, index) => `when ${index} then ${value(level)}`).join(" ")} end`;
  return `select subject_id, min(stale) as stale, -sum(points) filter (where counts and first) as ${name(`${rule}:points`)},
      max(level + 1) filter (where counts) as ${name(`${rule}:worst`)}, jsonb_agg(event order by clock, record_id) as ${name(node.events)} from (
    select *, row_number() over (partition by subject_id, counts, coalesce(matter, '#' || record_id) order by points desc, clock, record_id) = 1 as first from (
      select *, ${byLevel((level) => bound.text(level.points))}::numeric as points, occurred_on >= ${byLevel((level) => `date ${literal(countsFrom(bound, level))}`)} as counts from (
        select subject_id, record_id, stale, occurred_on, clock, event, matter, own + (own in ${among} and nth >= ${bound.text(node.repeat.times)})::int as level from (
          select r.subject_id, r.record_id, r.show_until as stale, r.occurred_on, ${clock} as clock, ${eventSql(fact)} as event,
            r.data->>${literal(node.matter)} as matter, ${own} as own, ${nth} as nth
          from records r where ${live} and ${selectionSql(fact, { period: bound.period, live })}) as each) as raised) as valued) as ranked
    group by subject_id`;
};

const levelWords = (node: SeverityDeductions, level: string, text: (parameter: string) => string) => {
  const found = node.levels[place(node, level)];
  return words(
    `${level}级，−${found ? text(found.points) : ""}分，${found ? text(found.months) : ""}个月内有效`,
    `${level}: −${found ? text(found.points) : ""} for ${found ? text(found.months) : ""} months`,
  );
};

export const severityDeductionsMechanism: Mechanism<SeverityDeductions> = {
  name: "severityDeductions",
  says: {
    zh: "按轻重扣分：行为按轻重级别扣分，有效期内扣足，期满不扣；同一事项多条记录只计最高一条；同一行为多次重复的上调一级。",
    en: "By gravity: acts cost points by level, in full while they count; of one matter only the highest counts; an act repeated often counts one level up.",
  },
  takes: ["events"],
  reads: (node) => [node.events],
  parameters: (node) => [...node.levels.flatMap((level) => [level.points, level.months]), node.repeat.times, node.repeat.withinMonths],
  values: (node) => node.rows.map((row) => ({ ...row, value: String(place(node, row.level)) })),
  evaluate: (node, bound) => {
    const matters = evaluateMatters(node, bound);
    return (facts, trace) => {
      const counted = matters(facts[node.events] as readonly Event[]);
      trace.output(
        "worst",
        counted.reduce((worst, each) => Math.max(worst, each.level + 1), 0),
      );
      return counted.reduce((sum, { event, level, raised, points }) => {
        const detail = { on: event.on, level: node.levels[level]?.level ?? "", raised: raised ? 1 : 0 };
        return sum + trace.line(event.code, points, detail, [event.record]);
      }, 0);
    };
  },
  sql: (_node, _bound, rule) => `coalesce(${name(`${rule}:points`)}, 0)`,
  aggregate: (node, bound, rule, live) => ({
    select: aggregateSql(node, bound, rule, live, bound.fact(node.events)),
    points: `${rule}:points`,
    facts: node.events,
    outputs: { [`${rule}.worst`]: { column: `${rule}:worst`, absent: 0 } },
  }),
  outputs: { worst: { zh: "有效期内最重级别的序号", en: "number of the gravest level that counts" } },
  table: (node, text) =>
    node.rows.map((row) => ({
      code: row.code,
      label: null,
      value: levelWords(node, row.level, text),
      from: row,
      reading: row.reading ?? null,
    })),
  withRows: (node, rows) => ({
    ...node,
    rows: rows.map(({ code, value: level, cites, provenance }) => ({ code, level, cites, provenance })),
  }),
  remedies: (_node, events) =>
    events.map((event) => ({
      how: "without",
      code: event.code,
      records: [event.record],
      events: (given) => given.filter((each) => each.record !== event.record),
    })),
  explain: (_node, step) => {
    const { on, level, raised } = step.detail ?? {};
    const up = raised ? words("（多次重复，上调一级）", " (repeated: one level up)") : words("", "");
    if (step.points === 0) return words(`${on}，${level}级${up.zh}，不另计分`, `${on}, ${level}${up.en}: no points of its own`);
    return words(`${on}，${level}级${up.zh}，扣${pointsText(-step.points)}分`, `${on}, ${level}${up.en}: ${pointsText(step.points)}`);
  },
};
