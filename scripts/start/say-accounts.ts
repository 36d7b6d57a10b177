import type { DemoAccount } from "@/server/accounts/demo-accounts";

/** Prints names and passwords: the only place at which they are shown. */
export function sayAccounts(accounts: readonly DemoAccount[]): void {
  for (const { username, password, name } of accounts) console.log(`  ${username.padEnd(12)} ${password}   ${name}`);
}
