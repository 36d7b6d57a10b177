import type { Sql } from "@/db/client";
import { decides, type Role } from "../access/roles";

export interface NewGrant {
  readonly userId: string;
  readonly role: Role;
  readonly department?: string | undefined;
  readonly sectors?: readonly string[] | undefined;
  readonly towns?: readonly string[] | undefined;
  readonly subjectId?: number | undefined;
  readonly bank?: string | undefined;
  readonly endsOn?: string | undefined;
}

/** Gives a role; one that decides holds only once a second administrator has confirmed it. Gives the grant's number. */
export async function giveRole(sql: Sql, by: string, grant: NewGrant): Promise<{ grantId: number; isLive: boolean }> {
  const { userId, role, department = null, sectors = [], towns = [], subjectId = null, bank = null, endsOn = null } = grant;
  const [row] = await sql<{ grant_id: string }[]>`
    insert into grants (user_id, role, department, sectors, towns, subject_id, bank, given_by, ends_on)
    values (${userId}, ${role}, ${department}, ${[...sectors]}, ${[...towns]}, ${subjectId}, ${bank}, ${by}, ${endsOn}) returning grant_id`;
  return { grantId: Number(row?.grant_id), isLive: !decides(role) };
}

/** False where there is no such grant to confirm. Who gave it cannot confirm it: the database refuses. */
export async function confirmRole(sql: Sql, by: string, grantId: number): Promise<boolean> {
  const { count } = await sql`
    update grants set confirmed_by = ${by}, confirmed_at = now() where grant_id = ${grantId} and confirmed_by is null and ended_at is null`;
  return count === 1;
}

export async function endRole(sql: Sql, by: string, grantId: number): Promise<boolean> {
  const { count } = await sql`update grants set ended_by = ${by}, ended_at = now() where grant_id = ${grantId} and ended_at is null`;
  return count === 1;
}
