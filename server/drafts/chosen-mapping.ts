/** Fields chosen on screen: `c0`, `c1` … by the place of the column; empty where it is not to be read. */
export type ChosenFields = Readonly<Record<string, string>>;

/** The mapping that was chosen; a column of which nothing is said stays as it is read already. Undefined where nothing was chosen at all. */
export function chosenMapping(
  columns: readonly { readonly name: string; readonly field: string | null }[],
  chosen: ChosenFields,
): Record<string, string | null> | undefined {
  const read = columns.map(({ name, field }, at) => ({ name, is: chosen[`c${at}`] ?? field }));
  if (columns.every((_, at) => chosen[`c${at}`] === undefined)) return undefined;
  return Object.fromEntries(read.filter(({ name }) => name !== "").map(({ name, is }) => [name, is || null]));
}
