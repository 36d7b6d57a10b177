import type { Sql } from "@/db/client";

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
  readonly role: string;
  readonly department: string | null;
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

const pageSize = 100;

/** The newest first; what the asker may see of it is the policy's to decide. Days are those of Beijing. */
export async function listAudit(sql: Sql, filter: AuditFilter, before?: number): Promise<AuditList> {
  const lines = await sql<AuditLine[]>`
    select number::int, at::text, actor, role, department, verb, subject_id::int as "subjectId", object, purpose, origin, detail from audit_rows
    where true
      ${before === undefined ? sql`` : sql`and number < ${before}`}
      ${filter.actor ? sql`and actor = ${filter.actor}` : sql``}
      ${filter.verb ? sql`and verb = ${filter.verb}` : sql``}
      ${filter.subjectId === undefined ? sql`` : sql`and subject_id = ${filter.subjectId}`}
      ${filter.from ? sql`and at >= ${filter.from}::date::timestamp at time zone 'Asia/Shanghai'` : sql``}
      ${filter.to ? sql`and at < (${filter.to}::date + 1)::timestamp at time zone 'Asia/Shanghai'` : sql``}
    order by number desc limit ${pageSize}`;
  return { lines: [...lines], before: lines.length < pageSize ? null : (lines.at(-1)?.number ?? null) };
}
