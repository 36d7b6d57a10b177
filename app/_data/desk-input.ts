import { given } from "./given";
import type { DeskFilter } from "./links";

/** The filter of the address as the verbs take it. */
export function deskInput({ batch, after, ...rest }: DeskFilter) {
  const [batchId, rowNumber] = (after ?? "").split("-").map(Number);
  return given({ ...rest, batchId: batch, after: batchId && rowNumber ? { batchId, rowNumber } : undefined });
}
