import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { projectRoot } from "@/db/embedded/project-root";
import { StartError } from "@/db/embedded/start-error";

export interface XinhengConfig {
  /** Folders (by their path from this file) and names of npm packages, one model each. */
  readonly models: readonly string[];
  /** Ids of models that are known and shown but not rated. */
  readonly switchedOff: readonly string[];
}

export interface ReadConfig extends XinhengConfig {
  readonly file: string;
}

const shape = z.strictObject({ models: z.array(z.string().min(1)).default([]), switchedOff: z.array(z.string().min(1)).default([]) });

const fileNamed = (env: NodeJS.ProcessEnv): string => path.resolve(projectRoot, env.XINHENG_CONFIG || "xinheng.config.ts");

const contentOf = async (file: string): Promise<unknown> => {
  if (path.extname(file) === ".json") return JSON.parse(readFileSync(file, "utf8"));
  const exported = (await import(/* webpackIgnore: true */ pathToFileURL(file).href)) as { default?: unknown };
  return exported.default;
};

/** The configuration: `xinheng.config.ts` of the project, or the file that XINHENG_CONFIG names. */
export const readConfig = async (env: NodeJS.ProcessEnv = process.env): Promise<ReadConfig> => {
  const file = fileNamed(env);
  if (!existsSync(file)) {
    throw new StartError(`找不到配置文件 ${file}。请核对 XINHENG_CONFIG。`, `There is no configuration ${file}. Check XINHENG_CONFIG.`);
  }
  const content = await contentOf(file).catch((error: Error) => {
    throw new StartError(`读不懂配置文件 ${file}：${error.message}`, `The configuration ${file} cannot be read: ${error.message}`);
  });
  const read = shape.safeParse(content);
  if (read.success) return { ...read.data, file };
  const wrong = read.error.issues.map((issue) => `${issue.path.join(".") || "default export"}: ${issue.message}`).join("; ");
  throw new StartError(
    `配置文件 ${file} 应导出 { models: 文件夹或包名, switchedOff: 模型编号 }：${wrong}`,
    `The configuration ${file} must export { models: folders or packages, switchedOff: model ids } as default: ${wrong}`,
  );
};
