import { StartError } from "@/db/embedded/start-error";
import type { Words } from "@/scoring/words";

/** One thing wrong with an annex: the row and column as the file numbers them, and what to do. */
export interface AnnexProblem {
  readonly row: number | null;
  readonly column: string | null;
  readonly says: Words;
}

const most = 30;

/** Problems that say the same of several rows, as one. */
const grouped = (problems: readonly AnnexProblem[]): { rows: number[]; column: string | null; says: Words }[] => {
  const groups = new Map<string, { rows: number[]; column: string | null; says: Words }>();
  for (const { row, column, says } of problems) {
    const key = `${column} ${says.en}`;
    const group = groups.get(key) ?? { rows: [], column, says };
    if (row !== null) group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
};

/** 23, 24, 25, 34 as "23–25、34". */
const ranges = (rows: readonly number[], separator: string): string => {
  const spans: [number, number][] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(separator);
};

const line = ({ rows, column, says }: ReturnType<typeof grouped>[number]): string => {
  const zh = [rows.length > 0 ? `第${ranges(rows, "、")}行` : "", column === null ? "" : `“${column}”列`].join("");
  const en = [rows.length > 0 ? `row ${ranges(rows, ", ")}` : "", column === null ? "" : `column ${column}`]
    .filter((part) => part !== "")
    .join(", ");
  return `  - ${zh === "" ? "" : `${zh}：`}${says.zh}\n    ${en === "" ? "" : `${en}: `}${says.en}`;
};

/** Thrown where an annex cannot be taken: every problem with its row, column and mend. */
export class AnnexRefused extends StartError {
  constructor(readonly problems: readonly AnnexProblem[]) {
    const lines = grouped(problems).map(line);
    const more = lines.length > most ? `\n  …… ${lines.length - most} more` : "";
    super(
      `附表没有采用，共 ${problems.length} 处问题；改正后重试，模型未动。`,
      `The annex was refused, ${problems.length} to mend; the model was not touched:\n${lines.slice(0, most).join("\n")}${more}`,
    );
    this.name = "AnnexRefused";
  }
}

export const refuseAnnex = (zh: string, en: string): AnnexRefused => new AnnexRefused([{ row: null, column: null, says: { zh, en } }]);
