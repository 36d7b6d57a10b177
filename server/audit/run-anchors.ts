import { setTimeout as sleep } from "node:timers/promises";
import { anchorChain } from "./anchor-chain";

const everyMilliseconds = 3_600_000;

/** Writes the head of the audit chain down outside the database, now and every hour, until it is told to stop. */
export async function runAnchors(url: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await anchorChain(url).catch((error: Error) => {
      console.error("审计链未能留存锚点，一小时后再试。 (The audit chain could not be anchored; tried again in an hour.)", error.message);
    });
    await sleep(everyMilliseconds, undefined, { signal }).catch(() => undefined);
  }
}
