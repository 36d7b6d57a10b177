import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "@/db/embedded/project-root";
import { StartError } from "@/db/embedded/start-error";
import { examplesFile, type ModelNames, modelFile, textFile } from "./skeleton";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const manifest = ({ sector, name }: ModelNames) => ({ name: `xinheng-${sector}-${name}`, version: "0.1.0", private: true, type: "module" });

/** Lets an editor find the project's types; running the model needs nothing of it. */
const compilerSettings = (folder: string) => {
  const root = path.relative(folder, projectRoot).split(path.sep).join("/") || ".";
  return {
    compilerOptions: {
      target: "ES2023",
      module: "esnext",
      moduleResolution: "bundler",
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: true,
      paths: { "xinheng/model": [`${root}/scoring/public.ts`], "xinheng/catalogue/*": [`${root}/scoring/catalogue/*`] },
    },
    include: ["*.ts"],
  };
};

/** Writes a model into a folder outside the project. Gives the files. */
export const writeOutside = (folder: string, names: ModelNames): string[] => {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new StartError(`${folder} 不是空文件夹，没有写入。`, `${folder} is not empty; nothing was written.`);
  }
  mkdirSync(folder, { recursive: true });
  const files: Readonly<Record<string, string>> = {
    "model.ts": modelFile(names, true),
    "examples.ts": examplesFile(names, true),
    "text.md": textFile(names),
    "package.json": json(manifest(names)),
    "tsconfig.json": json(compilerSettings(folder)),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return Object.keys(files).map((name) => path.join(folder, name));
};
