import { factKinds } from "../facts/kinds";
import { bind } from "./bind";
import type { Cohort } from "./cohort";
import { liveSql, sourceFor } from "./compile-census";
import type { Model } from "./define-model";
import type { LegalDate } from "./legal-date";
import type { Period } from "./period";
import { list, literal } from "./sql-text";

const placesSql = (model: Model, name: string, cohort: Cohort, period: Period, asOf: LegalDate): string => {
  const nodes = [cohort.of, ...(cohort.within ? [cohort.within] : [])];
  const reading = { period, live: liveSql(asOf) };
  const column = (node: Cohort["of"] | NonNullable<Cohort["within"]>) =>
    factKinds[node.kind].value(node, factKinds[node.kind].aggregate(node, reading));
  const group = cohort.within ? column(cohort.within) : "''";
  const items = list([...new Set(nodes.map((node) => node.item.id))]);
  const [best, worst] = cohort.better === "higher" ? ["desc", "asc"] : ["asc", "desc"];
  return `insert into standings (subject_id, cohort, period, place, tail, peers)
    select subject_id, ${literal(name)}, ${literal(period.name)}, place, tail, peers from (
      select subject_id, rank() over (partition by peer_group order by value ${best}) as place,
        count(*) over (partition by peer_group order by value ${worst}) as tail, count(*) over (partition by peer_group) as peers
      from (select r.subject_id, ${column(cohort.of)} as value, ${group} as peer_group from ${sourceFor(nodes)} r
        where r.item in ${items} and ${reading.live} group by r.subject_id) as valued
      where value is not null and peer_group is not null) as placed
    where peers >= ${bind(model, period).text(cohort.minimum)}`;
};

/** Statements that rank the subjects of a model's cohorts for a period anew, to be run before its census in the same transaction. */
export const standingsStatements = (model: Model, period: Period, asOf: LegalDate): string[] =>
  Object.entries(model.cohorts ?? {}).flatMap(([name, cohort]) => [
    `delete from standings where cohort = ${literal(name)} and period = ${literal(period.name)}`,
    placesSql(model, name, cohort, period, asOf),
  ]);
