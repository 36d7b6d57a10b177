import type { Sql } from "@/db/client";
import { makeApiKey } from "./make-api-key";

const overlapDays = 7;

/** A new key of the same holder and length; the old one goes on for a week, so that the system can change over. Undefined where it is not live. */
export async function rotateApiKey(sql: Sql, apiKeyId: number, by: string): Promise<{ apiKeyId: number; key: string } | undefined> {
  const [old] = await sql<{ department: string | null; bank: string | null; name: string; days: number }[]>`
    select department, bank, name, greatest(1, extract(day from expires_at - made_at))::int as days from api_keys
    where api_key_id = ${apiKeyId} and revoked_at is null and expires_at > now()`;
  if (!old) return undefined;
  await sql`update api_keys set expires_at = least(expires_at, now() + make_interval(days => ${overlapDays})) where api_key_id = ${apiKeyId}`;
  return makeApiKey(sql, { department: old.department ?? undefined, bank: old.bank ?? undefined, name: old.name, days: old.days }, by);
}
