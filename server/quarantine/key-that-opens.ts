import type { Client } from "pg";
import { refuse } from "@/server/intake/file/file-refused";
import type { PersonKey } from "@/server/subjects/person-key";
import { oneSealed, settledPersonKey } from "@/server/subjects/settle-person-key";

/** The key that opens this sealed text; the present one where nothing is sealed yet. Also right after a change of keys that was cut off. */
export function keyThatOpens(sealed: Buffer | undefined): PersonKey {
  const key = settledPersonKey(sealed);
  if (key) return key;
  throw refuse(
    "personKey.other",
    "当前密钥解不开数据库里已封存的证件号，没有写入任何内容。请恢复原来的 person.key（或 XINHENG_PERSON_KEY）后重试。",
    "The present key does not open the numbers already sealed in the database; nothing was written. Restore the former person.key (or XINHENG_PERSON_KEY) and retry.",
  );
}

/** The key for rows about to be sealed: it must open what the database already holds, or persons would be known twice. */
export async function keyOfDatabase(client: Client): Promise<PersonKey> {
  const { rows } = await client.query<{ sealed: Buffer | null }>(oneSealed);
  return keyThatOpens(rows[0]?.sealed ?? undefined);
}
