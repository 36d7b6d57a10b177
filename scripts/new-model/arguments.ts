import path from "node:path";
import { parseArgs } from "node:util";
import { StartError } from "@/db/embedded/start-error";

const usage = `用法：npm run new:model -- <领域> <名称或年份> [--outside <文件夹>]
Usage: npm run new:model -- <sector> <name or year> [--outside <folder>]

例 / example：npm run new:model -- ferry-operators 2027
--outside：写在项目以外，由 xinheng.config.ts 接入 / outside the project, plugged in by xinheng.config.ts`;

export interface NewModelArguments {
  readonly sector: string;
  readonly name: string;
  /** The folder outside the project, or null for one inside. */
  readonly outside: string | null;
}

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { outside: { type: "string" }, help: { type: "boolean" } } });
  } catch (error) {
    throw new StartError((error as Error).message, usage);
  }
};

export const newModelArguments = (args: readonly string[]): NewModelArguments => {
  const { values, positionals } = parse(args);
  const [sector, name, ...more] = positionals;
  if (sector === undefined || name === undefined || more.length > 0 || values.help) throw new StartError(usage, "");
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(sector)) {
    throw new StartError(
      `领域“${sector}”应为小写字母、数字和连字符，以字母开头。`,
      `Write the sector "${sector}" in small letters, digits and hyphens, a letter first.`,
    );
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    throw new StartError(`名称“${name}”应为小写字母、数字和连字符。`, `Write the name "${name}" in small letters, digits and hyphens.`);
  }
  return { sector, name, outside: values.outside === undefined ? null : path.resolve(values.outside) };
};
