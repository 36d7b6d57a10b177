import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { StartError } from "@/db/embedded/start-error";
import type { ReadConfig } from "./config";
import { type GivenModel, type ModelDocument, packed } from "./document";

/** A model as it came from outside, not yet checked. */
export interface OutsideModel {
  /** As the configuration names it. */
  readonly source: string;
  readonly document: ModelDocument;
}

const endings = [".ts", ".mts", ".js", ".mjs", ".json"];
/** Files of a folder that may hold the model, in the order in which they are read; what stands in several comes from the first. */
const names = ["index", "model", "examples"];

const isFolder = (entry: string): boolean => /^(\.{1,2}([\\/]|$)|[\\/]|[A-Za-z]:[\\/])/.test(entry);

const refused = (entry: string, zh: string, en: string): StartError =>
  new StartError(`接不上模型 ${entry}：${zh}`, `Model ${entry} cannot be loaded: ${en}`);

const contentOf = async (entry: string, file: string): Promise<Record<string, unknown>> => {
  try {
    if (file.endsWith(".json")) return JSON.parse(readFileSync(file, "utf8"));
    const found = (await import(/* webpackIgnore: true */ pathToFileURL(file).href)) as Record<string, unknown>;
    const whole = found.default;
    return typeof whole === "object" && whole !== null ? { ...whole, ...found } : { ...found };
  } catch (error) {
    throw refused(entry, `${path.basename(file)} 读取出错：${(error as Error).message}`, `${file} failed: ${(error as Error).message}`);
  }
};

const filesOf = (folder: string): string[] =>
  names.flatMap((name) => endings.map((ending) => path.join(folder, name + ending)).find((file) => existsSync(file)) ?? []);

/** The file a package gives as its main one: `exports`, else `module`, else `main`. */
const entryOf = (manifest: { exports?: unknown; module?: string; main?: string }): string => {
  const chosen = (given: unknown): string | undefined => {
    if (typeof given === "string") return given;
    if (typeof given !== "object" || given === null) return undefined;
    const branches = given as Record<string, unknown>;
    return ["." in branches ? branches["."] : undefined, branches.import, branches.node, branches.default, branches.require]
      .map(chosen)
      .find((file) => file !== undefined);
  };
  return chosen(manifest.exports) ?? manifest.module ?? manifest.main ?? "index.js";
};

const packageFolder = (entry: string, from: string): string => {
  const places = createRequire(from).resolve.paths(entry) ?? [];
  const found = places.map((place) => path.join(place, entry)).find((folder) => existsSync(path.join(folder, "package.json")));
  if (found) return found;
  throw refused(
    entry,
    "没有安装这个包；文件夹请写成 ./ 或 / 开头的路径。",
    "no such package is installed; write a folder as a path beginning with ./ or /.",
  );
};

/** What the files of an entry export, together. */
const exportsOf = async (entry: string, folder: string, files: readonly string[]): Promise<Record<string, unknown>> => {
  if (files.length === 0) throw refused(entry, `${folder} 中没有 model.ts。`, `there is no model.ts in ${folder}.`);
  let all: Record<string, unknown> = {};
  for (const file of files) all = { ...(await contentOf(entry, file)), ...all };
  return all;
};

const textOf = (folder: string, given: unknown): string => {
  if (typeof given === "string") return given;
  const file = path.join(folder, "text.md");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
};

const loadOne = async (entry: string, config: ReadConfig): Promise<OutsideModel> => {
  const folder = isFolder(entry) ? path.resolve(path.dirname(config.file), entry) : packageFolder(entry, config.file);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw refused(entry, `没有文件夹 ${folder}。`, `there is no folder ${folder}.`);
  const manifest = isFolder(entry) ? undefined : JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const files = manifest ? [path.resolve(folder, entryOf(manifest))] : filesOf(folder);
  const given = await exportsOf(entry, folder, files);
  if (given.model === undefined) throw refused(entry, "没有导出 model。", "it exports no `model`.");
  const whole = { ...given, text: textOf(folder, given.text) } as unknown as GivenModel;
  return { source: entry, document: packed({ ...whole, items: whole.items ?? [] }) };
};

/** Loads every model that the configuration names. None is trusted yet: they are plain data from here on. */
export const loadOutside = async (config: ReadConfig): Promise<OutsideModel[]> => {
  const loaded: OutsideModel[] = [];
  for (const entry of config.models) loaded.push(await loadOne(entry, config));
  return loaded;
};
