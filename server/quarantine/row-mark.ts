import type { RowAt } from "./resend-rows";

/** The column by which a row of a downloaded file finds its way back. */
export const markColumn = "行标";

export const markOf = ({ batchId, rowNumber }: RowAt): string => `${batchId}-${rowNumber}`;

/** Undefined where the text is no mark of a row that could exist. */
export function rowOfMark(text: string): RowAt | undefined {
  const [, batch, row] = /^([1-9]\d{0,9})-([1-9]\d{0,9})$/.exec(text.normalize("NFKC").trim()) ?? [];
  const at = { batchId: Number(batch), rowNumber: Number(row) };
  return batch !== undefined && at.rowNumber <= 2_147_483_647 ? at : undefined;
}
