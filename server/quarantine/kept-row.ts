import type { FieldRow } from "@/server/intake/file/row-source";
import type { Cells } from "@/server/intake/row/cells";
import type { PersonKey } from "@/server/subjects/person-key";
import { keyThatOpens } from "./key-that-opens";

export interface KeptText {
  readonly cells: Record<string, string> | null;
  readonly cells_cipher: Buffer | null;
}

/** Cells of a row in quarantine, unsealed where need be; undefined where the row was too broken or too long to have any. */
export type OpenCells = (kept: KeptText) => Cells | undefined;

/** Opens the rows of one reading, all with the key that opens the first sealed one. */
export function cellOpener(): OpenCells {
  let key: PersonKey | undefined;
  return ({ cells, cells_cipher: cipher }) => {
    if (cells || !cipher) return cells ?? undefined;
    key ??= keyThatOpens(cipher);
    return JSON.parse(key.open(cipher)) as Cells;
  };
}

/** A row as intake takes it, made again from its cells. */
export const rowOfCells = (rowNumber: number, cells: Cells): FieldRow => ({ kind: "read", rowNumber, raw: JSON.stringify(cells), cells });
