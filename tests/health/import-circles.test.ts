import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const roots = ["app", "server", "scoring", "db", "scripts", "tests"];

const files = roots.flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name)),
);

/** The file of ours that an import names; undefined for a package. */
function fileOf(from: string, named: string): string | undefined {
  const place = named.startsWith("@/") ? named.slice(2) : named.startsWith(".") ? path.join(path.dirname(from), named) : undefined;
  return place && [place, `${place}.ts`, `${place}.tsx`].find((each) => /\.tsx?$/.test(each) && existsSync(each));
}

const importsOf = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)]
    .map(([, named = ""]) => fileOf(file, named))
    .filter((each) => each !== undefined);

/** Groups of files that reach each other and themselves, each sorted (Tarjan). */
function circlesOf(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const [order, lowest, onStack] = [new Map<string, number>(), new Map<string, number>(), new Set<string>()];
  const [stack, circles]: [string[], string[][]] = [[], []];
  const lower = (file: string, to: number | undefined) => lowest.set(file, Math.min(lowest.get(file) ?? 0, to ?? 0));
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.size - 1);
    stack.push(file);
    onStack.add(file);
    for (const next of edges.get(file) ?? []) {
      if (!order.has(next)) {
        visit(next);
        lower(file, lowest.get(next));
      } else if (onStack.has(next)) lower(file, order.get(next));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const group = stack.splice(stack.indexOf(file));
    for (const each of group) onStack.delete(each);
    if (group.length > 1 || edges.get(file)?.includes(file)) circles.push(group.sort());
  };
  for (const file of edges.keys()) if (!order.has(file)) visit(file);
  return circles;
}

describe("imports", () => {
  it("are read as they are written", () => {
    const found = importsOf("tests/server/intake/intake-fixture.ts");
    expect(found).toContain("scoring/codes/uscc.ts");
    expect(found).toContain("tests/server/database.ts");
    expect(importsOf("app/_data/batch-table.tsx")).toContain("app/_data/batch-state.tsx");
    expect(found).not.toContain(undefined);
  });

  it("in a circle would be seen, through however many files", () => {
    const edges = Object.entries({ a: ["b"], b: ["c", "d"], c: ["a"], d: ["e"], e: [], f: ["f"], g: ["a"] });
    expect(circlesOf(new Map(edges))).toEqual([["a", "b", "c"], ["f"]]);
  });

  it("make no circle, types included: what two files share has a file of its own", () => {
    expect(circlesOf(new Map(files.map((file) => [file, importsOf(file)])))).toEqual([]);
  });
});
