import { setTimeout as sleep } from "node:timers/promises";
import type { Sql } from "@/db/client";
import type { Asker, Claims } from "../access/asker";
import { enter } from "../access/enter";
import { pool } from "../sql";

export type Verb = "quarantine.mend" | "quarantine.resend" | "identity.decide" | "identity.undo";

interface Ended {
  readonly state: "asked" | "done" | "refused" | "failed";
  readonly answer: unknown;
}

/** Puts the verb down for the platform's own process, within the asker's transaction; gives its number. */
export async function askAct(sql: Sql, claims: Claims, verb: Verb, input: unknown): Promise<number> {
  const [act] = await sql<{ act_id: string }[]>`
    insert into acts (verb, input, actor, role, department) values (${verb}, ${sql.json(input as never)}, ${claims.user}, ${claims.role}, ${claims.department})
    returning act_id`;
  await sql`select pg_notify('act_asked', '')`;
  return Number(act?.act_id);
}

const pollMilliseconds = 50;

/** Waits for the answer, once the asking transaction has been committed; undefined where it takes longer than that. */
export async function answerOf(asker: Asker, actId: number, patienceSeconds = 60): Promise<Ended | undefined> {
  const end = Date.now() + patienceSeconds * 1000;
  while (Date.now() < end) {
    const [act] = (await pool().begin(async (tx) => {
      await enter(tx, asker);
      return tx<Ended[]>`select state, answer from acts where act_id = ${actId}`;
    })) as Ended[];
    if (act && act.state !== "asked") return act;
    await sleep(pollMilliseconds);
  }
  return undefined;
}
