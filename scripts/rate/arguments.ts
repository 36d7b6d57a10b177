import { parseArgs } from "node:util";
import { StartError } from "@/db/embedded/start-error";
import { isLegalDate } from "@/scoring/engine/legal-date";
import { registry } from "@/scoring/models/registry";
import { todayOf } from "../today";

const usage = () => `用法 usage: npm run rate -- [模型 model] [--period 2025] [--as-of 2026-04-30] [--check all|抽查数]
模型 models: ${registry.map(({ model }) => `${model.id}（${model.title.zh}）`).join("、")}`;

export interface RateArguments {
  readonly named: string | undefined;
  readonly period: string;
  readonly asOf: string;
  readonly check: "all" | number;
}

/** Last year's period, as of today, checking everything that was written, unless told otherwise. */
export const rateArguments = (args: readonly string[], now: Date): RateArguments => {
  const { values, positionals } = parse(args);
  const period = values.period ?? String(now.getFullYear() - 1);
  const asOf = values["as-of"] ?? todayOf(now);
  const check = values.check ?? "all";
  if (values.help || positionals.length > 1) throw new StartError(usage(), "");
  if (!/^20\d\d$/.test(period)) throw new StartError(`“${period}”不是评价年度`, `"${period}" is not an evaluation year\n${usage()}`);
  if (!isLegalDate(asOf)) throw new StartError(`“${asOf}”不是日期`, `"${asOf}" is not a day\n${usage()}`);
  if (check !== "all" && !/^\d+$/.test(check)) throw new StartError("--check 应为 all 或数目", `--check takes all or a number\n${usage()}`);
  return { named: positionals[0], period, asOf, check: check === "all" ? "all" : Number(check) };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { period: { type: "string" }, "as-of": { type: "string" }, check: { type: "string" }, help: { type: "boolean" } },
    });
  } catch (error) {
    throw new StartError((error as Error).message, usage());
  }
};
