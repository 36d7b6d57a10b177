import { TRPCError } from "@trpc/server";
import postgres from "postgres";

/**
 * What was given fits no column: a NUL within a text, a number out of range, a day that is none (PostgreSQL's class 22). That is the asker's
 * mistake and nothing was written; every other error of the database is ours and stays what it is.
 */
export function unfitValue(error: unknown): unknown {
  const cause = error instanceof TRPCError ? error.cause : error;
  if (!(cause instanceof postgres.PostgresError) || !cause.code.startsWith("22")) return error;
  const message =
    "有一项内容无法保存或查询，请检查特殊字符、过大的数和日期。(A value cannot be kept or sought: check it for special characters, numbers too large and dates.)";
  return new TRPCError({ code: "BAD_REQUEST", message });
}
