import { setTimeout as sleep } from "node:timers/promises";
import { connect, type Sql } from "@/db/client";
import { doAct } from "./do-act";

const pollMilliseconds = 3000;

interface Asked {
  readonly act_id: string;
  readonly verb: string;
  readonly input: unknown;
  readonly actor: string;
}

/** Does what the site asks for, one act after another, until it is told to stop. An act whose doer died is done again: each refuses what is already so. */
export async function runActs(url: string, signal: AbortSignal): Promise<void> {
  const sql = connect(url, 3);
  let wake = new AbortController();
  await sql.listen("act_asked", () => wake.abort()).catch(() => undefined);
  while (!signal.aborted) {
    try {
      while (!signal.aborted && (await doNext(sql, url))) wake = new AbortController();
    } catch (error) {
      console.error("事项暂时无法办理，稍后自动重试。 (Acts cannot be done for now and are tried again.)", (error as Error).message);
    }
    await sleep(pollMilliseconds, undefined, { signal: AbortSignal.any([wake.signal, signal]) }).catch(() => undefined);
    wake = new AbortController();
  }
  await sql.end({ timeout: 2 }).catch(() => undefined);
}

/** Takes the oldest act that nobody else does, by a lock of the session that dies with it; false where there is none. */
async function doNext(sql: Sql, url: string): Promise<boolean> {
  const held = await sql.reserve();
  try {
    const [act] = await held<Asked[]>`
      select act_id, verb, input, actor from acts where state = 'asked' and pg_try_advisory_lock(7465004, act_id::int) order by act_id limit 1`;
    if (!act) return false;
    try {
      const { state, answer } = await doAct(sql, url, act.verb, act.input, act.actor);
      await held`update acts set state = ${state}, answer = ${held.json((answer ?? null) as never)}, ended_at = now() where act_id = ${act.act_id}`;
    } finally {
      await held`select pg_advisory_unlock_all()`;
    }
    return true;
  } finally {
    held.release();
  }
}
