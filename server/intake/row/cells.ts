/** Cells by field name of the item. */
export type Cells = Readonly<Record<string, string | undefined>>;
