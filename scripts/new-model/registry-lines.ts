import { codeName, type ModelNames } from "./skeleton";

const importLines = (names: ModelNames): string[] => {
  const folder = `./${names.sector}/${names.name}`;
  return [`import { ${codeName(names)}Examples } from "${folder}/examples";`, `import { ${codeName(names)} } from "${folder}/model";`];
};

/** The registry with one model more: its imports in their place by path, its line at the end. */
export const withRegistryLines = (registry: string, names: ModelNames): string => {
  const lines = registry.split("\n");
  const own = importLines(names);
  const pathOf = (line: string): string => /from "(\.\/[^"]+)"/.exec(line)?.[1] ?? "";
  const isModelImport = (line: string): boolean => line.startsWith("import ") && pathOf(line) !== "";
  const after = lines.findIndex((line) => isModelImport(line) && pathOf(line) > pathOf(own[0] as string));
  const last = lines.findLastIndex((line) => /^import .* from "/.test(line));
  lines.splice(after === -1 ? last + 1 : after, 0, ...own);
  const end = lines.findIndex((line, index) => line === "];" && index > last);
  if (end === -1) throw new Error("the list of scoring/models/registry.ts was not found");
  lines.splice(end, 0, `  { model: ${codeName(names)}, examples: ${codeName(names)}Examples },`);
  return lines.join("\n");
};

/** The recorded digests with one more at the end. */
export const withDigest = (digests: string, id: string, digest: string): string => {
  const recorded = JSON.parse(digests) as Record<string, string>;
  return `${JSON.stringify({ ...recorded, [id]: digest }, null, 2)}\n`;
};
