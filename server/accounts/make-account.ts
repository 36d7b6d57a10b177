import { randomBytes, randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import type { Sql } from "@/db/client";

export interface NewAccount {
  readonly username: string;
  readonly name: string;
  readonly isDemo?: boolean;
  /** False for accounts whose holder sees the password at once, as on the demo's first start. */
  readonly mustChange?: boolean;
}

/** Readable aloud: no 0 O 1 l I. 16 characters of 55, 92 bits. */
const letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789".slice(0, 55);

export const newPassword = (): string => {
  const drawn: string[] = [];
  while (drawn.length < 16) {
    for (const byte of randomBytes(16)) if (byte < 220 && drawn.length < 16) drawn.push(letters[byte % 55] as string);
  }
  return drawn.join("");
};

export const hashedPassword = (password: string): Promise<string> => hashPassword(password);

/** Makes an account in the library's own tables, with a password shown once; gives both. Throws where the name is taken. */
export async function makeAccount(
  sql: Sql,
  { username, name, isDemo = false, mustChange = true }: NewAccount,
): Promise<{ userId: string; password: string }> {
  const userId = randomUUID();
  const password = newPassword();
  const hash = await hashedPassword(password);
  await sql.begin(async (tx) => {
    await tx`
      insert into auth.users (id, name, email, username, display_username, is_demo, must_change)
      values (${userId}, ${name}, ${`${userId}@accounts.invalid`}, ${username.toLowerCase()}, ${username}, ${isDemo}, ${mustChange})`;
    await tx`insert into auth.accounts (id, account_id, provider_id, user_id, password) values (${randomUUID()}, ${userId}, 'credential', ${userId}, ${hash})`;
  });
  return { userId, password };
}
