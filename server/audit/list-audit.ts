import type { Sql } from "@/db/client";
import type { Words } from "@/scoring/words";
import { knownItems } from "@/server/models/known-models";

export interface AuditFilter {
  readonly actor?: string | undefined;
  readonly verb?: string | undefined;
  readonly subjectId?: number | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface AuditLine {
  readonly number: number;
  readonly at: string;
  readonly actor: string;
  /** Null where the asker may not know names. */
  readonly actorName: string | null;
  readonly role: string;
  readonly departmentName: Words | null;
  readonly verb: string;
  readonly subjectId: number | null;
  readonly object: string | null;
  readonly purpose: string | null;
  readonly origin: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface AuditList {
  readonly lines: readonly AuditLine[];
  /** Where the next page goes on; null on the last one. */
  readonly before: number | null;
}

type Line = Omit<AuditLine, "departmentName"> & { readonly department: string | null };

const pageSize = 100;

/** The newest first; what the asker may see of it is the policy's to decide. Days are those of Beijing. */
export async function listAudit(sql: Sql, filter: AuditFilter, before?: number): Promise<AuditList> {
  const lines = await sql<Line[]>`
    select number::int, at::text, actor, p.name as "actorName", role, department, verb, subject_id::int as "subjectId", object, purpose, origin, detail
    from audit_rows left join access.people() p on p.user_id = actor
    where true
      ${before === undefined ? sql`` : sql`and number < ${before}`}
      ${filter.actor ? sql`and actor = ${filter.actor}` : sql``}
      ${filter.verb ? sql`and verb = ${filter.verb}` : sql``}
      ${filter.subjectId === undefined ? sql`` : sql`and subject_id = ${filter.subjectId}`}
      ${filter.from ? sql`and at >= ${filter.from}::date::timestamp at time zone 'Asia/Shanghai'` : sql``}
      ${filter.to ? sql`and at < (${filter.to}::date + 1)::timestamp at time zone 'Asia/Shanghai'` : sql``}
    order by number desc limit ${pageSize}`;
  const names = new Map((await knownItems(sql)).map(({ department }) => [department.id, department.name]));
  const named = lines.map(({ department, ...line }) => ({ ...line, departmentName: names.get(department ?? "") ?? null }));
  return { lines: named, before: lines.length < pageSize ? null : (lines.at(-1)?.number ?? null) };
}
