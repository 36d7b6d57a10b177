/** 监管领域: the department lines along which supervision is divided. A model of another sector is a line of its own. */
export const supervisionSectors = ["market", "tax", "transport", "construction", "tourism"] as const;

const lines: readonly (readonly [RegExp, (typeof supervisionSectors)[number]])[] = [
  [/^(small-micro-credit|sme-agency|bank-gates|enterprise-size|market-risk)/, "market"],
  [/^tax-/, "tax"],
  [/^construction-/, "construction"],
  [/^(tour|travel)/, "tourism"],
  [/^(taxi|passenger|dangerous-goods|driving|road|ride-hailing|transport)-/, "transport"],
];

/** Which line of supervision a model's sector belongs to. */
export const supervisionSectorOf = (sector: string): string => lines.find(([pattern]) => pattern.test(sector))?.[1] ?? sector;
