import type { Sql } from "@/db/client";
import { checkResidentId } from "@/scoring/codes/resident-id";
import type { PersonKey } from "./person-key";
import { refuseRotation } from "./person-key-refused";
import { rowsAtOnce } from "./person-reseal";

interface Row {
  readonly batch_id: number;
  readonly row_number: number;
  readonly waits: boolean;
  readonly cells_cipher: Buffer | null;
  readonly awaited_hash: Buffer | null;
}

interface Remade {
  readonly cipher: string | null;
  readonly hash: string | null;
}

/** Rows about persons in quarantine; a waiting row whose number was not kept can find nobody any more and is opened for a steward. */
export async function resealQuarantine(sql: Sql, old: PersonKey, fresh: PersonKey, onDone: (done: number) => void) {
  let [done, reopened, batch, row] = [0, 0, 0, -1];
  for (;;) {
    const rows = await sql<Row[]>`
      select batch_id::int, row_number, state = 'waiting' as waits, cells_cipher, awaited_hash from quarantine
      where (cells_cipher is not null or awaited_hash is not null) and (batch_id, row_number) > (${batch}, ${row})
      order by batch_id, row_number limit ${rowsAtOnce}`;
    const last = rows.at(-1);
    if (!last) return { quarantined: done, reopened };
    const made = rows.map((each) => remade(old, fresh, each));
    await rewrite(sql, rows, made);
    reopened += rows.filter(({ waits }, at) => waits && made[at]?.hash === null).length;
    [batch, row] = [last.batch_id, last.row_number];
    done += rows.length;
    onDone(done);
  }
}

async function rewrite(sql: Sql, rows: readonly Row[], made: readonly Remade[]): Promise<void> {
  await sql`
    update quarantine set cells_cipher = decode(made.cipher, 'hex'), awaited_hash = decode(made.hash, 'hex'),
      state = case when state = 'waiting' and made.hash is null then 'open' else state end
    from unnest(${rows.map((row) => row.batch_id)}::bigint[], ${rows.map((row) => row.row_number)}::int[],
      ${made.map(({ cipher }) => cipher)}::text[], ${made.map(({ hash }) => hash)}::text[]) as made (batch_id, row_number, cipher, hash)
    where quarantine.batch_id = made.batch_id and quarantine.row_number = made.row_number`;
}

function remade(old: PersonKey, fresh: PersonKey, row: Row): Remade {
  if (!row.cells_cipher) return { cipher: null, hash: null };
  const cells = opened(old, row, row.cells_cipher);
  const awaited = row.awaited_hash && numberBehind(old, row.awaited_hash, cells);
  return { cipher: fresh.seal(cells).toString("hex"), hash: awaited ? fresh.hash(awaited).toString("hex") : null };
}

/** The number whose hash is awaited stands in one of the row's cells; its own hash tells which. */
function numberBehind(old: PersonKey, hash: Buffer, cells: string): string | undefined {
  for (const text of Object.values(JSON.parse(cells) as Record<string, unknown>)) {
    const found = typeof text === "string" && checkResidentId(text.trim());
    if (found && found.verdict === "valid" && old.hash(found.id).equals(hash)) return found.id;
  }
  return undefined;
}

function opened(old: PersonKey, row: Row, cipher: Buffer): string {
  try {
    return old.open(cipher);
  } catch {
    throw refuseRotation(
      "personKey.mixed",
      `批次 ${row.batch_id} 第 ${row.row_number} 行不是用当前密钥加密的，密钥没有更换，数据未动。请先恢复它所用的密钥或备份。`,
      `Row ${row.row_number} of batch ${row.batch_id} was not sealed with the present key; nothing was changed. Restore the key or backup it belongs to.`,
    );
  }
}
