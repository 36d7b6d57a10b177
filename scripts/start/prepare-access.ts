import { connect } from "@/db/client";
import { writeReach } from "@/server/access/write-reach";
import { closeDemoAccounts, makeDemoAccounts } from "@/server/accounts/demo-accounts";
import { say } from "./say";
import { sayAccounts } from "./say-accounts";

/** Tells the wall what there is to reach; makes the demo's accounts and gives their passwords once, or shuts them where there is no demo. */
export async function prepareAccess(url: string, isDemo: boolean): Promise<void> {
  const sql = connect(url, 2);
  try {
    await writeReach(sql);
    if (isDemo) await showDemoAccounts(await makeDemoAccounts(sql));
    else await closeDemoAccounts(sql);
    const [held] = await sql`select from grants where role = 'administrator' and ended_at is null limit 1`;
    if (!held) say("还没有管理员：npm run account -- administrator <用户名> <姓名>", "no administrator yet");
  } finally {
    await sql.end();
  }
}

function showDemoAccounts(accounts: Awaited<ReturnType<typeof makeDemoAccounts>>): void {
  if (accounts.length === 0) return;
  say("演示账号（密码只显示这一次；重设：npm run account -- demo）", "demo accounts, shown once");
  sayAccounts(accounts);
}
