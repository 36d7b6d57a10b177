import type { Sql } from "@/db/client";
import type { Claims } from "../access/asker";

export type Verb = "quarantine.mend" | "quarantine.resend" | "identity.decide" | "identity.undo";

/** Puts a verb that writes records down for the platform's own process, within the asker's transaction; gives its number. */
export async function askAct(sql: Sql, claims: Claims, verb: Verb, input: unknown): Promise<number> {
  const { user, role, department } = claims;
  const [act] = await sql<{ act_id: string }[]>`
    insert into acts (verb, input, actor, role, department) values (${verb}, ${sql.json(input as never)}, ${user}, ${role}, ${department}) returning act_id`;
  await sql`select pg_notify('act_asked', '')`;
  return Number(act?.act_id);
}
