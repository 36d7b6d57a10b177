import type { Model } from "@/scoring/engine/define-model";
import type { Citation, Provenance } from "@/scoring/engine/instrument";
import type { AnnexRow, MechanismNode } from "@/scoring/mechanisms/mechanism";
import { mechanismOf } from "@/scoring/mechanisms/mechanisms";
import { type Words, words } from "@/scoring/words";

/** One row of a table as it stands: what an authority's annex would say of it. */
export interface StandingRow {
  readonly code: string;
  /** Points with their sign where the table has signs, or the name of a level. */
  readonly value: string;
  readonly unit: string | null;
  readonly cites: Citation;
  readonly provenance: Provenance;
  /** What the row says beside, which no annex can hold, e.g. `again`. */
  readonly beside: Readonly<Record<string, unknown>>;
}

/** A long table of a model: the rows of one indicator, and what rows it may have. */
export interface AnnexTable {
  readonly rule: string;
  readonly label: Words;
  readonly rows: readonly StandingRow[];
  /** Every code the table must hold, with the catalogue's words. */
  readonly codes: ReadonlyMap<string, Words>;
  readonly item: string;
  /** Names of levels where a row names one instead of points. */
  readonly levels: readonly string[] | null;
  readonly units: readonly string[] | null;
  readonly signed: boolean;
}

/** Rows of the mechanisms that take an annex differ in the names of their columns alone. */
type NodeRow = Partial<Record<"code" | "act" | "value" | "level" | "unit", string>> & {
  readonly sign?: 1 | -1;
  readonly cites: Citation;
  readonly provenance: Provenance;
};

export const unitNames: Readonly<Record<string, Words>> = {
  month: words("按月", "per month"),
  time: words("按次", "per time"),
  once: words("一次性", "once"),
};

const nodeRows = (node: MechanismNode): readonly NodeRow[] => ("rows" in node ? (node.rows as readonly NodeRow[]) : []);
const codeOf = (row: NodeRow): string => row.code ?? row.act ?? "";
const shownValue = (row: NodeRow): string => row.level ?? `${row.sign === -1 ? "-" : ""}${row.value}`;

/** What `withRows` would not carry over: found by putting a table's own rows through it. `reading` goes with the text it doubted. */
const besideOf = (node: MechanismNode, row: NodeRow): Record<string, unknown> => {
  const annex = { code: codeOf(row), value: shownValue(row), unit: row.unit ?? null, cites: row.cites, provenance: row.provenance };
  const kept = mechanismOf(node).withRows?.(node, [annex]);
  const names = Object.keys(nodeRows(kept ?? node)[0] ?? {});
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== "reading" && !names.includes(name)));
};

const codesOf = (model: Model, node: MechanismNode): { item: string; codes: Map<string, Words> } => {
  const fact = mechanismOf(node)
    .reads(node)
    .map((name) => model.facts[name])[0];
  const choices = fact?.item.fields[fact.field ?? ""]?.choices ?? {};
  const chosen = fact?.where[fact.field ?? ""];
  const wanted = chosen && "in" in chosen ? chosen.in : Object.keys(choices);
  return { item: fact?.item.id ?? "", codes: new Map(wanted.map((code) => [code, choices[code] ?? words(code, code)])) };
};

const levelsOf = (node: MechanismNode): string[] | null =>
  "levels" in node ? (node.levels as readonly { readonly level: string }[]).map(({ level }) => level) : null;

/** Every table of a model that an annex may replace. */
export const annexTables = (model: Model): AnnexTable[] =>
  Object.entries(model.indicators).flatMap(([rule, { label, scores }]) => {
    if (!mechanismOf(scores).withRows) return [];
    const rows = nodeRows(scores);
    return [
      {
        rule,
        label,
        ...codesOf(model, scores),
        rows: rows.map((row) => ({
          code: codeOf(row),
          value: shownValue(row),
          unit: row.unit ?? null,
          cites: row.cites,
          provenance: row.provenance,
          beside: besideOf(scores, row),
        })),
        levels: levelsOf(scores),
        units: rows.some((row) => row.unit !== undefined) ? Object.keys(unitNames) : null,
        signed: rows.some((row) => row.sign !== undefined),
      },
    ];
  });

const asAnnexRow = ({ code, value, unit, cites, provenance }: StandingRow): AnnexRow => ({ code, value, unit, cites, provenance });

/** The model with other rows in those tables. */
export const withTables = (model: Model, tables: ReadonlyMap<string, readonly StandingRow[]>): Model => ({
  ...model,
  indicators: Object.fromEntries(
    Object.entries(model.indicators).map(([rule, indicator]) => {
      const rows = tables.get(rule);
      const replaced = rows && mechanismOf(indicator.scores).withRows?.(indicator.scores, rows.map(asAnnexRow));
      if (!rows || !replaced) return [rule, indicator];
      const whole = nodeRows(replaced).map((row, index) => ({ ...rows[index]?.beside, ...row }));
      return [rule, { ...indicator, scores: { ...replaced, rows: whole } as unknown as typeof indicator.scores }];
    }),
  ),
});
