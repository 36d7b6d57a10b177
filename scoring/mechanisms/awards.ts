import { pointsText } from "../engine/decimal";
import type { Event, FactNode } from "../engine/fact";
import { addDays, addMonths } from "../engine/legal-date";
import { literal, name } from "../engine/sql-text";
import { eventSql } from "../facts/events";
import { selectionSql } from "../facts/selection";
import { words } from "../words";
import type { Bound, Mechanism } from "./mechanism";

/** What an award of a level is worth, and for how many whole months up to the period's end: in full until then, afterwards nothing. */
export interface AwardLevel<P extends string = string> {
  readonly level: string;
  readonly points: P;
  readonly months: P;
}

/**
 * Awards add points by level while they are valid. One object awarded at several levels counts once, at the highest; of a group only so many
 * count, and together no more than the group's most; all together no more than the most of all.
 */
export interface Awards<F extends string = string, P extends string = string> {
  readonly mechanism: "awards";
  readonly events: F;
  readonly levels: readonly AwardLevel<P>[];
  /** Fields the events keep: which group an award falls in, and which object it honours. */
  readonly group: string;
  readonly object: string;
  readonly groups: readonly { readonly group: string; readonly atMost: P }[];
  readonly itemsAtMost: P;
  readonly atMost: P;
}

export const awards = <const F extends string, const P extends string>(
  events: F,
  given: Omit<Awards<F, P>, "mechanism" | "events">,
): Awards<F, P> => ({ mechanism: "awards", events, ...given });

const validFrom = (bound: Bound, level: AwardLevel): string => addDays(addMonths(bound.period.to, -Number(bound.text(level.months))), 1);

interface Worth {
  readonly event: Event;
  readonly points: number;
  readonly group: string;
}

const evaluateAwards = (node: Awards, bound: Bound) => {
  const levels = new Map(node.levels.map((level) => [level.level, { points: bound.points(level.points), from: validFrom(bound, level) }]));
  const most = new Map(node.groups.map(({ group, atMost }) => [group, bound.points(atMost)]));
  const [itemsAtMost, atMost] = [Number(bound.text(node.itemsAtMost)), bound.points(node.atMost)];
  const order = new Map(node.groups.map(({ group }, index) => [group, index]));
  const better = (a: Worth, b: Worth) => b.points - a.points || a.event.record - b.event.record;

  return (events: readonly Event[]): (Worth & { readonly given: number })[] => {
    const valid = events.flatMap((event): Worth[] => {
      const level = levels.get(event.code);
      const group = event.kept[node.group];
      return level && group && most.has(group) && event.on >= level.from ? [{ event, points: level.points, group }] : [];
    });
    const first = valid.sort(better).filter((one, index) => {
      const object = one.event.kept[node.object];
      return object === null || valid.findIndex((other) => other.group === one.group && other.event.kept[node.object] === object) === index;
    });
    const inGroups = first.sort((a, b) => (order.get(a.group) as number) - (order.get(b.group) as number) || better(a, b));
    const taken = new Map<string, { items: number; points: number }>();
    let all = 0;
    return inGroups.map((one) => {
      const used = taken.get(one.group) ?? { items: 0, points: 0 };
      const room = used.items < itemsAtMost ? Math.min((most.get(one.group) as number) - used.points, atMost - all) : 0;
      const given = Math.min(one.points, room);
      taken.set(one.group, { items: used.items + 1, points: used.points + given });
      all += given;
      return { ...one, given };
    });
  };
};

const aggregateSql = (node: Awards, bound: Bound, rule: string, live: string, fact: FactNode): string => {
  const clock = fact.clock === "decidedOn" ? "r.decided_on" : "r.occurred_on";
  const level = `r.data->>${literal(fact.field as string)}`;
  const group = `r.data->>${literal(node.group)}`;
  const byLevel = (value: (level: AwardLevel) => string) =>
    `case ${level} ${node.levels.map((each) => `when ${literal(each.level)} then ${value(each)}`).join(" ")} end`;
  const caps = `case award_group ${node.groups.map((each) => `when ${literal(each.group)} then ${bound.text(each.atMost)}`).join(" ")} end`;
  const valid = `r.occurred_on >= ${byLevel((each) => `date ${literal(validFrom(bound, each))}`)} and ${group} in (${node.groups.map((each) => literal(each.group)).join(", ")})`;
  return `select subject_id, min(stale) as stale, least(sum(group_points), ${bound.text(node.atMost)}) as ${name(`${rule}:points`)},
      jsonb_agg(group_events order by award_group) as ${name(node.events)} from (
    select subject_id, award_group, min(stale) as stale, least(coalesce(sum(points) filter (where valid and first and nth <= ${bound.text(node.itemsAtMost)}), 0), ${caps}) as group_points,
      jsonb_agg(event order by clock, record_id) as group_events from (
      select *, row_number() over (partition by subject_id, award_group, valid and first order by points desc, record_id) as nth from (
        select *, row_number() over (partition by subject_id, award_group, valid, coalesce(object, '#' || record_id) order by points desc, record_id) = 1 as first from (
          select r.subject_id, r.record_id, r.show_until as stale, ${clock} as clock, ${eventSql(fact)} as event, ${group} as award_group,
            r.data->>${literal(node.object)} as object, ${byLevel((each) => bound.text(each.points))}::numeric as points, coalesce(${valid}, false) as valid
          from records r where ${live} and ${selectionSql(fact, { period: bound.period, live })}) as each) as honoured) as ranked
    group by subject_id, award_group) as grouped
  group by subject_id`;
};

export const awardsMechanism: Mechanism<Awards> = {
  name: "awards",
  says: {
    zh: "表彰加分：按级别加分，有效期内计足，期满不计；同一对象多级获奖只计最高；每类限项、限分，合计封顶。",
    en: "Awards: points by level while valid; one object counts once at its highest; each group is limited in number and points, and all together.",
  },
  takes: ["events"],
  reads: (node) => [node.events],
  parameters: (node) => [
    ...node.levels.flatMap((level) => [level.points, level.months]),
    ...node.groups.map((group) => group.atMost),
    node.itemsAtMost,
    node.atMost,
  ],
  values: () => [],
  evaluate: (node, bound) => {
    const worth = evaluateAwards(node, bound);
    return (facts, trace) =>
      worth(facts[node.events] as readonly Event[]).reduce(
        (sum, { event, points, given }) => sum + trace.line(event.code, given, { on: event.on, listed: points }, [event.record]),
        0,
      );
  },
  sql: (_node, _bound, rule) => `coalesce(${name(`${rule}:points`)}, 0)`,
  aggregate: (node, bound, rule, live) => ({
    select: aggregateSql(node, bound, rule, live, bound.fact(node.events)),
    points: `${rule}:points`,
    facts: node.events,
    outputs: {},
  }),
  table: (node, text) =>
    node.levels.map((level) => ({
      code: level.level,
      label: null,
      value: words(`+${text(level.points)}分，${text(level.months)}个月内有效`, `+${text(level.points)} for ${text(level.months)} months`),
      from: null,
      reading: null,
    })),
  explain: (_node, step) => {
    const listed = Number(step.detail?.listed);
    const held =
      listed === step.points
        ? words("", "")
        : words(`（表列${pointsText(listed)}分，受限项限分约束）`, ` (listed ${pointsText(listed)}, held by the limits)`);
    return words(
      `${step.detail?.on}，加${pointsText(step.points)}分${held.zh}`,
      `${step.detail?.on}, adds ${pointsText(step.points)}${held.en}`,
    );
  },
};
