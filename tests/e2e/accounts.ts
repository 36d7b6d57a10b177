import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { projectRoot } from "@/db/embedded/project-root";

export interface Account {
  readonly username: string;
  readonly password: string;
}

/** Runs the operator's own command against the site under test; gives the accounts it prints. */
async function accounts(...task: string[]): Promise<Account[]> {
  const command = ["--import", "tsx", "scripts/account.ts", ...task];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: projectRoot, env: { ...process.env, DATABASE_URL: "" } });
  return [...stdout.matchAll(/^ {2}(\S+) +(\S{16}) {3}/gm)].map(([, username = "", password = ""]) => ({ username, password }));
}

/** New passwords for the demo's accounts; the sessions they had end. */
export const renewedDemoAccounts = (): Promise<Account[]> => accounts("demo");

/** An administrator of the test's own, so that nobody else is locked out or signed out with it. */
export async function newcomer(name: string): Promise<Account> {
  const [made] = await accounts("administrator", `${name}-${Date.now()}`, "测试·新管理员（虚构）");
  if (!made) throw new Error("The command printed no account");
  return made;
}
