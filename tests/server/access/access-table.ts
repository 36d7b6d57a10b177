import { readFileSync } from "node:fs";

/** Who may, as docs/access.md says: a row's name, then ✓ or – by the heading of each column. */
export type AccessTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The table under a heading; a row told twice or of another length, and a cell that is none of its signs, fail. */
export function accessTable(heading: string, signs: readonly string[]): AccessTable {
  const [, after = ""] = readFileSync("docs/access.md", "utf8").split(`\n## ${heading}\n`);
  const lines = (after.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("|"));
  const cells = lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", "")),
  );
  const [head = [], , ...rows] = cells;
  const last = head.at(-1) === "范围" ? -1 : undefined;
  const table: Record<string, Record<string, string>> = {};
  for (const row of rows) {
    const [name = ""] = row;
    if (row.length !== head.length || name in table)
      throw new Error(`docs/access.md: the row ${name} is told twice or has a cell too many`);
    const told = row.slice(1, last);
    if (!told.every((cell) => signs.includes(cell)))
      throw new Error(`docs/access.md: ${name} holds none of ${signs.join(" ")}: ${told.join(" ")}`);
    table[name] = Object.fromEntries(told.map((cell, at) => [head[at + 1], cell]));
  }
  if (rows.length === 0) throw new Error(`docs/access.md: no table under ${heading}`);
  return table;
}
