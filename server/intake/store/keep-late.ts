import type { Client } from "pg";
import type { FieldRow, RowSource } from "../file/row-source";
import { CopySink } from "./copy-sink";

export const lateColumns = "row_number integer, raw text, cells text, cells_cipher bytea";

const atOnce = 50_000;

/**
 * Most good rows never need their own text again, so that of a file is staged without it. The few that are refused or have to wait once
 * the database is asked get it here, by a second reading of the file.
 */
export async function keepLate(client: Client, again: NonNullable<RowSource["again"]>, line: (row: FieldRow) => string): Promise<void> {
  const wanted = await wantedRows(client);
  let missing = wanted.size;
  if (missing === 0) return;
  const sink = new CopySink(client, "late");
  try {
    for await (const rows of again()) {
      for (const row of rows) {
        if (!wanted.has(row.rowNumber)) continue;
        sink.add(line(row));
        missing -= 1;
        if (sink.isFull) await sink.flush();
      }
      if (missing === 0) break;
    }
    if (missing > 0) throw new Error(`${missing} rows were not found when the file was read again`);
  } catch (error) {
    sink.abandon(error as Error);
    throw error;
  }
  await sink.finish();
}

/** A bit a row: a file of which every row waits must not fill the memory. */
class RowSet {
  size = 0;
  #bits = new Uint8Array(4096);

  add(row: number): void {
    const at = row >>> 3;
    if (at >= this.#bits.length) {
      const wider = new Uint8Array(at * 2);
      wider.set(this.#bits);
      this.#bits = wider;
    }
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (row & 7));
    this.size += 1;
  }

  has(row: number): boolean {
    return (((this.#bits[row >>> 3] ?? 0) >>> (row & 7)) & 1) === 1;
  }
}

async function wantedRows(client: Client): Promise<RowSet> {
  const found = new RowSet();
  await client.query("declare wanted no scroll cursor for select row_number from staged where raw is null and problems is not null");
  while (true) {
    const { rows } = await client.query<{ row_number: number }>(`fetch ${atOnce} from wanted`);
    for (const { row_number } of rows) found.add(row_number);
    if (rows.length < atOnce) break;
  }
  await client.query("close wanted");
  return found;
}
