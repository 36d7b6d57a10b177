import type { FactNode } from "../engine/fact";
import { decimal, literal, name } from "../engine/sql-text";
import { eventSql } from "../facts/events";
import { selectionSql } from "../facts/selection";
import type { Bound } from "./mechanism";
import type { SectionMeans } from "./section-means-node";

const deductedSql = (node: SectionMeans, code: string): string => {
  const listed = node.rows.flatMap((row) => (row.value === null ? [] : [`when ${literal(row.code)} then ${decimal(row.value)}`]));
  const reported = `coalesce((r.data->>${literal(node.fields.reported)})::numeric, 0)`;
  return listed.length === 0 ? reported : `case ${code} ${listed.join(" ")} else ${reported} end`;
};

/** A ratio of two numbers that are not negative, to the millionth, half up: whole numbers alone, so that nothing is rounded twice. */
const ratio = (numerator: string, denominator: string): string =>
  `div((${numerator}) * 2000000 + ${denominator}, (${denominator}) * 2) / 1000000`;

/** The aggregate over a subject's evaluations: the score, how many sections stand behind it, how many lack a price, and the events as kept. */
export const sectionMeansSql = (node: SectionMeans, bound: Bound, rule: string, live: string, fact: FactNode): string => {
  const clock = fact.clock === "decidedOn" ? "r.decided_on" : "r.occurred_on";
  const field = (of: string) => `r.data->>${literal(of)}`;
  const { fields, full, weights } = node;
  const [plain, weighted, fromTotal] = [fields.parts.plain, fields.parts.weighted, fields.parts.fromTotal].map(literal);
  const section = "partition by subject_id, part, coalesce(section, '#' || record_id)";
  const [both, alone] = [
    `${bound.text(weights.plain)} * plain_sum * price_sum + ${bound.text(weights.weighted)} * weighted_sum * plains`,
    bound.text(weights.alone),
  ];
  return `select subject_id, stale, ${name(node.events)}, plains + priced as ${name(`${rule}:sections`)}, unpriced as ${name(`${rule}:unpriced`)},
      case when plains > 0 and priced > 0 then ${ratio(both, "plains * price_sum")}
        when plains > 0 then ${ratio(`${alone} * plain_sum`, "plains")}
        when priced > 0 then ${ratio(`${alone} * weighted_sum`, "price_sum")} else 0 end - from_total as ${name(`${rule}:points`)}
    from (select subject_id, min(stale) as stale, jsonb_agg(event order by clock, record_id) as ${name(node.events)},
        count(*) filter (where first and part = ${plain})::int as plains, sum(held) filter (where first and part = ${plain}) as plain_sum,
        count(*) filter (where first and part = ${weighted} and section_price > 0)::int as priced,
        count(*) filter (where first and part = ${weighted} and coalesce(section_price, 0) <= 0)::int as unpriced,
        sum(section_price) filter (where first and part = ${weighted} and section_price > 0) as price_sum,
        sum(held * section_price) filter (where first and part = ${weighted} and section_price > 0) as weighted_sum,
        coalesce(sum(deducted) filter (where part = ${fromTotal}), 0) as from_total
      from (select *, greatest(${bound.text(full)} - sum(deducted) over (${section}), 0) as held, max(price) over (${section}) as section_price,
          row_number() over (${section} order by clock, record_id) = 1 as first
        from (select r.subject_id, r.record_id, r.show_until as stale, ${clock} as clock, ${field(fields.section)} as section, ${field(fields.part)} as part,
            (${field(fields.price)})::numeric as price, ${deductedSql(node, field(fact.field as string))} as deducted, ${eventSql(fact)} as event
          from records r where ${live} and ${selectionSql(fact, { period: bound.period, live })}) as each) as within
      group by subject_id) as summed`;
};
