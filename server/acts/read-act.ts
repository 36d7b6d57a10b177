import type { Sql } from "@/db/client";

export interface ActAnswer {
  readonly state: "asked" | "done" | "failed";
  readonly answer: unknown;
}

/** An act of the asker's own, and its answer once there is one. */
export async function readAct(sql: Sql, actId: number): Promise<ActAnswer | null> {
  const [act] = await sql<ActAnswer[]>`select state, answer from acts where act_id = ${actId}`;
  return act ?? null;
}
