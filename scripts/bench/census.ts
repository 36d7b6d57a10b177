import type { Sql } from "@/db/client";
import { censusSelect, censusSettings } from "@/scoring/engine/compile-census";
import { periodOf } from "@/scoring/engine/period";
import { median } from "@/scoring/statistics/median";
import { pairs } from "./pairs";

const aim = 1.3;

const table = (target: string) => `create temp table ${target} (subject_id bigint, outcome rating_outcome, score numeric, grade text,
  status rating_status, facts jsonb, follows text[], stale_on date)`;

/** Writes the whole census into a fresh table, and gives the milliseconds. Both sides run under the census's own settings. */
const timed = async (sql: Sql, target: string, select: string): Promise<number> => {
  await sql.unsafe(`drop table if exists ${target}; ${table(target)}`);
  const began = performance.now();
  await sql.begin(async (transaction) => {
    await transaction.unsafe(censusSettings);
    await transaction.unsafe(`insert into ${target} ${select}`);
  });
  return performance.now() - began;
};

const differences = async (sql: Sql): Promise<{ rows: number; differing: number }> => {
  const [row] = await sql.unsafe<{ rows: number; differing: number }[]>(`
    select (select count(*)::int from compiled) as rows, count(*)::int as differing
    from compiled full join by_hand using (subject_id)
    where (compiled.outcome, compiled.score, compiled.grade, compiled.status, compiled.facts, compiled.follows, compiled.stale_on)
      is distinct from (by_hand.outcome, by_hand.score, by_hand.grade, by_hand.status, by_hand.facts, by_hand.follows, by_hand.stale_on)`);
  return row ?? { rows: 0, differing: -1 };
};

/** How the ratings spread: the agreement means little where most are of one grade. */
const spread = async (sql: Sql): Promise<string> => {
  const rows = await sql.unsafe<{ grade: string; ratings: number }[]>(
    "select coalesce(grade, outcome::text) as grade, count(*)::int as ratings from compiled group by 1 order by 2 desc",
  );
  return rows.map(({ grade, ratings }) => `${grade} ${ratings}`).join(", ");
};

/** Runs compiled and hand-written in turn, changing who begins, and prints the ratio of each round and their median. One model, or all. */
export const benchCensus = async (sql: Sql, rounds: number, only?: string): Promise<void> => {
  for (const { model, period, asOf, byHand } of pairs.filter((pair) => only === undefined || pair.model.id === only)) {
    const compiled = censusSelect(model, periodOf(period), asOf);
    await timed(sql, "compiled", compiled);
    await timed(sql, "by_hand", byHand);
    const { rows, differing } = await differences(sql);
    console.log(`\n${model.id}: ${rows} ratings (${await spread(sql)}), ${differing} differ between compiled and hand-written`);
    if (differing !== 0) throw new Error(`${model.id}: the two statements do not give the same ratings`);
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const first = round % 2 === 0;
      const one = first ? await timed(sql, "compiled", compiled) : await timed(sql, "by_hand", byHand);
      const other = first ? await timed(sql, "by_hand", byHand) : await timed(sql, "compiled", compiled);
      const [ours, theirs] = first ? [one, other] : [other, one];
      ratios.push(ours / theirs);
      console.log(
        `  round ${round + 1}: compiled ${ours.toFixed(0)} ms, hand-written ${theirs.toFixed(0)} ms, ratio ${(ours / theirs).toFixed(2)}`,
      );
    }
    const middle = median(ratios);
    console.log(`  median ratio ${middle.toFixed(2)}, aim at most ${aim}: ${middle <= aim ? "held" : "NOT reached"}`);
  }
};
