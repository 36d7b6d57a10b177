import { authPool } from "./auth-database";

export const mostFailures = 5;
export const lockedMinutes = 15;

/** Until when the account is shut after too many wrong passwords; undefined where it is open, or unknown. */
export async function lockedUntil(username: string): Promise<Date | undefined> {
  const [row] = await authPool()<{ locked_until: Date }[]>`
    select locked_until from auth.users where username = ${username.toLowerCase()} and locked_until > now()`;
  return row?.locked_until;
}

/** One statement, so that failures counted at once are all counted. */
export async function countFailure(username: string): Promise<void> {
  await authPool()`
    update auth.users set
      failed_sign_ins = case when failed_sign_ins + 1 >= ${mostFailures} then 0 else failed_sign_ins + 1 end,
      locked_until = case when failed_sign_ins + 1 >= ${mostFailures} then now() + make_interval(mins => ${lockedMinutes}) else locked_until end
    where username = ${username.toLowerCase()}`;
}

export async function forgetFailures(username: string): Promise<void> {
  await authPool()`update auth.users set failed_sign_ins = 0, locked_until = null where username = ${username.toLowerCase()} and failed_sign_ins > 0`;
}
