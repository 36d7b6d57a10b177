import type { Sql } from "@/db/client";
import type { Role } from "../access/roles";
import { confirmRole, giveRole, type NewGrant } from "./give-role";
import { hashedPassword, makeAccount, newPassword } from "./make-account";

export interface DemoAccount {
  readonly username: string;
  readonly name: string;
  readonly password: string;
}

interface Plan {
  readonly username: string;
  readonly name: string;
  readonly grants: readonly Omit<NewGrant, "userId">[];
}

const city = ["market", "tax", "transport", "construction", "tourism"];
const stewards = ["market-supervision", "tax", "transport", "housing-construction", "culture-tourism", "court"];
/** No bank has this code: region 000000, check digit and all. */
const bank = "91000000MA0000000X";
const role = (name: Role, reach: Partial<NewGrant> = {}) => ({ role: name, ...reach });

const plans: readonly Plan[] = [
  { username: "admin", name: "演示·管理员甲（虚构）", grants: [role("administrator")] },
  { username: "admin2", name: "演示·管理员乙（虚构）", grants: [role("administrator")] },
  { username: "auditor", name: "演示·审计员（虚构）", grants: [role("auditor")] },
  { username: "regulator", name: "演示·信用中心监管（虚构）", grants: [role("regulator", { department: "credit-centre", sectors: city })] },
  {
    username: "transport",
    name: "演示·交通监管（虚构）",
    grants: [role("regulator", { department: "transport", sectors: ["transport"] })],
  },
  { username: "inspector", name: "演示·检查员（虚构）", grants: [role("inspector", { department: "transport", sectors: ["transport"] })] },
  { username: "reviewer", name: "演示·复核员（虚构）", grants: [role("reviewer", { department: "credit-centre", sectors: city })] },
  { username: "steward", name: "演示·数据专员（虚构）", grants: stewards.map((department) => role("steward", { department })) },
  { username: "bank", name: "演示·银行信贷员（虚构）", grants: [role("bankOfficer", { bank })] },
  { username: "leader", name: "演示·领导小组（虚构）", grants: [role("leadingGroup")] },
];

/** One account for each role of the demo city, with passwords that are given this once. Empty where they are there already. */
export async function makeDemoAccounts(sql: Sql): Promise<DemoAccount[]> {
  const [found] = await sql`select from auth.users where is_demo limit 1`;
  if (found) return [];
  const made: DemoAccount[] = [];
  const ids = new Map<string, string>();
  for (const { username, name } of [...plans, subjectPlan]) {
    const { userId, password } = await makeAccount(sql, { username, name, isDemo: true, mustChange: false });
    ids.set(username, userId);
    made.push({ username, name, password });
  }
  const [first, second] = [ids.get("admin") ?? "", ids.get("admin2") ?? ""];
  for (const { username, grants } of plans) {
    for (const grant of grants) {
      const userId = ids.get(username) ?? "";
      const { grantId, isLive } = await giveRole(sql, userId === first ? second : first, { ...grant, userId });
      if (!isLive) await confirmRole(sql, second, grantId);
    }
  }
  await giveConsents(sql);
  await giveOwnFile(sql, first, ids.get(subjectPlan.username) ?? "");
  return made;
}

const subjectPlan = { username: "subject", name: "演示·企业经办人（虚构）" };

/** The demo's rated firm that sees its own file: the one with most records. */
async function giveOwnFile(sql: Sql, by: string, userId: string): Promise<void> {
  const [own] = await sql<{ subject_id: string }[]>`
    select subject_id from current_ratings join subjects using (subject_id) where kind = 'enterprise' and invented
    group by 1 order by count(*) desc, 1 limit 1`;
  if (own) await giveRole(sql, by, { userId, role: "subject", subjectId: Number(own.subject_id) });
}

/** Twenty invented firms let the demo bank read their ratings. */
async function giveConsents(sql: Sql): Promise<void> {
  await sql`
    insert into consents (subject_id, bank, purpose, given_on, until)
    select subject_id, ${bank}, '贷前审查（虚构）', current_date, current_date + 180 from subjects
    where kind = 'enterprise' and invented and merged_into is null order by subject_id limit 20`;
}

/** New passwords for all of them; every session they have ends. */
export async function renewDemoPasswords(sql: Sql): Promise<DemoAccount[]> {
  const users = await sql<
    { id: string; username: string; name: string }[]
  >`select id, username, name from auth.users where is_demo order by username`;
  const renewed: DemoAccount[] = [];
  for (const { id, username, name } of users) {
    const password = newPassword();
    await sql`update auth.accounts set password = ${await hashedPassword(password)} where user_id = ${id} and provider_id = 'credential'`;
    await sql`update auth.users set closed_at = null, failed_sign_ins = 0, locked_until = null where id = ${id}`;
    await sql`delete from auth.sessions where user_id = ${id}`;
    renewed.push({ username, name, password });
  }
  return renewed;
}

/** Without a demo city no demo account opens anything. */
export async function closeDemoAccounts(sql: Sql): Promise<void> {
  await sql`update auth.users set closed_at = now() where is_demo and closed_at is null`;
  await sql`delete from auth.sessions where user_id in (select id from auth.users where is_demo)`;
}
