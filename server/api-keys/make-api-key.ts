import { createHash, randomBytes } from "node:crypto";
import type { Sql } from "@/db/client";

export interface NewKey {
  readonly department: string;
  readonly name: string;
  readonly days: number;
}

export const digestOf = (key: string): Buffer => createHash("sha256").update(key).digest();

/** Makes a key and gives it: the only moment at which it can be read. */
export async function makeApiKey(sql: Sql, { department, name, days }: NewKey): Promise<{ apiKeyId: number; key: string }> {
  const key = `xh_${randomBytes(32).toString("base64url")}`;
  const rows = await sql<{ api_key_id: string }[]>`
    insert into api_keys (department, name, key_digest, expires_at)
    values (${department}, ${name}, ${digestOf(key)}, now() + make_interval(days => ${days}))
    returning api_key_id`;
  return { apiKeyId: Number(rows[0]?.api_key_id), key };
}
