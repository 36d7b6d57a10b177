import { parseArgs } from "node:util";
import { StartError } from "@/db/embedded/start-error";
import { isLegalDate } from "@/scoring/engine/legal-date";
import { isPeriod } from "@/scoring/engine/period";
import { dayOf } from "@/server/day-of";

const usage = `用法：npm run rate -- [模型或领域] [--period 2025|2025Q4|2025-12|2024-2025] [--as-of 2026-04-30] [--check all|抽查数]
Usage: npm run rate -- [model or sector] [--period …] [--as-of …] [--check all|number]

不写期间：各模型按自己的周期取最近结束的一期 / without a period: the last one that has ended, by each model's own cadence
全部模型见 npm run models / npm run models lists every model`;

export interface RateArguments {
  readonly named: string | undefined;
  /** Null = the last period that has ended, for each model. */
  readonly period: string | null;
  readonly asOf: string;
  readonly check: "all" | number;
}

/** As of today, checking everything that was written, unless told otherwise. */
export const rateArguments = (args: readonly string[], now: Date): RateArguments => {
  const { values, positionals } = parse(args);
  const period = values.period ?? null;
  const asOf = values["as-of"] ?? dayOf(now);
  const check = values.check ?? "all";
  if (values.help || positionals.length > 1) throw new StartError(usage, "");
  if (period !== null && !isPeriod(period)) {
    throw new StartError(`“${period}”不是评价期间`, `"${period}" is not an evaluation period\n\n${usage}`);
  }
  if (!isLegalDate(asOf)) throw new StartError(`“${asOf}”不是日期`, `"${asOf}" is not a day\n\n${usage}`);
  if (check !== "all" && !/^\d+$/.test(check)) throw new StartError("--check 应为 all 或数目", `--check takes all or a number\n\n${usage}`);
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
    throw new StartError((error as Error).message, usage);
  }
};
