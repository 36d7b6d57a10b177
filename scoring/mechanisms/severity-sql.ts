import type { FactNode } from "../engine/fact";
import { addDays, addMonths } from "../engine/legal-date";
import { list, literal, name } from "../engine/sql-text";
import { eventSql } from "../facts/events";
import { selectionSql } from "../facts/selection";
import type { Bound } from "./mechanism";
import type { SeverityDeductions } from "./severity-deductions-node";
import type { SeverityLevel } from "./severity-row";

/** A level by its place, the lightest being 0. */
export const place = (node: SeverityDeductions, level: string): number => node.levels.findIndex((each) => each.level === level);
export const months = (bound: Bound, parameter: string): number => Number(bound.text(parameter));
/** The first day on which an act of that level still counts. */
export const countsFrom = (bound: Bound, level: SeverityLevel): string =>
  addDays(addMonths(bound.period.to, -months(bound, level.months)), 1);

/** The aggregate over a subject's acts: points, the gravest level that counts, and the events as kept. */
export const severitySql = (node: SeverityDeductions, bound: Bound, rule: string, live: string, fact: FactNode): string => {
  const clock = fact.clock === "decidedOn" ? "r.decided_on" : "r.occurred_on";
  const code = `r.data->>${literal(fact.field as string)}`;
  const own = `case ${code} ${node.rows.map((row) => `when ${literal(row.code)} then ${place(node, row.level)}`).join(" ")} end`;
  const among =
    node.repeat.among.length === 0
      ? "false"
      : `own in ${list(node.repeat.among)}`.replaceAll(/'[^']*'/g, (level) => String(place(node, level.slice(1, -1))));
  const alike = `partition by r.subject_id, ${code}`;
  const within = `count(*) over (${alike} order by r.occurred_on range between '${months(bound, node.repeat.withinMonths)} months -1 day'::interval preceding and current row)`;
  const nth = `${within} - count(*) over (${alike}, r.occurred_on) + row_number() over (${alike}, r.occurred_on order by ${clock}, r.record_id)`;
  const byLevel = (value: (level: SeverityLevel) => string) =>
    `case level ${node.levels.map((level, index) => `when ${index} then ${value(level)}`).join(" ")} end`;
  return `select subject_id, min(stale) as stale, -sum(points) filter (where counts and first) as ${name(`${rule}:points`)},
      max(level + 1) filter (where counts) as ${name(`${rule}:worst`)}, jsonb_agg(event order by clock, record_id) as ${name(node.events)} from (
    select *, row_number() over (partition by subject_id, counts, coalesce(matter, '#' || record_id) order by points desc, clock, record_id) = 1 as first from (
      select *, ${byLevel((level) => bound.text(level.points))}::numeric as points, occurred_on >= ${byLevel((level) => `date ${literal(countsFrom(bound, level))}`)} as counts from (
        select subject_id, record_id, stale, occurred_on, clock, event, matter, own + (${among} and nth >= ${bound.text(node.repeat.times)})::int as level from (
          select r.subject_id, r.record_id, r.show_until as stale, r.occurred_on, ${clock} as clock, ${eventSql(fact)} as event,
            r.data->>${literal(node.matter)} as matter, ${own} as own, ${nth} as nth
          from records r where ${live} and ${selectionSql(fact, { period: bound.period, live })}) as each) as raised) as valued) as ranked
    group by subject_id`;
};
