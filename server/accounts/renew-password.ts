import type { Sql } from "@/db/client";
import { hashedPassword, newPassword } from "./make-account";

/** A new password for an account, shown once and changed at the next sign-in; every session of it ends. Undefined where there is none. */
export async function renewPassword(sql: Sql, username: string): Promise<{ username: string; name: string; password: string } | undefined> {
  const [user] = await sql<{ id: string; name: string }[]>`select id, name from auth.users where username = ${username.toLowerCase()}`;
  if (!user) return undefined;
  const password = newPassword();
  await sql`update auth.accounts set password = ${await hashedPassword(password)} where user_id = ${user.id} and provider_id = 'credential'`;
  await sql`update auth.users set must_change = true, failed_sign_ins = 0, locked_until = null where id = ${user.id}`;
  await sql`delete from auth.sessions where user_id = ${user.id}`;
  return { username, name: user.name, password };
}
