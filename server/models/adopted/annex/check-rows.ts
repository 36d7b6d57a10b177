import type { Model } from "@/scoring/engine/define-model";
import { type Words, words } from "@/scoring/words";
import { nearest } from "../nearest";
import type { AnnexTable, StandingRow } from "./annex-table";
import { readSource, type SourceGiven } from "./cell-source";
import { type Read, readUnit, readValue } from "./cell-value";
import { type AnnexProblem, AnnexRefused } from "./problem";
import { columnNames, type NamedSheet } from "./sheet-columns";

type Row = NamedSheet["rows"][number];

/** An annex that may be taken: the rows of each table it holds, and remarks that are no reason to refuse it. */
export interface CheckedAnnex {
  readonly tables: ReadonlyMap<string, readonly StandingRow[]>;
  readonly remarks: readonly AnnexProblem[];
}

const tableOf = (tables: readonly AnnexTable[], { row, cells }: Row): AnnexTable | AnnexProblem => {
  const only = tables.length === 1 ? tables[0] : undefined;
  const text = cells.table ?? "";
  const found = text === "" ? only : tables.find(({ rule, label }) => [rule, label.zh, label.en].includes(text));
  if (found) return found;
  const names = tables.map(({ label }) => label.zh);
  const meant = nearest(text, names);
  return {
    row,
    column: columnNames.table[0],
    says: words(
      `没有表“${text}”，应为 ${names.join("、")}${meant ? `；是否指 ${meant}` : ""}`,
      `there is no table "${text}"; write one of ${tables.map(({ rule }) => rule).join(", ")}`,
    ),
  };
};

const codeProblem = (table: AnnexTable, code: string): Words | undefined => {
  if (code === "") return words("没有填代码", "the code is empty");
  if (table.codes.has(code)) return undefined;
  const meant = nearest(code, table.codes.keys());
  return words(
    `目录项 ${table.item} 没有代码“${code}”${meant ? `，是否指 ${meant}` : "；先在目录中增加，再导入附表"}`,
    `catalogue item ${table.item} has no code "${code}"${meant ? `; did you mean ${meant}?` : ": add it to the catalogue first"}`,
  );
};

const besideProblem = (standing: StandingRow | undefined, value: string | null): Read | undefined => {
  const beside = Object.entries(standing?.beside ?? {}).map(([name, held]) => `${name} ${String(held)}`);
  if (!standing || beside.length === 0 || standing.value === value) return undefined;
  return {
    zh: `这一行另有 ${beside.join("、")}，附表文件写不下；请保持 ${standing.value}，或修改模型`,
    en: `this row also says ${beside.join(", ")}, which the file cannot hold; leave ${standing.value}, or have the model changed`,
  };
};

const rowOf = (model: Model, table: AnnexTable, sheetRow: Row, given: SourceGiven): StandingRow | AnnexProblem[] => {
  const { row, cells } = sheetRow;
  const code = cells.code ?? "";
  const unknown = codeProblem(table, code);
  if (unknown) return [{ row, column: columnNames.code[0], says: unknown }];
  const standing = table.rows.find((each) => each.code === code);
  const value = readValue(cells.value ?? "", table, standing);
  const unit = readUnit(cells.unit ?? "", table, standing);
  const cites = readSource(model, sheetRow, code, standing, given);
  const beside = "text" in value ? besideProblem(standing, value.text) : undefined;
  const wrong = (column: "value" | "unit", read: Read | undefined): AnnexProblem[] =>
    read && "zh" in read ? [{ row, column: columnNames[column][0], says: read }] : [];
  const problems = [...wrong("value", value), ...wrong("value", beside), ...wrong("unit", unit), ...("says" in cites ? [cites] : [])];
  if (problems.length > 0 || !("text" in value) || !("text" in unit) || "says" in cites) return problems;
  return { code, value: value.text ?? "", unit: unit.text, cites, provenance: "official", beside: standing?.beside ?? {} };
};

const doubled = (taken: ReadonlyMap<string, number>, code: string, { row }: Row): AnnexProblem[] => {
  const first = taken.get(code);
  return first === undefined
    ? []
    : [{ row, column: columnNames.code[0], says: words(`${code} 已在第${first}行出现`, `${code} stands in row ${first} already`) }];
};

const missing = (table: AnnexTable, rows: readonly StandingRow[], refused: ReadonlySet<string>): AnnexProblem[] =>
  [...table.codes]
    .filter(([code]) => !rows.some((row) => row.code === code) && !refused.has(code))
    .map(([code, title]) => ({
      row: null,
      column: columnNames.code[0],
      says: words(`“${table.label.zh}”缺少 ${code}（${title.zh}）`, `table ${table.rule} has no row for ${code} (${title.en})`),
    }));

/** Words beside a code that are not the catalogue's may mean that rows slipped: told, since the code is what counts. */
const remarksOn = (table: AnnexTable, { row, cells }: Row): AnnexProblem[] => {
  const known = table.codes.get(cells.code ?? "");
  if (!known || !cells.words || cells.words === known.zh || cells.words === known.en) return [];
  return [
    {
      row,
      column: columnNames.words[0],
      says: words(
        `目录中 ${cells.code} 是“${known.zh}”，请核对是否错行`,
        `the catalogue calls ${cells.code} "${known.en}"; check that rows did not slip`,
      ),
    },
  ];
};

/** Holds an annex against the shape of the model's tables. Throws `AnnexRefused` with every problem at once. */
export const checkRows = (model: Model, tables: readonly AnnexTable[], sheet: NamedSheet, given: SourceGiven): CheckedAnnex => {
  const problems: AnnexProblem[] = [];
  const remarks: AnnexProblem[] = [];
  const found = new Map<string, { rows: StandingRow[]; taken: Map<string, number> }>();
  for (const sheetRow of sheet.rows) {
    const table = tableOf(tables, sheetRow);
    if ("says" in table) {
      problems.push(table);
      continue;
    }
    const held = found.get(table.rule) ?? { rows: [], taken: new Map<string, number>() };
    found.set(table.rule, held);
    const code = sheetRow.cells.code ?? "";
    const read = rowOf(model, table, sheetRow, given);
    problems.push(...doubled(held.taken, code, sheetRow), ...(Array.isArray(read) ? read : []));
    remarks.push(...remarksOn(table, sheetRow));
    if (!Array.isArray(read)) held.rows.push(read);
    if (!held.taken.has(code)) held.taken.set(code, sheetRow.row);
  }
  for (const table of tables) {
    const held = found.get(table.rule);
    if (held) problems.push(...missing(table, held.rows, new Set(held.taken.keys())));
  }
  if (found.size === 0 && problems.length === 0)
    problems.push({ row: null, column: null, says: words("文件中没有数据行", "the file has no rows") });
  if (problems.length > 0) throw new AnnexRefused(problems);
  return { tables: new Map([...found].map(([rule, { rows }]) => [rule, rows])), remarks };
};
