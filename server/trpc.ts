import { initTRPC, TRPCError } from "@trpc/server";
import type postgres from "postgres";
import type { Asker, Claims } from "./access/asker";
import { type AuditEntry, writeAudit } from "./access/audit-entry";
import { enter } from "./access/enter";
import type { AskerRole, Role } from "./access/roles";
import { unfitValue } from "./access/unfit-value";
import { pool } from "./sql";

export interface Context {
  readonly asker: Asker;
}

interface Meta {
  /** Who may call it; "everyone" includes whoever has not signed in. */
  readonly roles: readonly Role[] | "everyone";
}

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    // An unknown error never shows its text; what was refused says why in its own words.
    errorFormatter: ({ shape }) => ({
      ...shape,
      message: shape.data.code === "INTERNAL_SERVER_ERROR" ? "INTERNAL_SERVER_ERROR" : shape.message,
      data: { ...shape.data, stack: undefined },
    }),
  });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** What a verb works with: the transaction that the asker has entered, who it is, and the audit rows to be written with what it does. */
export interface Entered {
  readonly sql: postgres.Sql;
  readonly claims: Claims;
  readonly origin: string;
  audit(entry: Omit<AuditEntry, "verb">): void;
  /** The database wrote the row itself, with what it gave. */
  isAudited(): void;
}

/**
 * One transaction a call, as the site's own role, entered by the asker: the database decides what it sees. What changes anything leaves an
 * audit row in the same transaction, and so does what opens a file (by `audit`).
 */
const entered = (roles: Meta["roles"]) =>
  t.procedure.meta({ roles }).use(async ({ ctx, next, path, type }) => {
    const work = async (tx: postgres.TransactionSql) => {
      const claims = await enter(tx, ctx.asker);
      refuseOthers(claims.role, roles);
      const entries: Omit<AuditEntry, "verb">[] = [];
      let needsRow = type === "mutation";
      const given: Entered = {
        sql: tx as unknown as postgres.Sql,
        claims,
        origin: ctx.asker.origin,
        audit: (entry) => entries.push(entry),
        isAudited: () => {
          needsRow = false;
        },
      };
      const result = await next({ ctx: given });
      // What was refused must not be committed.
      if (!result.ok) throw result.error;
      if (needsRow && entries.length === 0) entries.push({});
      for (const entry of entries) await writeAudit(tx, ctx.asker.origin, { verb: path, ...entry });
      return result;
    };
    try {
      return (await pool().begin(work)) as Awaited<ReturnType<typeof work>>;
    } catch (error) {
      throw unfitValue(error);
    }
  });

function refuseOthers(role: AskerRole, roles: Meta["roles"]): void {
  if (roles === "everyone" || (role !== "public" && roles.includes(role))) return;
  throw new TRPCError(
    role === "public"
      ? { code: "UNAUTHORIZED", message: "请先登录。(Sign in first.)" }
      : { code: "FORBIDDEN", message: "当前身份不能做这件事。(Your present role may not do this.)" },
  );
}

/** A verb for these roles. */
export const forRoles = (...roles: readonly Role[]) => entered(roles);
/** A verb for whoever asks, signed in or not. */
export const forEveryone = entered("everyone");
