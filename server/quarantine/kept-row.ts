import type { FieldRow } from "@/server/intake/file/row-source";
import type { Cells } from "@/server/intake/row/cells";
import type { PersonKey } from "@/server/subjects/person-key";

export interface KeptText {
  readonly cells: Record<string, string> | null;
  readonly cells_cipher: Buffer | null;
}

/** Cells of a row in quarantine, unsealed where need be; undefined where the row was too broken or too long to have any. */
export const openCells = ({ cells, cells_cipher: cipher }: KeptText, key: () => PersonKey): Cells | undefined =>
  cells ?? (cipher ? (JSON.parse(key().open(cipher)) as Cells) : undefined);

/** A row as intake takes it, made again from its cells. */
export const rowOfCells = (rowNumber: number, cells: Cells): FieldRow => ({ kind: "read", rowNumber, raw: JSON.stringify(cells), cells });
