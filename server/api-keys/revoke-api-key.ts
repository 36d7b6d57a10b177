import type { Sql } from "@/db/client";

/** From now on the key opens nothing. Gives false where there is no such key, or it was withdrawn before. */
export async function revokeApiKey(sql: Sql, apiKeyId: number): Promise<boolean> {
  const { count } = await sql`update api_keys set revoked_at = now() where api_key_id = ${apiKeyId} and revoked_at is null`;
  return count === 1;
}
