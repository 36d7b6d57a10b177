import { TRPCError } from "@trpc/server";
import type { Words } from "@/scoring/words";

/** What was refused and what to do, in both languages; a page says it in its own. */
export class Told extends Error {
  constructor(readonly hint: Words) {
    super(`${hint.zh} ${hint.en}`);
    this.name = "Told";
  }
}

export function told(zh: string, en: string, code: "BAD_REQUEST" | "NOT_FOUND" | "PRECONDITION_FAILED" = "BAD_REQUEST"): TRPCError {
  const cause = new Told({ zh, en });
  return new TRPCError({ code, message: cause.message, cause });
}
