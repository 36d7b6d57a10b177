import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "@/db/embedded/project-root";
import { StartError } from "@/db/embedded/start-error";
import type { Model } from "@/scoring/engine/define-model";
import { modelDigest } from "@/scoring/engine/model-digest";
import { withDigest, withRegistryLines } from "./registry-lines";
import { codeName, examplesFile, type ModelNames, modelFile, textFile } from "./skeleton";

const inProject = (...parts: string[]): string => path.join(projectRoot, ...parts);

/** In the project's own form, where its tools are installed. */
const format = (files: readonly string[]): void => {
  const biome = inProject("node_modules", "@biomejs", "biome", "bin", "biome");
  if (existsSync(biome)) execFileSync(process.execPath, [biome, "check", "--write", ...files], { cwd: projectRoot, stdio: "ignore" });
};

const edit = (file: string, change: (content: string) => string): void => writeFileSync(file, change(readFileSync(file, "utf8")));

/** Writes a model into the project: its folder, its line in the registry, its digest. Gives the files. */
export const writeInside = async (names: ModelNames): Promise<string[]> => {
  const folder = inProject("scoring", "models", names.sector, names.name);
  if (existsSync(folder)) throw new StartError(`${folder} 已存在，没有写入。`, `${folder} is there already; nothing was written.`);
  mkdirSync(folder, { recursive: true });
  const [model, examples, text] = ["model.ts", "examples.ts", "text.md"].map((name) => path.join(folder, name)) as [string, string, string];
  writeFileSync(model, modelFile(names, false));
  writeFileSync(examples, examplesFile(names, false));
  writeFileSync(text, textFile(names));
  const registry = inProject("scoring", "models", "registry.ts");
  const digests = inProject("tests", "health", "model-digests.json");
  edit(registry, (content) => withRegistryLines(content, names));
  format([model, examples, registry]);
  const made = ((await import(pathToFileURL(model).href)) as Record<string, Model>)[codeName(names)] as Model;
  edit(digests, (content) => withDigest(content, made.id, modelDigest(made)));
  return [model, examples, text, registry, digests];
};
