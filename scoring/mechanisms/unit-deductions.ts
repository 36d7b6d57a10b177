import { points, pointsText, scaled, timesShare, unscaled } from "../engine/decimal";
import type { Event, FactNode } from "../engine/fact";
import { decimal, list, literal, name } from "../engine/sql-text";
import type { Trace } from "../engine/trace";
import { eventSql } from "../facts/events";
import { selectionSql } from "../facts/selection";
import { type FaultRow, valueWords } from "./fault-row";
import { type Unit, unitSql, unitsOf } from "./fault-units";
import type { Bound, Mechanism, Remedy } from "./mechanism";
import { type RepairSchedule, type Restored, restoredSql, restoring } from "./repair-schedule";

/**
 * Deductions from a table of coded faults, counted by month, by time or once, each with its repair: a share of what was lost comes back
 * by how soon the fault was corrected. Where several faults make one unit, the slowest correction counts.
 * Events keep: month, amountYuan, correctedOn, sharePaid, taxDueYuan, taxPayableYuan.
 */
export interface UnitDeductions<F extends string = string, P extends string = string> {
  readonly mechanism: "unitDeductions";
  readonly events: F;
  readonly rows: readonly FaultRow[];
  readonly repair: RepairSchedule<P>;
}

export const unitDeductions = <const F extends string, const P extends string>(
  events: F,
  given: { readonly rows: readonly FaultRow[]; readonly repair: RepairSchedule<P> },
): UnitDeductions<F, P> => ({ mechanism: "unitDeductions", events, ...given });

/** 100 x due / payable, two decimals, half up: in points. Without tax payable there is no percentage to add. */
const percentDue = (event: Event): number => {
  const due = scaled(event.kept.taxDueYuan ?? "0", 2);
  const payable = scaled(event.kept.taxPayableYuan ?? "0", 2);
  if (payable <= 0) return 0;
  const hundredths = (BigInt(due) * 20_000n + BigInt(payable)) / (2n * BigInt(payable));
  return Number(hundredths) * 10_000;
};

const scoreUnit = (unit: Unit, restored: (row: FaultRow, event: Event) => Restored, trace: Trace): number => {
  const base = points(unit.row.value);
  const lost = Math.max(...unit.events.map((event) => base + (unit.row.addsPercentDue ? percentDue(event) : 0)));
  const slowest = unit.events.map((event) => restored(unit.row, event)).reduce((worst, each) => (each.share < worst.share ? each : worst));
  const records = unit.events.map((event) => event.record);
  const detail = { unit: unit.key, count: unit.events.length, on: unit.events[0]?.on ?? null };
  const deducted = trace.line(unit.row.code, -lost, detail, records);
  if (slowest.share === 0) return deducted;
  return (
    deducted +
    trace.line(
      unit.row.code,
      timesShare(lost, slowest.share),
      { ...detail, repairedIn: slowest.days, share: slowest.share, paid: slowest.paid },
      records,
    )
  );
};

/** A unit not wholly corrected can still be; one that was can only be thought away. */
const remedyOf = (unit: Unit, on: string): Remedy => {
  const records = unit.events.map((event) => event.record);
  const correct = (event: Event): Event =>
    !records.includes(event.record) || event.kept.correctedOn ? event : { ...event, kept: { ...event.kept, correctedOn: on } };
  return !unit.row.neverRestored && unit.events.some((event) => !event.kept.correctedOn)
    ? { how: "corrected", code: unit.row.code, records, events: (events) => events.map(correct) }
    : { how: "without", code: unit.row.code, records, events: (events) => events.filter((event) => !records.includes(event.record)) };
};

const lostSql = (node: UnitDeductions, code: string): string => {
  const base = `case ${code} ${node.rows.map((row) => `when ${literal(row.code)} then ${decimal(row.value)}`).join(" ")} end`;
  const withPercent = node.rows.filter((row) => row.addsPercentDue).map((row) => row.code);
  if (withPercent.length === 0) return base;
  const percent = "coalesce(round(100 * (r.data->>'taxDueYuan')::numeric / nullif((r.data->>'taxPayableYuan')::numeric, 0), 2), 0)";
  return `${base} + case when ${code} in ${list(withPercent)} then ${percent} else 0 end`;
};

const aggregateSql = (node: UnitDeductions, bound: Bound, rule: string, live: string, fact: FactNode): string => {
  const code = `r.data->>${literal(fact.field as string)}`;
  return `select subject_id, min(stale) as stale, sum(lost * share - lost) as ${name(`${rule}:points`)}, jsonb_agg(unit_events order by code, unit) as ${name(node.events)} from (
    select subject_id, code, unit, min(stale) as stale, max(lost) as lost, min(share) as share, jsonb_agg(event order by record_id) as unit_events from (
      select r.subject_id, r.record_id, r.show_until as stale, ${code} as code, ${unitSql(node.rows, code)} as unit, ${lostSql(node, code)} as lost,
        ${restoredSql(node.repair, node.rows, bound, code)} as share, ${eventSql(fact)} as event
      from records r where ${live} and ${selectionSql(fact, { period: bound.period, live })}) as each
    group by subject_id, code, unit) as units
  group by subject_id`;
};

export const unitDeductionsMechanism: Mechanism<UnitDeductions> = {
  name: "unitDeductions",
  says: {
    zh: "指标扣分与修复：按表列分值按月、按次或一次性扣分；已纠正的，按纠正早晚恢复一定比例，同一计分单位以纠正最晚者为准。",
    en: "Deductions by table and repair: points by month, by time or once; what was corrected restores a share by how soon, the slowest correction of a unit counting.",
  },
  takes: ["events"],
  reads: (node) => [node.events],
  parameters: (node) => [
    ...node.repair.within.flatMap((cut) => [cut.days, cut.restores]),
    ...(node.repair.byYear ?? []).flatMap((cut) => [cut.years, cut.restores]),
    node.repair.later,
    node.repair.small.amountAtMost,
    node.repair.small.days,
  ],
  values: (node) => node.rows,
  evaluate: (node, bound) => {
    const rows = new Map(node.rows.map((row) => [row.code, row]));
    const restored = restoring(node.repair, bound);
    return (facts, trace) =>
      unitsOf(rows, facts[node.events] as readonly Event[]).reduce((total, unit) => total + scoreUnit(unit, restored, trace), 0);
  },
  sql: (_node, _bound, rule) => `coalesce(${name(`${rule}:points`)}, 0)`,
  aggregate: (node, bound, rule, live) => ({
    select: aggregateSql(node, bound, rule, live, bound.fact(node.events)),
    points: `${rule}:points`,
    facts: node.events,
    outputs: {},
  }),
  table: (node) =>
    node.rows.map((row) => ({ code: row.code, label: null, value: valueWords(row), from: row, reading: row.reading ?? null })),
  // how a fault of that code is repaired stays; how its text was read does not, since the annex itself is at hand
  withRows: (node, rows) => ({
    ...node,
    rows: rows.map(({ code, value, unit, cites, provenance }) => {
      const { reading: _, ...known } = node.rows.find((row) => row.code === code) ?? { unit: "time" as const };
      return { ...known, code, value, unit: (unit ?? known.unit) as FaultRow["unit"], cites, provenance };
    }),
  }),
  remedies: (node, events, on) => unitsOf(new Map(node.rows.map((row) => [row.code, row])), events).map((unit) => remedyOf(unit, on)),
  explain: (node, step) => {
    const row = node.rows.find((each) => each.code === step.row);
    const note = row?.reading ? { zh: `（${row.reading.zh}）`, en: ` (${row.reading.en})` } : { zh: "", en: "" };
    if (step.detail?.share !== undefined) {
      const percent = unscaled(Number(step.detail.share), 2);
      const paid = step.detail.paid === null ? "" : unscaled(Number(step.detail.paid), 2);
      return {
        zh: `${step.detail.repairedIn}天内纠正${paid && `，已缴${paid}%`}，恢复${percent}%，加回${pointsText(step.points)}分`,
        en: `corrected in ${step.detail.repairedIn} days${paid && `, ${paid}% paid`}, ${percent}% restored: ${pointsText(step.points)}`,
      };
    }
    const unit = {
      month: { zh: `${step.detail?.unit}，按月`, en: `${step.detail?.unit}, per month` },
      time: { zh: `${step.detail?.on}，按次`, en: `${step.detail?.on}, per time` },
      once: { zh: "一次性", en: "once" },
    }[row?.unit ?? "once"];
    const several =
      Number(step.detail?.count) > 1
        ? { zh: `（同单位${step.detail?.count}笔）`, en: ` (${step.detail?.count} records)` }
        : { zh: "", en: "" };
    return {
      zh: `${unit.zh}扣${pointsText(-step.points)}分${several.zh}${note.zh}`,
      en: `${unit.en}: ${pointsText(step.points)}${several.en}${note.en}`,
    };
  },
};
