import { authPool } from "./auth-database";

/** Shuts an account, and ends its sessions, or opens it again. False where there is none in the other state. */
export async function setClosed(userId: string, isClosed: boolean): Promise<boolean> {
  const { count } = await authPool()`
    update auth.users set closed_at = case when ${isClosed} then now() end where id = ${userId} and (closed_at is null) = ${isClosed}`;
  if (isClosed) await authPool()`delete from auth.sessions where user_id = ${userId}`;
  return count === 1;
}
