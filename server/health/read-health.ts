import { pool } from "@/server/sql";

/** Whether the database answers. */
export const readHealth = async (): Promise<{ ok: boolean }> => {
  await pool()`select 1`;
  return { ok: true };
};
