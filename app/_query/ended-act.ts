import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import type { Verb } from "@/server/acts/verbs";
import { caller } from "./caller";

const patienceMilliseconds = 120_000;

/** What the platform answers to an act; throws where it failed, or where it takes longer than anyone waits. */
export async function endedAct<V extends keyof Verb>(asked: Promise<{ readonly actId: number }>, _verb: V): Promise<Verb[V]["answer"]> {
  const { actId } = await asked;
  const end = Date.now() + patienceMilliseconds;
  for (let pause = 25; Date.now() < end; pause = Math.min(pause * 1.5, 500)) {
    const act = await caller.acts.read({ actId });
    if (act?.state === "done") return act.answer as Verb[V]["answer"];
    if (act?.state === "failed") throw new Error(`act ${actId} failed`);
    await sleep(pause);
  }
  throw new Error(`act ${actId} takes long`);
}
