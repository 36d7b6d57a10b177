import { connect } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { openDatabase } from "@/db/open";
import type { Model } from "@/scoring/engine/define-model";
import type { Due } from "@/server/models/adopted/rateable";
import { registerOutsideModels } from "@/server/models/adopted/register-outside";
import { retireReplaced } from "@/server/models/adopted/retire-replaced";
import { knownModels, replacedBy } from "@/server/models/known-models";
import { type CensusResult, runCensus } from "@/server/ratings/run-census";
import { progressBar } from "./progress";
import { rateArguments } from "./rate/arguments";
import { chosen } from "./rate/chosen";
import { runScript } from "./start/run-script";

const stages = { rating: 1, rollup: 2, checking: 3 } as const;

const rateOne = async (url: string, { known: { model }, period }: Due, asOf: string, check: "all" | number): Promise<CensusResult> => {
  const bar = progressBar(`${model.title.zh} ${period}`);
  const result = await runCensus({ url, model, period, asOf, check, onStage: (stage) => bar.update(stages[stage], 4) });
  bar.update(4, 4);
  bar.finish();
  return result;
};

const print = (model: Model, result: CensusResult): void => {
  const outcome = { undetermined: "信息不足 undetermined", notRated: "不参评 not rated", rated: "" } as Record<string, string>;
  console.log(`\n${model.title.zh}（${model.id}）· ${result.period} · 批次 run ${result.runId}`);
  if (result.subjects === 0) {
    const items = [...new Set(Object.values(model.facts).map((fact) => fact.item.id))].join("、");
    console.log(`  没有可评的主体：请先导入 ${items} / no subject to rate: import these catalogue items first`);
    return;
  }
  for (const each of result.grades)
    console.log(`  ${(each.grade ?? outcome[each.outcome] ?? "").padEnd(6)} ${String(each.subjects).padStart(10)}`);
  console.log(
    `  合计 subjects ${result.subjects} · 变动写入 changed ${result.written} · 复核 checked ${result.checked} · 抽样重评 rated anew ${result.sampled} · ${(result.milliseconds / 1000).toFixed(2)} s`,
  );
};

await runScript(async () => {
  const asked = rateArguments(process.argv.slice(2), new Date());
  const { url } = await openDatabase();
  await migrateDatabase(url);
  const sql = connect(url, 1);
  try {
    const outside = await registerOutsideModels(sql);
    for (const id of outside.changed) console.log(`${id} 的规则与上次不同，本次按新规则重评 / its rules changed since; it is rated anew`);
    const known = await knownModels(sql);
    for (const due of chosen(known, outside, asked)) {
      print(due.known.model, await rateOne(url, due, asked.asOf, asked.check));
      await retireReplaced(sql, due.known.model.id, replacedBy(known, due.known), due.period);
    }
  } finally {
    await sql.end();
  }
});
