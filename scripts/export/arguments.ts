import { parseArgs } from "node:util";
import { StartError } from "@/db/embedded/start-error";
import { isPeriod } from "@/scoring/engine/period";

export const usage = `用法：npm run export -- <模型或领域> [--period 2025] [文件.csv]
Usage: npm run export -- <model or sector> [--period 2025] [file.csv]

不写期间取最近一期；不写文件写到标准输出（npm run -s export -- … > 文件.csv）
without a period the newest; without a file to standard output`;

export interface ExportArguments {
  readonly named: string;
  readonly period: string | null;
  readonly file: string | null;
}

export const exportArguments = (args: readonly string[]): ExportArguments => {
  const { values, positionals } = parse(args);
  const [named, file, ...more] = positionals;
  if (named === undefined || more.length > 0 || values.help) throw new StartError(usage, "");
  const period = values.period ?? null;
  if (period !== null && !isPeriod(period))
    throw new StartError(`“${period}”不是评价期间`, `"${period}" is not an evaluation period\n\n${usage}`);
  return { named, period, file: file ?? null };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { period: { type: "string" }, help: { type: "boolean" } } });
  } catch (error) {
    throw new StartError((error as Error).message, usage);
  }
};
