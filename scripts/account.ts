import { parseArgs } from "node:util";
import { connect, type Sql } from "@/db/client";
import { StartError } from "@/db/embedded/start-error";
import { migrateDatabase } from "@/db/migrate";
import { openDatabase } from "@/db/open";
import { renewDemoPasswords } from "@/server/accounts/demo-accounts";
import { giveRole } from "@/server/accounts/give-role";
import { makeAccount } from "@/server/accounts/make-account";
import { renewPassword } from "@/server/accounts/renew-password";
import { runScript } from "./start/run-script";
import { sayAccounts } from "./start/say-accounts";

const usage = `用法：npm run account -- administrator <用户名> <姓名> | password <用户名> | demo
Usage: npm run account -- administrator <username> <name> | password <username> | demo`;

const platform = "platform";

/** The first administrators come from here; every other account is made by an administrator on the page. */
async function administrator(sql: Sql, [username = "", name = ""]: string[]): Promise<void> {
  if (!/^[\p{L}\p{N}._-]{2,60}$/u.test(username) || name.trim() === "") throw new StartError(usage, "Give a username and a name.");
  const [taken] = await sql`select from auth.users where username = ${username.toLowerCase()}`;
  if (taken) throw new StartError(`用户名“${username}”已有人用，请换一个。`, `The username "${username}" is taken.`);
  const { userId, password } = await makeAccount(sql, { username, name: name.trim() });
  await giveRole(sql, platform, { userId, role: "administrator" });
  sayAccounts([{ username, name, password }]);
  console.log(
    "首次登录须改密码。复核员的授权须由第二名管理员确认，请至少设两名。  (the password must be changed at first sign-in; reviewers need a second administrator)",
  );
}

async function password(sql: Sql, [username = ""]: string[]): Promise<void> {
  const renewed = await renewPassword(sql, username);
  if (!renewed) throw new StartError(`没有账号“${username}”。`, `There is no account "${username}".`);
  sayAccounts([renewed]);
}

async function demo(sql: Sql): Promise<void> {
  if (process.env.XINHENG_DEMO === "off")
    throw new StartError("正式环境（XINHENG_DEMO=off）不使用演示账号。", "Production (XINHENG_DEMO=off) has no demo accounts.");
  const accounts = await renewDemoPasswords(sql);
  if (accounts.length === 0)
    throw new StartError("还没有演示账号，请先 npm start。", "There are no demo accounts yet; run npm start first.");
  sayAccounts(accounts);
}

await runScript(async () => {
  const [task = "", ...rest] = parseArgs({ allowPositionals: true }).positionals;
  const doing = { administrator, password, demo }[task];
  if (!doing) throw new StartError(usage, "Nothing was changed.");
  const { url } = await openDatabase();
  await migrateDatabase(url);
  const sql = connect(url, 1);
  await doing(sql, rest).finally(() => sql.end());
});
