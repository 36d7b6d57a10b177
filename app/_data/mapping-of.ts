/** The mapping that a form of selects `c0`, `c1` … gives for the columns in their order; undefined where it gives none. */
export function mappingOf(
  columns: readonly string[],
  chosen: (name: string) => string | undefined,
): Record<string, string | null> | undefined {
  const mapping: Record<string, string | null> = {};
  columns.forEach((column, at) => {
    const field = chosen(`c${at}`);
    if (field !== undefined && column !== "") mapping[column] = field === "" ? null : field;
  });
  return Object.keys(mapping).length === 0 ? undefined : mapping;
}
