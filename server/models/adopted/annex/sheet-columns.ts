import { nearest } from "../nearest";
import { type AnnexProblem, AnnexRefused } from "./problem";
import type { SheetRow } from "./read-sheet";

/** The columns of an annex, with the names by which a header may call them; the first is that of our templates. */
export const columnNames = {
  table: ["指标", "table"],
  code: ["代码", "code"],
  words: ["内容", "words"],
  value: ["分值或级别", "分值", "级别", "value", "level"],
  unit: ["计分单位", "单位", "unit"],
  instrument: ["出处", "文件", "from", "instrument"],
  article: ["条款", "article"],
  provenance: ["来源", "provenance"],
} as const;

export type Column = keyof typeof columnNames;
const columns = Object.keys(columnNames) as Column[];

/** Rows by column, with the header's own name for each column. */
export interface NamedSheet {
  readonly header: Readonly<Partial<Record<Column, string>>>;
  readonly rows: readonly { readonly row: number; readonly cells: Readonly<Partial<Record<Column, string>>> }[];
}

const plain = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

const columnOf = (heading: string): Column | undefined =>
  columns.find((column) => columnNames[column].some((name) => plain(name) === plain(heading)));

const wrongHeading = (row: number, heading: string): AnnexProblem => {
  const meant = nearest(heading.trim(), Object.values(columnNames).flat());
  const [zh, en] = meant ? [`，是否指“${meant}”`, `; did you mean "${meant}"?`] : ["，请删去这一列", ": take this column out"];
  return { row, column: heading, says: { zh: `不认识这一列${zh}`, en: `this column is not known${en}` } };
};

/** Puts the cells under their columns. A column twice, unknown or missing is refused: guessing which was meant could shift values. */
export const namedSheet = (sheet: readonly SheetRow[], needed: readonly Column[]): NamedSheet => {
  const [head, ...body] = sheet;
  if (!head) throw new AnnexRefused([{ row: null, column: null, says: { zh: "文件中没有内容", en: "the file is empty" } }]);
  const found = head.cells.map((heading) => (heading.trim() === "" ? undefined : columnOf(heading)));
  const problems = [
    ...head.cells.flatMap((heading, index) => (heading.trim() !== "" && !found[index] ? [wrongHeading(head.row, heading)] : [])),
    ...columns
      .filter((column) => found.filter((each) => each === column).length > 1)
      .map((column): AnnexProblem => ({ row: head.row, column: columnNames[column][0], says: { zh: "出现两次", en: "stands twice" } })),
    ...needed
      .filter((column) => !found.includes(column))
      .map(
        (column): AnnexProblem => ({
          row: head.row,
          column: columnNames[column][0],
          says: { zh: "缺少这一列", en: `this column (${columnNames[column].join(", ")}) is missing` },
        }),
      ),
  ];
  if (problems.length > 0) throw new AnnexRefused(problems);
  const header = Object.fromEntries(found.flatMap((column, index) => (column ? [[column, (head.cells[index] ?? "").trim()]] : [])));
  const rows = body.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(found.flatMap((column, index) => (column ? [[column, (cells[index] ?? "").trim()]] : []))),
  }));
  return { header, rows };
};
