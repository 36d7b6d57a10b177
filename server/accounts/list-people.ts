import type { Sql } from "@/db/client";
import type { Words } from "@/scoring/words";
import { knownItems } from "@/server/models/known-models";
import type { Role } from "../access/roles";

export interface HeldGrant {
  readonly grantId: number;
  readonly userId: string;
  readonly role: Role;
  readonly department: string | null;
  readonly departmentName: Words | null;
  readonly sectors: readonly string[];
  readonly towns: readonly string[];
  readonly subjectId: number | null;
  readonly bank: string | null;
  readonly givenBy: string;
  readonly givenAt: string;
  readonly endsOn: string | null;
  /** `unconfirmed`: waits for a second administrator. */
  readonly state: "live" | "unconfirmed" | "ended" | "expired";
}

export interface Person {
  readonly userId: string;
  readonly username: string | null;
  readonly name: string;
  readonly isDemo: boolean;
  readonly isClosed: boolean;
  readonly isLocked: boolean;
  readonly grants: readonly HeldGrant[];
}

const grantColumns = (sql: Sql) => sql`
  grant_id::int as "grantId", user_id as "userId", role, department, sectors, towns, subject_id::int as "subjectId", bank, given_by as "givenBy",
  given_at::text as "givenAt", ends_on as "endsOn",
  case when ended_at is not null then 'ended' when ends_on < access.today() then 'expired'
    when role = 'reviewer' and confirmed_at is null then 'unconfirmed' else 'live' end as state`;

/** Every account with its grants, ended ones too. */
export async function listPeople(sql: Sql): Promise<Person[]> {
  const [people, grants] = await Promise.all([
    sql<Omit<Person, "grants">[]>`
      select user_id as "userId", username, name, is_demo as "isDemo", closed_at is not null as "isClosed", coalesce(locked_until > now(), false) as "isLocked"
      from access.people() order by username nulls last, name`,
    named(sql, await sql<Unnamed[]>`select ${grantColumns(sql)} from grants order by grant_id`),
  ]);
  return people.map((person) => ({ ...person, grants: grants.filter(({ userId }) => userId === person.userId) }));
}

/** What an account may act as. */
export const listOwnGrants = async (sql: Sql, userId: string): Promise<HeldGrant[]> =>
  named(
    sql,
    await sql<Unnamed[]>`select ${grantColumns(sql)} from grants where user_id = ${userId} and access.is_live(grants) order by grant_id`,
  );

type Unnamed = Omit<HeldGrant, "departmentName">;

async function named(sql: Sql, grants: readonly Unnamed[]): Promise<HeldGrant[]> {
  const names = new Map((await knownItems(sql)).map(({ department }) => [department.id, department.name]));
  return grants.map((grant) => ({ ...grant, departmentName: grant.department === null ? null : (names.get(grant.department) ?? null) }));
}
