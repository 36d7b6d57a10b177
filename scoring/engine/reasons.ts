import { mechanismOf } from "../mechanisms/mechanisms";
import { type Words, words } from "../words";
import type { Numbers } from "./bind";
import type { Model } from "./define-model";
import type { FactNode, Facts, RecordRow } from "./fact";
import { higherIsBetter } from "./ladder-rules";
import { addDays, addMonths, type LegalDate } from "./legal-date";
import { shiftPeriod } from "./period";
import type { Rating } from "./rate";
import { factsBehind, recordsBehind } from "./records-behind";
import type { Rule } from "./rule";
import type { Step } from "./step";

/** Why a grade is not better: one thing, what ends it, and from which day. At most four are given. */
export interface Reason {
  /** The step of the rating it stands on; `explain` puts it in words. */
  readonly step: Step;
  /** Points lost by it, in millionths; 0 where it moves the grade and not the score. */
  readonly lost: number;
  readonly records: readonly number[];
  readonly repair: Words;
  /** First day on which the repair may be asked for or the matter no longer counts; null where only the authority can tell. */
  readonly from: LegalDate | null;
}

export const mostReasons = 4;

const deciding = new Set<Step["kind"]>(["veto", "shift", "cap", "replacement", "direct"]);

const ruleOf = (model: Model, step: Step): Rule | undefined => {
  if (step.kind === "points") return model.indicators[step.rule];
  if (step.kind === "veto") return model.vetoes[step.rule];
  if (step.kind === "shift") return model.shifts?.[step.rule];
  if (step.kind === "cap") return model.caps[step.rule];
  if (step.kind === "ladder") return model.ladder.bestFirst[Number(step.detail?.cut)]?.requires;
  return model.direct[step.rule] ?? model.replacements[step.rule];
};

/** The first day on which time alone takes a record out of a fact. */
const leavesOn = (node: FactNode, record: RecordRow, numbers: Numbers): LegalDate[] => {
  const shown = record.showUntil === null ? [] : [addDays(record.showUntil, 1)];
  const { window } = node;
  if (window === "upToPeriodEnd" || "ownYearFrom" in window) return shown;
  if ("months" in window) return [...shown, addMonths(record[node.clock], window.months)];
  return [...shown, shiftPeriod(numbers.period, 1 - window.periods).from];
};

const endsByMechanism = (model: Model, step: Step, facts: Facts, records: readonly number[], numbers: Numbers): LegalDate[] => {
  const node = step.kind === "points" ? model.indicators[step.rule]?.scores : undefined;
  const mechanism = node && mechanismOf(node);
  if (!node || !mechanism?.endsOn) return [];
  const events = mechanism.reads(node).flatMap((fact) => (Array.isArray(facts[fact]) ? facts[fact] : []));
  return events.filter((event) => records.includes(event.record)).flatMap((event) => mechanism.endsOn?.(node, event, numbers) ?? []);
};

/** Whether every one of these records can still be put right by the subject itself, by the mechanism's own rules. */
const canCorrect = (model: Model, step: Step, facts: Facts, records: readonly RecordRow[], on: LegalDate): boolean => {
  const node = step.kind === "points" ? model.indicators[step.rule]?.scores : undefined;
  const mechanism = node && mechanismOf(node);
  if (!node || !mechanism?.remedies) return false;
  const events = mechanism.reads(node).flatMap((fact) => (Array.isArray(facts[fact]) ? facts[fact] : []));
  const open = mechanism.remedies(node, events, on).flatMap((remedy) => (remedy.how === "corrected" ? remedy.records : []));
  return records.length > 0 && records.every((record) => open.includes(record.recordId));
};

const last = (days: readonly LegalDate[]): LegalDate | null => [...days].sort().at(-1) ?? null;

/** What ends it: the rule's own repair from its day on; else the day on which the last of its records no longer counts; else a better next period. */
const repairOf = (
  model: Model,
  step: Step,
  facts: Facts,
  records: readonly RecordRow[],
  numbers: Numbers,
  on: LegalDate,
): Pick<Reason, "repair" | "from"> => {
  const own = ruleOf(model, step)?.repair;
  if (own) {
    const decided = last(records.map((record) => record.decidedOn));
    const months = own.afterMonths === undefined ? null : Number(numbers.text(own.afterMonths));
    return { repair: own.says, from: decided === null || months === null ? decided : addMonths(decided, months) };
  }
  if (canCorrect(model, step, facts, records, on)) return { repair: words("纠正并申请修复", "correct it and apply for repair"), from: on };
  const nodes = factsBehind(model, step).flatMap((name) => model.facts[name] ?? []);
  const byTime = records.flatMap((record) => {
    const days = [
      ...nodes.filter((node) => node.item.id === record.item).flatMap((node) => leavesOn(node, record, numbers)),
      ...endsByMechanism(model, step, facts, [record.recordId], numbers),
    ];
    return days.sort()[0] ?? [];
  });
  if (byTime.length > 0) return { repair: words("期满不再计入", "no longer counts after its term"), from: last(byTime) };
  return {
    repair: words("情况改善后，下一评价期按新数据重评", "rated anew on better figures in the next period"),
    from: shiftPeriod(numbers.period, 1).from,
  };
};

interface Loss {
  readonly step: Step;
  readonly lost: number;
  readonly records: readonly number[] | null;
}

/**
 * Points lost by each row of each indicator: what was taken, or, in a model that starts from nothing, what is missing from full marks. (Where it
 * starts from a base, points that are given are extra, and not to have them is no loss.)
 */
const losses = (model: Model, numbers: Numbers, { steps }: Rating): Loss[] => {
  const fromNothing = numbers.opening === 0;
  const sign = higherIsBetter(model.ladder.bestFirst) ? 1 : -1;
  const byRow = new Map<string, Loss>();
  for (const step of steps) {
    if (step.kind !== "points") continue;
    const node = model.indicators[step.rule]?.scores;
    const best = (fromNothing && node && mechanismOf(node).best?.(node, numbers)) || null;
    const key = best === null ? `${step.rule} ${step.row}` : step.rule;
    const before = byRow.get(key);
    const lost = best === null ? -sign * step.points : best - step.points;
    byRow.set(key, {
      step: before?.step ?? step,
      lost: (before?.lost ?? 0) + lost,
      records: step.records ? [...(before?.records ?? []), ...step.records] : (before?.records ?? null),
    });
  }
  return [...byRow.values()].filter(({ lost }) => lost > 0);
};

const keyOf = ({ kind, rule, row }: Step): string => `${kind} ${rule} ${row}`;

/**
 * At most four reasons for a grade as it stands on a day, the gravest first: what decided it whatever the score, then gates missed, then what cost most points. With an
 * earlier rating only what is new or cost more since is a reason, unless nothing is: then the rating alone explains itself.
 */
export const reasonsFor = (
  model: Model,
  numbers: Numbers,
  facts: Facts,
  rating: Rating,
  records: readonly RecordRow[],
  on: LegalDate,
  before?: Rating,
): Reason[] => {
  const decided = rating.steps.filter((step) => deciding.has(step.kind)).map((step): Loss => ({ step, lost: 0, records: null }));
  const missed = rating.steps
    .filter((step) => step.kind === "ladder" && step.row === "missed")
    .map((step): Loss => ({ step, lost: 0, records: null }));
  const lost = losses(model, numbers, rating).sort((a, b) => b.lost - a.lost);
  const all = [...decided, ...missed, ...lost];
  const earlier = new Map(before ? losses(model, numbers, before).map((each) => [keyOf(each.step), each.lost]) : []);
  const known = new Set(before?.steps.map(keyOf) ?? []);
  const fresh = before
    ? all.filter(({ step, lost: now }) => (now === 0 ? !known.has(keyOf(step)) : now > (earlier.get(keyOf(step)) ?? 0)))
    : all;
  return (fresh.length > 0 ? fresh : all).slice(0, mostReasons).map(({ step, lost: points, records: own }) => {
    const ids = own ?? recordsBehind(model, numbers.period, step, records);
    const behind = records.filter((record) => ids.includes(record.recordId));
    return { step, lost: points, records: ids, ...repairOf(model, step, facts, behind, numbers, on) };
  });
};
