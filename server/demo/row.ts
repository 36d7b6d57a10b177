/** A row as a department would send it, by column name. */
export type Row = Readonly<Record<string, string>>;
