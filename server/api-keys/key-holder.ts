import type { Sql } from "@/db/client";
import { turnDown } from "./api-refused";
import { digestOf } from "./make-api-key";

export interface KeyHolder {
  readonly apiKeyId: number;
  readonly department: string;
}

/** Whose key an Authorization header holds. An unknown, a run-out and a withdrawn key are told apart by nobody. */
export async function keyHolder(sql: Sql, authorization: string | null): Promise<KeyHolder> {
  const key = /^Bearer (xh_[\w-]{43})$/i.exec(authorization ?? "")?.[1];
  const rows = key
    ? await sql<{ api_key_id: string; department: string }[]>`
        select api_key_id, department from api_keys
        where key_digest = ${digestOf(key)} and revoked_at is null and (expires_at is null or expires_at > now())`
    : [];
  if (!rows[0]) throw noKey;
  return { apiKeyId: Number(rows[0].api_key_id), department: rows[0].department };
}

const noKey = turnDown(
  401,
  "key.invalid",
  "没有密钥，或密钥无效、已过期、已停用；没有保留任何内容。请在 Authorization 头中用“Bearer 密钥”，或向平台管理员申请新密钥。",
  "There is no key, or it is not valid, has run out or was withdrawn; nothing was kept. Send “Authorization: Bearer <key>”, or ask the platform for a new key.",
);
