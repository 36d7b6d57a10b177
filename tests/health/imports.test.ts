import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** Who may import whom (docs: README). The linter says so for aliases while one types; this holds relative paths to it as well. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  scoring: ["scoring"],
  db: ["db", "scoring"],
  server: ["server", "scoring", "db"],
  app: ["app", "server", "scoring"],
  scripts: ["scripts", "server", "scoring", "db"],
};

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));

const importsOf = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] as string);

/** The top folder an import reaches, or null for a package. */
const folderOf = (file: string, named: string): string | null => {
  if (named.startsWith("@/")) return named.split("/")[1] ?? null;
  if (named.startsWith(".")) return path.relative(".", path.resolve(path.dirname(file), named)).split(path.sep)[0] ?? null;
  return null;
};

describe.each(Object.entries(allowed))("%s", (folder, reached) => {
  it(`imports only ${reached.join(", ")}`, () => {
    for (const file of files(folder)) {
      for (const named of importsOf(file)) {
        const target = folderOf(file, named);
        if (target !== null && target in allowed) expect(reached, `${file} imports ${named}`).toContain(target);
      }
    }
  });
});

it("app takes from scoring only words", () => {
  for (const file of files("app")) {
    for (const named of importsOf(file).filter((each) => each.includes("scoring"))) expect(named, file).toMatch(/scoring\/words$/);
  }
});

it("only scoring/statistics imports simple-statistics", () => {
  for (const file of ["scoring", "server", "app", "scripts"].flatMap(files)) {
    if (importsOf(file).includes("simple-statistics")) expect(file).toMatch(/^scoring\/statistics\//);
  }
});
