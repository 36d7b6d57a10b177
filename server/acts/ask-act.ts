import type { Sql } from "@/db/client";
import type { Claims } from "../access/asker";
import { personKey } from "../subjects/person-key";
import type { Verb } from "./verbs";

/** Puts a verb that writes records down for the platform's own process, within the asker's transaction; gives its number. */
export async function askAct<V extends keyof Verb>(sql: Sql, claims: Claims, verb: V, input: Verb[V]["input"]): Promise<{ actId: number }> {
  const sealed = personKey().seal(JSON.stringify(input));
  const [act] = await sql<{ act_id: string }[]>`
    insert into acts (verb, input_cipher, actor, actor_name, role, department)
    values (${verb}, ${sealed}, ${claims.user}, ${claims.name}, ${claims.role}, ${claims.department}) returning act_id`;
  await sql`select pg_notify('act_asked', '')`;
  return { actId: Number(act?.act_id) };
}
