import { pointsText } from "../engine/decimal";
import type { Event } from "../engine/fact";
import { addDays, addMonths } from "../engine/legal-date";
import { name } from "../engine/sql-text";
import { words } from "../words";
import type { Bound, Mechanism } from "./mechanism";
import type { SeverityDeductions } from "./severity-deductions-node";
import { countsFrom, months, place, severitySql } from "./severity-sql";

export type { SeverityDeductions };

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
    select: severitySql(node, bound, rule, live, bound.fact(node.events)),
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
  endsOn: (node, event, bound) => {
    const level = node.levels[place(node, node.rows.find((row) => row.code === event.code)?.level ?? "")];
    return level ? addMonths(event.on, months(bound, level.months)) : null;
  },
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
