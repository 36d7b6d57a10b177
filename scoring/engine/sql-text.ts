/** Writing SQL from data. Everything that reaches a statement passes through one of these. */
export const literal = (value: string | number | boolean | null): string => {
  if (value === null) return "null";
  if (typeof value === "boolean") return value ? "true" : "false";
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`${value} cannot stand in SQL`);
    return String(value);
  }
  if (value.includes("\0")) throw new Error("a NUL byte cannot stand in SQL");
  return `'${value.replaceAll("'", "''")}'`;
};

export const name = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A decimal of the law as a numeric literal. */
export const decimal = (text: string): string => {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`"${text}" is not a decimal number`);
  return text.startsWith("-") ? `(${text})` : text;
};

export const list = (values: readonly string[]): string => `(${values.map(literal).join(", ")})`;
