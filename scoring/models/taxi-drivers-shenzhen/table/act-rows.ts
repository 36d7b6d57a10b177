import type { SeverityRow } from "../../../mechanisms/severity-row";
import { shenzhenTable } from "../instruments";

const rows = (level: "ten" | "twenty", ...numbers: number[]): SeverityRow[] =>
  numbers.map((number) => {
    const code = `SZ-${String(number).padStart(2, "0")}`;
    return { code, level, cites: shenzhenTable.art("表", code), provenance: "official" };
  });

export const actRows: readonly SeverityRow[] = [
  ...rows("twenty", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14),
  ...rows("ten", 15, 16, 17, 18, 19, 20),
];
