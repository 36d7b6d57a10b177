import { createHash, randomBytes } from "node:crypto";
import type { Sql } from "@/db/client";

export interface NewKey {
  readonly department?: string | undefined;
  readonly bank?: string | undefined;
  readonly name: string;
  readonly days: number;
}

export const digestOf = (key: string): Buffer => createHash("sha256").update(key).digest();

/** Makes a key and gives it: the only moment at which it can be read. */
export async function makeApiKey(
  sql: Sql,
  { department, bank, name, days }: NewKey,
  by = "platform",
): Promise<{ apiKeyId: number; key: string }> {
  const key = `xh_${randomBytes(32).toString("base64url")}`;
  const rows = await sql<{ api_key_id: string }[]>`
    insert into api_keys (department, bank, name, key_digest, made_by, expires_at)
    values (${department ?? null}, ${bank ?? null}, ${name}, ${digestOf(key)}, ${by}, now() + make_interval(days => ${days}))
    returning api_key_id`;
  return { apiKeyId: Number(rows[0]?.api_key_id), key };
}
