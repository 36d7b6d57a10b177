import type { Sql } from "@/db/client";

export interface ListedKey {
  readonly apiKeyId: number;
  readonly department: string | null;
  readonly bank: string | null;
  readonly name: string;
  readonly madeOn: string;
  readonly expiresOn: string | null;
  readonly state: "valid" | "expired" | "revoked";
}

export const listApiKeys = (sql: Sql): Promise<ListedKey[]> =>
  sql<ListedKey[]>`
    select api_key_id::integer as "apiKeyId", department, bank, name, made_at::date as "madeOn", expires_at::date as "expiresOn",
      case when revoked_at is not null then 'revoked' when expires_at <= now() then 'expired' else 'valid' end as state
    from api_keys order by api_key_id`;
