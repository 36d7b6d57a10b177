import type { Sql } from "@/db/client";
import { asAsker } from "../access/as-asker";
import type { Asker, Claims } from "../access/asker";
import { TooManyRequests } from "../access/refusals";
import { turnDown } from "./api-refused";
import { digestOf } from "./make-api-key";

/** The holder of a key at the door of systems: reads and writes as that key, and as nothing else. */
export interface KeyHolder {
  readonly apiKeyId: number;
  readonly department: string | null;
  readonly asker: Asker;
  /** In a transaction of its own, entered by the key. */
  as<Result>(work: (sql: Sql, claims: Claims) => Promise<Result>): Promise<Result>;
}

/** Whose key an Authorization header holds. An unknown, a run-out and a withdrawn key are told apart by nobody. */
export async function keyHolder(authorization: string | null, origin: string): Promise<KeyHolder> {
  const key = /^Bearer (xh_[\w-]{43})$/i.exec(authorization ?? "")?.[1];
  if (!key) throw noKey;
  const asker = { keyDigest: digestOf(key), origin };
  const claims = await asAsker(asker, async (_, entered) => entered).catch((error: unknown) => {
    throw error instanceof TooManyRequests ? tooMany : error;
  });
  if (claims.keyId === null) throw noKey;
  return { apiKeyId: claims.keyId, department: claims.department, asker, as: (work) => asAsker(asker, work) };
}

const noKey = turnDown(
  401,
  "key.invalid",
  "没有密钥，或密钥无效、已过期、已停用；没有保留任何内容。请在 Authorization 头中用“Bearer 密钥”，或向平台管理员申请新密钥。",
  "There is no key, or it is not valid, has run out or was withdrawn; nothing was kept. Send “Authorization: Bearer <key>”, or ask the platform for a new key.",
);

const tooMany = turnDown(
  429,
  "key.tooMany",
  "这个密钥一分钟内请求过多，本次没有处理。请一分钟后重试。",
  "Too many requests with this key in one minute; this one was not taken. Try again in a minute.",
);
