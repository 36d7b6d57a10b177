import { casesOf, mixed, type Stored } from "./double-publicity/cases";
import { type Column, licenceColumns, penaltyColumns } from "./double-publicity/columns";
import { type Format, fileOf } from "./double-publicity/file-of";
import type { Kind } from "./double-publicity/sound-rows";

export { registrationsOf } from "./double-publicity/bodies";
export { personId } from "./double-publicity/faults";
export { type Format, type FormatName, formatNames, formats } from "./double-publicity/file-of";
export { type Counts, planned } from "./double-publicity/plan";
export type { Kind } from "./double-publicity/sound-rows";

export const kinds: readonly Kind[] = ["licence", "penalty"];

export interface Reported {
  readonly file: (format: Format) => Promise<Buffer>;
  /** Every version that must stand in the store once the file is taken. */
  readonly stored: readonly Stored[];
}

const columnsOf: Readonly<Record<Kind, readonly Column[]>> = { penalty: penaltyColumns, licence: licenceColumns };

/**
 * Two thousand licences or penalties of invented bodies as the national layout reports them, with a planned number of each fate. Lots
 * share no body and no decision, so that several may go into one database.
 */
export function doublePublicity(kind: Kind, lot: number): Reported {
  const cases = casesOf(kind, lot);
  const rows = mixed(cases, lot);
  return { file: (format) => fileOf(rows, columnsOf[kind], format), stored: cases.flatMap((each) => each.stored) };
}
