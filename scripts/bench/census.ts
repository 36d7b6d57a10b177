import type { Sql } from "@/db/client";
import { censusSelect, censusSettings } from "@/scoring/engine/compile-census";
import { periodOf } from "@/scoring/engine/period";
import { taxCredit2025 } from "@/scoring/models/tax-credit/2025/model";
import { taxiDrivers2022 } from "@/scoring/models/taxi-drivers/2022/model";
import { median } from "@/scoring/statistics/median";
import { handWrittenTax, handWrittenTaxi } from "./hand-written";

const aim = 1.3;
const period = periodOf("2025");
const asOf = "2026-04-30";

const pairs = [
  { name: "tax-credit/2025", compiled: censusSelect(taxCredit2025, period, asOf), byHand: handWrittenTax },
  { name: "taxi-drivers/2022", compiled: censusSelect(taxiDrivers2022, period, asOf), byHand: handWrittenTaxi },
];

const table = (target: string) =>
  `create temp table ${target} (subject_id bigint, outcome rating_outcome, score numeric, grade text, status rating_status, facts jsonb, stale_on date)`;

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
    where (compiled.outcome, compiled.score, compiled.grade, compiled.status, compiled.facts, compiled.stale_on)
      is distinct from (by_hand.outcome, by_hand.score, by_hand.grade, by_hand.status, by_hand.facts, by_hand.stale_on)`);
  return row ?? { rows: 0, differing: -1 };
};

/** Runs compiled and hand-written in turn, changing who begins, and prints the ratio of each round and their median. */
export const benchCensus = async (sql: Sql, rounds: number): Promise<void> => {
  for (const { name, compiled, byHand } of pairs) {
    await timed(sql, "compiled", compiled);
    await timed(sql, "by_hand", byHand);
    const { rows, differing } = await differences(sql);
    console.log(`\n${name}: ${rows} ratings, ${differing} differ between compiled and hand-written`);
    if (differing !== 0) throw new Error(`${name}: the two statements do not give the same ratings`);
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
