import type { Sql } from "@/db/client";
import { told } from "../access/told";
import { bankCode } from "./bank-code";
import type { NewGrant } from "./give-role";
import { grantChoices } from "./grant-choices";

/**
 * Says in words what the table would refuse without any, and keeps of what was given only what the role reaches by: a reader of the audit
 * must not find a department beside a role that has none.
 */
export async function checkedGrant(sql: Sql, grant: NewGrant): Promise<NewGrant> {
  const { userId, role, endsOn } = grant;
  const isOfficial = role === "regulator" || role === "inspector" || role === "reviewer";
  const base = { userId, role, ...(endsOn && { endsOn: await notPast(sql, endsOn) }) };
  if (role === "subject")
    return { ...base, subjectId: grant.subjectId ?? refuse("请填写主体编号。", "Give the number of the subject's file.") };
  if (role === "bankOfficer")
    return { ...base, bank: bankCode(grant.bank ?? refuse("请填写银行的统一社会信用代码。", "Give the bank's unified code.")) };
  if (!isOfficial && role !== "steward") return base;
  const choices = await grantChoices(sql);
  const department = grant.department ?? refuse("请选择部门。", "Choose the department.");
  if (!choices.departments.some(({ id }) => id === department))
    refuse("没有这个部门，请重新选择。", "There is no such department; choose again.");
  const towns = [...new Set(grant.towns ?? [])];
  if (!isOfficial) return { ...base, department, towns };
  const sectors = [...new Set(grant.sectors ?? [])];
  if (sectors.length === 0) refuse("请至少选择一个监管领域。", "Choose at least one sector.");
  if (!sectors.every((sector) => choices.sectors.includes(sector)))
    refuse("没有这个监管领域，请重新选择。", "There is no such sector; choose again.");
  return { ...base, department, sectors, towns };
}

async function notPast(sql: Sql, endsOn: string): Promise<string> {
  const [day] = await sql<{ past: boolean }[]>`select ${endsOn}::date < access.today() as past`;
  return day?.past ? refuse("截止日期已经过去，请改为今天或以后。", "The last day has passed; choose today or later.") : endsOn;
}

function refuse(zh: string, en: string): never {
  throw told(zh, en);
}
