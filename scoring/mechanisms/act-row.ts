import type { Value } from "../engine/instrument";
import { type Words, words } from "../words";

/** One act of the table: what it costs or earns, and the most that acts of this row may earn together. */
export interface ActRow extends Value {
  readonly act: string;
  readonly sign: 1 | -1;
  readonly atMost?: string;
  /** Set where the reading of the source is in doubt; shown beside the row. */
  readonly reading?: { readonly zh: string; readonly en: string };
}

/** What a row costs or earns, in words. */
export const valueWords = (row: ActRow): Words => {
  const points = `${row.sign === 1 ? "+" : "−"}${row.value}`;
  const most = row.atMost === undefined ? words("", "") : words(`，合计至多${row.atMost}分`, `, at most ${row.atMost} in all`);
  return words(`${points}分${most.zh}`, `${points}${most.en}`);
};
