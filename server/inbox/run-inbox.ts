import { setTimeout as sleep } from "node:timers/promises";
import { connect, type Sql } from "@/db/client";
import { knownItem } from "@/server/models/known-item";
import { joinWaiting } from "@/server/quarantine/join-waiting";
import { dayOf } from "../day-of";
import { clearInbox } from "./clear-inbox";
import { drainInbox } from "./drain-inbox";

const pollMilliseconds = 3000;
const longestPollMilliseconds = 60_000;
const clearEveryMilliseconds = 3_600_000;

/** Reads what arrives until it is told to stop. The database may go and come back meanwhile; what was being read is then read again. */
export async function runInbox(url: string, signal: AbortSignal): Promise<void> {
  const sql = connect(url, 3);
  const bell = new Bell();
  let clearedAt = 0;
  let failures = 0;
  await listen(sql, bell);
  while (!signal.aborted) {
    try {
      const ended = await drainInbox({ url, sql, findItem: (id) => knownItem(sql, id) });
      if (ended > 0) await joinWaiting(url, dayOf(new Date()));
      if (Date.now() - clearedAt > clearEveryMilliseconds) {
        clearedAt = Date.now();
        await clearInbox(sql);
      }
      failures = 0;
    } catch (error) {
      failures += 1;
      console.error("收件箱暂时无法处理，稍后自动重试。 (The inbox cannot be read for now and is tried again.)", (error as Error).message);
    }
    await bell.wait(Math.min(pollMilliseconds * 2 ** failures, longestPollMilliseconds), signal);
  }
  await sql.end({ timeout: 2 }).catch(() => undefined);
}

/** Without the bell a file waits for the next poll; nothing is lost. */
async function listen(sql: Sql, bell: Bell): Promise<void> {
  await sql.listen("batch_received", () => bell.ring()).catch(() => undefined);
}

class Bell {
  #ring = new AbortController();

  ring(): void {
    this.#ring.abort();
  }

  async wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    await sleep(milliseconds, undefined, { signal: AbortSignal.any([this.#ring.signal, signal]) }).catch(() => undefined);
    this.#ring = new AbortController();
  }
}
