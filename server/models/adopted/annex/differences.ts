import type { AnnexTable, StandingRow } from "./annex-table";

/** One row of a table that an annex changes. */
export interface Difference {
  readonly rule: string;
  readonly code: string;
  readonly before: StandingRow;
  readonly after: StandingRow;
  /** False where only the source of the same value changes. */
  readonly inValue: boolean;
}

const same = (a: StandingRow, b: StandingRow): boolean =>
  a.provenance === b.provenance && a.cites.instrument === b.cites.instrument && a.cites.article === b.cites.article;

/** "5", "5.0" and "-0" beside "0" are the same points. */
const sameValue = (a: string, b: string): boolean => a === b || (a !== "" && b !== "" && Number(a) === Number(b));

/** What an annex changes of the tables as they stand, in their order; and how many rows it leaves as they are. */
export const differences = (
  tables: readonly AnnexTable[],
  loaded: ReadonlyMap<string, readonly StandingRow[]>,
): { readonly changed: readonly Difference[]; readonly unchanged: number } => {
  const pairs = tables.flatMap(({ rule, rows }) =>
    rows.flatMap((before) => {
      const after = loaded.get(rule)?.find((row) => row.code === before.code);
      return after
        ? [{ rule, code: before.code, before, after, inValue: !sameValue(before.value, after.value) || before.unit !== after.unit }]
        : [];
    }),
  );
  const changed = pairs.filter((pair) => pair.inValue || !same(pair.before, pair.after));
  return { changed, unchanged: pairs.length - changed.length };
};
