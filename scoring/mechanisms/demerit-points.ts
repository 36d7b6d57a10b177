import { points, pointsText } from "../engine/decimal";
import type { Event } from "../engine/fact";
import type { Value } from "../engine/instrument";
import { decimal, literal, name } from "../engine/sql-text";
import { eventSql } from "../facts/events";
import { selectionSql } from "../facts/selection";
import { type Words, words } from "../words";
import type { Bound, Mechanism } from "./mechanism";

/** What an act adds; `again` is what the second and every later act of the row adds within the same window. */
export interface DemeritRow extends Value {
  readonly act: string;
  readonly again?: string;
  readonly reading?: Words;
}

/**
 * Penalty points that are added up, so that fewer are better. How often they reach the full number, counting anew after each time, is kept
 * (output `timesFull`): a driver trained after twenty points begins again, and may reach them twice in a cycle.
 */
export interface DemeritPoints<F extends string = string, P extends string = string> {
  readonly mechanism: "demeritPoints";
  readonly events: F;
  readonly rows: readonly DemeritRow[];
  readonly full: P;
}

export const demeritPoints = <const F extends string, const P extends string>(
  events: F,
  given: { readonly rows: readonly DemeritRow[]; readonly full: P },
): DemeritPoints<F, P> => ({ mechanism: "demeritPoints", events, ...given });

const evaluateSum = (node: DemeritPoints, bound: Bound) => {
  const rows = new Map(node.rows.map((row) => [row.act, { first: points(row.value), again: points(row.again ?? row.value) }]));
  const full = bound.points(node.full);
  return (events: readonly Event[], line: (row: string, points: number, event: Event) => number): { sum: number; timesFull: number } => {
    const seen = new Set<string>();
    let [sum, since, timesFull] = [0, 0, 0];
    for (const event of events) {
      const row = rows.get(event.code);
      if (!row) throw new Error(`act ${event.code} is not in the table`);
      const added = seen.has(event.code) ? row.again : row.first;
      seen.add(event.code);
      sum += line(event.code, added, event);
      since += added;
      if (since >= full) {
        timesFull += 1;
        since = 0;
      }
    }
    return { sum, timesFull };
  };
};

const addedSql = (node: DemeritPoints, act: string, nth: string): string => {
  const cases = node.rows.map((row) => {
    const first = decimal(row.value);
    return `when ${literal(row.act)} then ${row.again === undefined ? first : `case when ${nth} = 1 then ${first} else ${decimal(row.again)} end`}`;
  });
  return `case ${act} ${cases.join(" ")} end`;
};

export const demeritPointsMechanism: Mechanism<DemeritPoints> = {
  name: "demeritPoints",
  says: {
    zh: "累计计分：按表逐次累加，分越少越好；累计达到满分值的次数单独记载，每次达到后重新起计。",
    en: "Points added up: each act adds by the table, fewer being better; how often the full number is reached is kept, counting anew each time.",
  },
  takes: ["events"],
  reads: (node) => [node.events],
  parameters: (node) => [node.full],
  values: (node) => node.rows.flatMap((row) => (row.again === undefined ? [row] : [row, { ...row, value: row.again }])),
  evaluate: (node, bound) => {
    const add = evaluateSum(node, bound);
    return (facts, trace) => {
      const { sum, timesFull } = add(facts[node.events] as readonly Event[], (row, given, event) =>
        trace.line(row, given, { on: event.on }, [event.record]),
      );
      trace.output("timesFull", timesFull);
      return sum;
    };
  },
  sql: (_node, _bound, rule) => `coalesce(${name(`${rule}:points`)}, 0)`,
  aggregate: (node, bound, rule, live) => {
    const fact = bound.fact(node.events);
    const clock = fact.clock === "decidedOn" ? "r.decided_on" : "r.occurred_on";
    const act = `r.data->>${literal(fact.field as string)}`;
    const again = node.rows.some((row) => row.again !== undefined);
    const nth = again ? `row_number() over (partition by r.subject_id, ${act} order by ${clock}, r.record_id)` : "1";
    return {
      select: `select subject_id, stale, run[1] as ${name(`${rule}:points`)}, run[3]::int as ${name(`${rule}:full`)}, ${name(node.events)} from (
        select subject_id, min(stale) as stale, demerit_points(added, ${bound.text(node.full)} order by clock, record_id) as run,
          jsonb_agg(event order by clock, record_id) as ${name(node.events)}
        from (select r.subject_id, r.record_id, r.show_until as stale, ${clock} as clock, ${addedSql(node, act, nth)} as added, ${eventSql(fact)} as event
          from records r where ${live} and ${selectionSql(fact, { period: bound.period, live })}) as each
        group by subject_id) as ran`,
      points: `${rule}:points`,
      facts: node.events,
      outputs: { [`${rule}.timesFull`]: { column: `${rule}:full`, absent: 0 } },
    };
  },
  outputs: { timesFull: { zh: "累计达到满分值的次数", en: "times the full number was reached" } },
  table: (node) =>
    node.rows.map((row) => ({
      code: row.act,
      label: null,
      value:
        row.again === undefined
          ? words(`${row.value}分`, row.value)
          : words(`${row.value}分，再次${row.again}分`, `${row.value}, again ${row.again}`),
      from: row,
      reading: row.reading ?? null,
    })),
  withRows: (node, rows) => ({
    ...node,
    rows: rows.map(({ code, value, cites, provenance }) => ({ act: code, value, cites, provenance })),
  }),
  remedies: (_node, events) =>
    events.map((event) => ({
      how: "without",
      code: event.code,
      records: [event.record],
      events: (given) => given.filter((each) => each.record !== event.record),
    })),
  explain: (node, step) => {
    const note = node.rows.find((row) => row.act === step.row)?.reading;
    return {
      zh: `${step.detail?.on}，计${pointsText(step.points)}分${note ? `（${note.zh}）` : ""}`,
      en: `${step.detail?.on}, adds ${pointsText(step.points)}${note ? ` (${note.en})` : ""}`,
    };
  },
};
