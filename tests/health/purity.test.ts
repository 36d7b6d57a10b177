import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const files = (folder: string, ending = /\.tsx?$/): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));

const code = (file: string): string =>
  readFileSync(file, "utf8")
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/(^|[^:])\/\/.*$/gm, "$1");

it("scoring knows no clock, no chance, no environment and no binary fractions", () => {
  for (const file of files("scoring").filter((each) => !each.includes("statistics"))) {
    const text = code(file).replaceAll(/"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '""');
    expect(text.match(/\bnew Date\b|\bDate\.now\b|Math\.random|\bprocess\.|\.toFixed\(|[^\w.]\d+\.\d+\b/)?.[0], file).toBeUndefined();
  }
});

it("files keep to the length budget", () => {
  const budgets: [string, number][] = [
    ["scoring/mechanisms", 160],
    ["scoring", 200],
    ["server", 230],
    ["db", 230],
    ["app", 230],
    ["scripts", 230],
    ["tests", 400],
  ];
  for (const [folder, most] of budgets) {
    for (const file of files(folder)) {
      const dataTable = /-rows\.ts$|-codes\.ts$|parameters\.ts$|facts\.ts$|hand-written\.ts$|_i18n|market-supervision\.ts$/.test(file);
      if (!dataTable) expect(readFileSync(file, "utf8").split("\n").length, file).toBeLessThanOrEqual(most);
    }
  }
});

it("no file is called utils, helpers, common, misc or manager", () => {
  for (const folder of ["app", "server", "scoring", "db", "scripts", "tests"]) {
    for (const file of files(folder, /./)) expect(file).not.toMatch(/(^|[/-])(utils?|helpers?|common|misc|manager)([./-]|$)/);
  }
});

it("every path a document names exists", () => {
  for (const document of ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", ...files("docs", /\.md$/)]) {
    for (const [, named] of readFileSync(document, "utf8").matchAll(/`((?:app|server|scoring|db|scripts|tests|docs|\.ci)\/[^`\s*<>]*)`/g)) {
      expect(
        () => readdirSync(path.dirname(named as string)).includes(path.basename(named as string)) || fail(document, named as string),
        `${document}: ${named}`,
      ).not.toThrow();
    }
  }
});

const fail = (document: string, named: string): never => {
  throw new Error(`${document} names ${named}, which does not exist`);
};
