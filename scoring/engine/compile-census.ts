import { factKinds } from "../facts/kinds";
import { isPlatformItem } from "../facts/platform";
import { reachSql } from "../facts/platform-reach";
import type { EventAggregate } from "../mechanisms/mechanism";
import { mechanismOf } from "../mechanisms/mechanisms";
import { bind, type Numbers } from "./bind";
import { type Condition, conditionSql } from "./condition";
import type { Model } from "./define-model";
import type { FactNode } from "./fact";
import { followsSql } from "./follows";
import { ladderParts } from "./ladder-sql";
import type { LegalDate } from "./legal-date";
import type { Period } from "./period";
import { list, literal, name } from "./sql-text";
import { storedSql } from "./stored-facts";

/**
 * Settings of a census, for its transaction alone. Statistics may lag behind a large import; a planner that then expects one row joins by
 * nested loops and takes minutes for what hashing does in a second.
 */
export const censusSettings = "set local enable_nestloop = off; set local work_mem = '256MB'";

/** Records that count: known now, not withdrawn or repaired, and not past the last day on which they may be scored. */
export const liveSql = (asOf: LegalDate): string =>
  `r.superseded_at is null and r.state in ('active', 'contested') and (r.show_until is null or r.show_until >= ${literal(asOf)})`;

interface EventPart {
  readonly rule: string;
  readonly alias: string;
  readonly aggregate: EventAggregate;
}

const eventParts = (model: Model, bound: Numbers, live: string): EventPart[] =>
  Object.entries(model.indicators).flatMap(([rule, indicator], index) => {
    const aggregate = mechanismOf(indicator.scores).aggregate?.(indicator.scores, bound, rule, live);
    return aggregate ? [{ rule, alias: `e${index}`, aggregate }] : [];
  });

const plainFacts = (model: Model) => Object.entries(model.facts).filter(([, node]) => node.type !== "events");

/** Records alone, or with them what the platform itself has found (ratings, standings) in the shape of records, where facts read such. */
export const sourceFor = (nodes: readonly FactNode[]): string =>
  nodes.some(({ item }) => isPlatformItem(item.id)) ? "scored_records" : "records";

export const sourceOf = (model: Model): string => sourceFor(Object.values(model.facts));

/** One pass over the records of all plain facts; facts with the same aggregate share a column. */
const plainPass = (model: Model, bound: Numbers, live: string) => {
  const columns = new Map<string, string>();
  const values = plainFacts(model).map(([key, node]) => {
    const kind = factKinds[node.kind];
    const aggregate = kind.aggregate(node, { period: bound.period, live });
    if (!columns.has(aggregate)) columns.set(aggregate, `a${columns.size}`);
    return `${kind.value(node, `p.${columns.get(aggregate)}`)} as ${name(key)}`;
  });
  const items = [...new Set(plainFacts(model).map(([, node]) => node.item.id))];
  const aggregates = [...columns].map(([aggregate, column]) => `${aggregate} as ${column}`);
  const reach = reachSql(Object.values(model.facts), bound.period);
  const chosen = [`r.item in ${list(items)}`, live, ...(reach === null ? [] : [reach])];
  const select = `select r.subject_id, min(r.show_until) as stale, ${aggregates.join(", ")} from ${sourceOf(model)} r where ${chosen.join(" and ")} group by r.subject_id`;
  return { select, values };
};

/** Items may be recorded of more kinds of subject than a model rates; only then is the kind looked up. */
const kindJoin = (model: Model): string => {
  const recorded = Object.values(model.facts).flatMap(({ item }) => item.subjectKinds);
  if (recorded.every((kind) => model.subjectKinds.includes(kind))) return "";
  return `join subjects on subjects.subject_id = p.subject_id and subjects.kind in ${list(model.subjectKinds)} `;
};

/** An entry merged into another is rated no more: its records stand there. */
export const standsSql = (alias: string): string =>
  `not exists (select from subjects gone where gone.subject_id = ${alias}.subject_id and gone.merged_into is not null)`;

/** Facts of every subject the model applies to, one column each. */
const factsSql = (model: Model, bound: Numbers, live: string): string => {
  const events = eventParts(model, bound, live);
  const plain = plainPass(model, bound, live);
  const eventColumns = events.flatMap(({ alias, aggregate }) => [
    `${alias}.${name(aggregate.points)}`,
    `${alias}.${name(aggregate.facts)}`,
    ...Object.entries(aggregate.outputs).map(
      ([output, { column, absent }]) => `coalesce(${alias}.${name(column)}, ${absent}) as ${name(output)}`,
    ),
  ]);
  const joins = events.map(({ alias, aggregate }) => `left join (${aggregate.select}) as ${alias} on ${alias}.subject_id = p.subject_id`);
  const stale = events.length === 0 ? "p.stale" : `least(p.stale, ${events.map(({ alias }) => `${alias}.stale`).join(", ")})`;
  return `select p.subject_id, ${stale} + 1 as stale, ${[...plain.values, ...eventColumns].join(", ")}
    from (${plain.select}) as p ${kindJoin(model)}${joins.join(" ")} where ${standsSql("p")} offset 0`;
};

const openingSql = (model: Model, bound: Numbers): string => {
  if (model.opening === null) return "null::numeric";
  if (model.opening.cases.length === 0) return bound.text(model.opening.otherwise);
  const cases = model.opening.cases.map((each) => `when ${conditionSql(each.when, bound)} then ${bound.text(each.points)}`);
  const unknown = model.opening.cases.map((each) => `when (${conditionSql(each.when, bound)}) is null then null`);
  return `case ${cases.flatMap((each, index) => [unknown[index], each]).join(" ")} else ${bound.text(model.opening.otherwise)} end`;
};

/** The points of an indicator: null where its fact is unknown and the model says the subject cannot be rated. */
const indicatorSql = (model: Model, bound: Numbers, rule: string): string => {
  const indicator = model.indicators[rule] as Model["indicators"][string];
  const given = mechanismOf(indicator.scores).sql(indicator.scores, bound, rule);
  if (indicator.ifUnknown === "cannotBeRated" || "leftOutOf" in indicator.ifUnknown) return given;
  return `coalesce(${given}, -${bound.text(indicator.ifUnknown.loses)})`;
};

const outOf = (model: Model, bound: Numbers, rule: string): string => {
  const ifUnknown = model.indicators[rule]?.ifUnknown;
  return ifUnknown !== undefined && ifUnknown !== "cannotBeRated" && "leftOutOf" in ifUnknown ? bound.text(ifUnknown.leftOutOf) : "0";
};

/** The sum of points; where indicators may be left out, made up to the full, and null where too little is known. */
const sumSql = (model: Model, bound: Numbers): string => {
  const rules = Object.keys(model.indicators);
  const [opening, columns] = [openingSql(model, bound), rules.map((rule) => name(`${rule}:given`))];
  if (!model.coverage) return [opening, ...columns].map((part) => `(${part})`).join(" + ");
  const full = `(${rules.map((rule) => outOf(model, bound, rule)).join(" + ")})::numeric`;
  const known = `(${rules.map((rule, index) => `case when ${columns[index]} is null then 0 else ${outOf(model, bound, rule)} end`).join(" + ")})`;
  const sum = [opening, ...columns.map((column) => `coalesce(${column}, 0)`)].join(" + ");
  return `(case when ${known} >= ${full} * ${bound.text(model.coverage.least)} then round((${sum}) * ${full} / nullif(${known}, 0), 6) end)`;
};

const scoreSql = (model: Model, bound: Numbers): string => {
  if (model.opening === null || model.rounding === null) return "null::numeric";
  const sum = sumSql(model, bound);
  const floored = model.bounds.floor === undefined ? sum : `greatest(${sum}, ${bound.text(model.bounds.floor)})`;
  const capped = model.bounds.ceiling === undefined ? floored : `least(${floored}, ${bound.text(model.bounds.ceiling)})`;
  // greatest and least skip nulls, so an unknown sum must be kept apart from them
  const known = floored === sum && capped === sum ? sum : `case when (${sum}) is null then null else ${capped} end`;
  return `round(${known}, ${model.rounding.decimals})`;
};

const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? "false" : conditions.map((each) => `(${each})`).join(" or ");
const conditionsOf = (rules: Readonly<Record<string, { readonly when: Condition }>>, bound: Numbers) =>
  Object.values(rules).map((rule) => conditionSql(rule.when, bound));

/** Veto and direct verdicts as columns: `verdict` is the grade decided without the ladder, `open` tells that one of them is unknown. */
const verdictSql = (model: Model, bound: Numbers): string => {
  const rules = Object.values(model.vetoes);
  const vetoes = rules.map((veto, index) => {
    const lifts = Object.values(veto.liftedBy ?? {}).map((lift) => `when ${conditionSql(lift.when, bound)} then ${literal(lift.grade)}`);
    const grade = lifts.length === 0 ? literal(veto.grade) : `case ${lifts.join(" ")} else ${literal(veto.grade)} end`;
    const open = rules.slice(0, index).filter((before) => before.grade !== veto.grade);
    const doubtful = open.map((before) => `(${conditionSql(before.when, bound)}) is null`);
    const decided = doubtful.length === 0 ? grade : `case when ${anyOf(doubtful)} then '?' else ${grade} end`;
    return `when ${conditionSql(veto.when, bound)} then ${decided}`;
  });
  const unknownVeto = `when ${anyOf(conditionsOf(model.vetoes, bound).map((each) => `(${each}) is null`))} then '?'`;
  const direct = Object.values(model.direct).map(
    (each) => `when ${conditionSql(each.when, bound)} then ${each.grade === null ? "'-'" : literal(each.grade)}`,
  );
  const unknownDirect = `when ${anyOf(conditionsOf(model.direct, bound).map((each) => `(${each}) is null`))} then '?'`;
  return `case ${[...vetoes, unknownVeto, ...direct, unknownDirect].join(" ")} end`;
};

/** Facts as kept with a rating. Built as text in one go where it can be: PostgreSQL makes it once for each row that is written. */
const storedFactsSql = (model: Model): string => {
  const pairs = Object.entries(model.facts).map(([key, node]) => `${literal(key)}, ${storedSql(node, key)}`);
  // a function of PostgreSQL takes a hundred arguments
  const chunks = Array.from({ length: Math.ceil(pairs.length / 50) }, (_, index) => pairs.slice(50 * index, 50 * (index + 1)));
  return chunks.map((chunk) => `jsonb_build_object(${chunk.join(", ")})`).join(" || ");
};

const decidedByPerson = (model: Model): string[] =>
  Object.entries(model.grades).flatMap(([grade, each]) => (each.decidedByPerson ? [grade] : []));

/**
 * The census of a model as one SELECT over the records: subject_id, outcome, score, grade, status, facts, follows, stale_on. `offset 0` keeps
 * PostgreSQL from copying an expression to every place that reads its column.
 */
export const censusSelect = (model: Model, period: Period, asOf: LegalDate): string => {
  const bound = bind(model, period);
  const live = liveSql(asOf);
  const given = Object.keys(model.indicators).map((rule) => `${indicatorSql(model, bound, rule)} as ${name(`${rule}:given`)}`);
  const applied = `select ${["facts.*", ...given].join(", ")} from (${factsSql(model, bound, live)}) as facts
    where ${conditionSql(model.appliesTo.when, bound)} offset 0`;
  const scored = `select *, ${scoreSql(model, bound)} as score, ${verdictSql(model, bound)} as verdict from (${applied}) as applied offset 0`;
  const { places, decided } = ladderParts(model, bound);
  const placed = places.reduce((from, place) => `select *, ${place} from (${from}) as on_ladder offset 0`, scored);
  const unscored = model.opening === null ? "false" : "score is null";
  const graded = `select *, case when verdict is null then case when ${unscored} then '?' else ${decided} end else verdict end as decided
    from (${placed}) as placed offset 0`;
  const persons = decidedByPerson(model);
  const status = persons.length === 0 ? "'final'" : `case when decided in ${list(persons)} then 'proposed' else 'final' end`;
  return `select subject_id,
      (case decided when '?' then 'undetermined' when '-' then 'notRated' else 'rated' end)::rating_outcome as outcome,
      case when decided in ('?', '-') then null else trim_scale(score) end as score,
      case when decided in ('?', '-') then null else decided end as grade,
      (${status})::rating_status as status, ${storedFactsSql(model)} as facts, ${followsSql(model, bound)} as follows, stale as stale_on
    from (${graded}) as graded`;
};
