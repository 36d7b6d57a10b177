import { StartError } from "@/db/embedded/start-error";
import { migrateDatabase } from "@/db/migrate";
import { openDatabase } from "@/db/open";
import type { Model } from "@/scoring/engine/define-model";
import { modelById, modelFor, registry } from "@/scoring/models/registry";
import { type CensusResult, runCensus } from "@/server/ratings/run-census";
import { progressBar } from "./progress";
import { rateArguments } from "./rate/arguments";
import { runScript } from "./start/run-script";

const stages = { rating: 1, rollup: 2, checking: 3 } as const;

const rateOne = async (url: string, model: Model, period: string, asOf: string, check: "all" | number): Promise<CensusResult> => {
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
  }
  for (const each of result.grades)
    console.log(`  ${(each.grade ?? outcome[each.outcome] ?? "").padEnd(6)} ${String(each.subjects).padStart(10)}`);
  console.log(
    `  合计 subjects ${result.subjects} · 变动写入 changed ${result.written} · 复核 checked ${result.checked} · 抽样重评 rated anew ${result.sampled} · ${(result.milliseconds / 1000).toFixed(2)} s`,
  );
};

/** The models that govern the period, or the one named by id or by sector. */
const chosen = (named: string | undefined, period: string): Model[] => {
  if (named === undefined) return registry.map(({ model }) => model).filter((model) => modelFor(model.sector, period) === model);
  const model = modelById(named) ?? modelFor(named, period);
  if (!model) throw new StartError(`没有“${named}”这个模型，或它不适用于 ${period} 年度`, `No model "${named}" governs ${period}`);
  if (modelFor(model.sector, period) !== model) {
    throw new StartError(
      `${model.id} 不适用于 ${period} 年度（自 ${model.periods.from} 起）`,
      `${model.id} does not govern ${period} (from ${model.periods.from})`,
    );
  }
  return [model];
};

await runScript(async () => {
  const { named, period, asOf, check } = rateArguments(process.argv.slice(2), new Date());
  const models = chosen(named, period);
  const { url } = await openDatabase();
  await migrateDatabase(url);
  for (const model of models) print(model, await rateOne(url, model, period, asOf, check));
});
