import { authPool } from "./auth-database";
import { lockedMinutes, mostFailures } from "./lock-out-limits";
import { takeUnknownAttempt } from "./unknown-names";

/**
 * Takes one of the attempts an account has, before its password is looked at: of many at once no more pass than there are. The last of them
 * shuts the account; a right password opens it again by `forgetFailures`. False where it is shut.
 */
export async function takeAttempt(username: string): Promise<boolean> {
  const name = username.toLowerCase().slice(0, 100);
  const sql = authPool();
  const { count } = await sql`
    update auth.users set
      failed_sign_ins = case when failed_sign_ins + 1 >= ${mostFailures} then 0 else failed_sign_ins + 1 end,
      locked_until = case when failed_sign_ins + 1 >= ${mostFailures} then now() + make_interval(mins => ${lockedMinutes}) end
    where username = ${name} and (locked_until is null or locked_until <= now())`;
  if (count === 1) return true;
  const [shut] = await sql`select from auth.users where username = ${name}`;
  return !shut && takeUnknownAttempt(name);
}

export async function forgetFailures(username: string): Promise<void> {
  await authPool()`
    update auth.users set failed_sign_ins = 0, locked_until = null
    where username = ${username.toLowerCase()} and (failed_sign_ins > 0 or locked_until is not null)`;
}
