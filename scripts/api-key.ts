import { parseArgs } from "node:util";
import { connect, type Sql } from "@/db/client";
import { StartError } from "@/db/embedded/start-error";
import { migrateDatabase } from "@/db/migrate";
import { openDatabase } from "@/db/open";
import { catalogue } from "@/scoring/catalogue/catalogue";
import { listApiKeys } from "@/server/api-keys/list-api-keys";
import { makeApiKey } from "@/server/api-keys/make-api-key";
import { revokeApiKey } from "@/server/api-keys/revoke-api-key";
import { checkedOutside } from "@/server/models/adopted/register-outside";
import { runScript } from "./start/run-script";

const usage = `用法：npm run api-key -- make <部门> <系统名称> [--days 365] | list | revoke <编号>
Usage: npm run api-key -- make <department> <system's name> [--days 365] | list | revoke <id>`;

const longestDays = 3650;

async function make(sql: Sql, [department = "", name = ""]: string[], days: number): Promise<void> {
  const { items } = await checkedOutside();
  const departments = new Map([...catalogue, ...items].map((item) => [item.department.id, item.department.name]));
  if (!departments.has(department)) {
    const known = [...departments].map(([id, title]) => `  ${id.padEnd(26)} ${title.zh}  (${title.en})`).join("\n");
    throw new StartError(`没有部门“${department}”。\n${usage}`, `There is no department "${department}".\n${known}`);
  }
  if (name.trim() === "" || name.length > 100)
    throw new StartError(`请给出系统名称（100 字以内）。\n${usage}`, "Name the system, in at most 100 characters.");
  if (!Number.isInteger(days) || days < 1 || days > longestDays)
    throw new StartError(`有效天数应为 1 到 ${longestDays}。`, `The days must be from 1 to ${longestDays}.`);
  const { apiKeyId, key } = await makeApiKey(sql, { department, name: name.trim(), days });
  console.log(`${key}\n密钥 ${apiKeyId}，${departments.get(department)?.zh}，${days} 天有效；只显示这一次，请立即妥善保存。
(key ${apiKeyId} of ${department}, valid for ${days} days; it is shown this once, keep it safe)`);
}

async function list(sql: Sql): Promise<void> {
  const keys = await listApiKeys(sql);
  if (keys.length === 0) console.log("还没有密钥。  (no keys yet)");
  for (const key of keys)
    console.log(
      `${String(key.apiKeyId).padStart(5)}  ${key.state.padEnd(8)} ${(key.department ?? key.bank ?? "").padEnd(26)} ${key.madeOn} – ${key.expiresOn ?? "…"}  ${key.name}`,
    );
}

async function revoke(sql: Sql, [id = ""]: string[]): Promise<void> {
  if (/^[1-9]\d{0,8}$/.test(id) && (await revokeApiKey(sql, Number(id)))) console.log(`密钥 ${id} 已停用。  (key ${id} revoked)`);
  else
    throw new StartError(
      `没有可停用的密钥“${id}”。npm run api-key -- list 列出全部。`,
      `There is no key "${id}" to revoke. "list" shows them all.`,
    );
}

function asked() {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { days: { type: "string" } } });
    return { task: positionals[0] ?? "", rest: positionals.slice(1), days: Number(values.days ?? 365) };
  } catch (error) {
    throw new StartError(`参数不认识。\n${usage}`, (error as Error).message);
  }
}

await runScript(async () => {
  const { task, rest, days } = asked();
  if (!["make", "list", "revoke"].includes(task)) throw new StartError(usage, "Nothing was changed.");
  const { url } = await openDatabase();
  await migrateDatabase(url);
  const sql = connect(url, 1);
  try {
    if (task === "make") await make(sql, rest, days);
    else if (task === "list") await list(sql);
    else await revoke(sql, rest);
  } finally {
    await sql.end();
  }
});
