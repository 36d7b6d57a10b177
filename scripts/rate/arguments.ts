import { parseArgs } from "node:util";
import { isLegalDate } from "@/scoring/engine/legal-date";
import { registry } from "@/scoring/models/registry";

/** What was asked cannot be done; the message says how to ask. */
export class RateUsage extends Error {}

const usage = () => `用法 usage: npm run rate -- [模型 model] [--period 2025] [--as-of 2026-04-30] [--check all|抽查数]
模型 models: ${registry.map(({ model }) => `${model.id}（${model.title.zh}）`).join("、")}`;

/** The calendar day in the zone of the process. */
const dayOf = (now: Date): string =>
  `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;

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
  const asOf = values["as-of"] ?? dayOf(now);
  const check = values.check ?? "all";
  if (values.help || positionals.length > 1) throw new RateUsage(usage());
  if (!/^20\d\d$/.test(period)) throw new RateUsage(`“${period}”不是评价年度 / not an evaluation year\n${usage()}`);
  if (!isLegalDate(asOf)) throw new RateUsage(`“${asOf}”不是日期 / not a day\n${usage()}`);
  if (check !== "all" && !/^\d+$/.test(check)) throw new RateUsage(`--check 应为 all 或数目 / all or a number\n${usage()}`);
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
    throw new RateUsage(`${(error as Error).message}\n${usage()}`);
  }
};
