import { setTimeout as sleep } from "node:timers/promises";
import { connect, type Sql } from "@/db/client";
import { personKey } from "../subjects/person-key";
import { doAct } from "./do-act";

const pollMilliseconds = 3000;

interface Asked {
  readonly act_id: string;
  readonly verb: string;
  readonly input_cipher: Buffer;
  readonly actor: string;
  readonly actor_name: string;
  readonly department: string | null;
}

/** Does what the site asks for, one act after another, until it is told to stop. An act whose doer died is done again: each refuses what is already so. */
export async function runActs(url: string, signal: AbortSignal): Promise<void> {
  const sql = connect(url, 4);
  let wake = new AbortController();
  await sql.listen("act_asked", () => wake.abort()).catch(() => undefined);
  while (!signal.aborted) {
    // Taken before looking: what is asked while one looks wakes the next look.
    const bell = wake;
    try {
      while (!signal.aborted && (await doNext(sql, url))) {}
    } catch (error) {
      console.error("事项暂时无法办理，稍后自动重试。 (Acts cannot be done for now and are tried again.)", (error as Error).message);
    }
    await sleep(pollMilliseconds, undefined, { signal: AbortSignal.any([bell.signal, signal]) }).catch(() => undefined);
    if (bell.signal.aborted) wake = new AbortController();
  }
  await sql.end({ timeout: 2 }).catch(() => undefined);
}

/** Takes the oldest act that nobody else does, by a lock that dies with the one who holds it; false where there is none. */
async function doNext(sql: Sql, url: string): Promise<boolean> {
  const held = await sql.reserve();
  try {
    await held`begin`;
    const [act] = await held<Asked[]>`select act_id, verb, input_cipher, actor, actor_name, department from acts
      where state = 'asked' order by act_id limit 1 for update skip locked`;
    if (!act) return false;
    const { state, answer } = await outcomeOf(sql, url, act);
    await held`update acts set state = ${state}, answer = ${held.json((answer ?? null) as never)}, ended_at = now() where act_id = ${act.act_id}`;
    await held`commit`;
    return true;
  } finally {
    await held`rollback`.catch(() => undefined);
    held.release();
  }
}

async function outcomeOf(sql: Sql, url: string, act: Asked): Promise<{ state: "done" | "failed"; answer: unknown }> {
  const doing = { sql, url, by: `${act.actor_name}（${act.actor.slice(0, 8)}）`, department: act.department };
  try {
    return { state: "done", answer: await doAct(act.verb, JSON.parse(personKey().open(act.input_cipher)), doing) };
  } catch (error) {
    console.error(`act ${act.act_id} ${act.verb}`, error);
    return { state: "failed", answer: null };
  }
}
