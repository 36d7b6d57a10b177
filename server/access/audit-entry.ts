import type postgres from "postgres";

/** What an audit row says beside who, when and from where, which the database adds itself. */
export interface AuditEntry {
  readonly verb: string;
  /** Whose file. */
  readonly subjectId?: number | undefined;
  /** What else was touched, such as `batch:12`. */
  readonly object?: string | undefined;
  readonly purpose?: string | undefined;
  readonly detail?: Readonly<Record<string, unknown>> | undefined;
}

/** Writes the row into the chain, in the transaction in which the thing is done. */
export async function writeAudit(tx: postgres.TransactionSql, origin: string, entry: AuditEntry): Promise<void> {
  const { verb, subjectId = null, object = null, purpose = null, detail = {} } = entry;
  await tx`select access.write_audit(${verb}, ${subjectId}, ${object}, ${purpose}, ${origin}, ${tx.json(detail as never)})`;
}
