import "server-only";
import { TRPCError } from "@trpc/server";
import type { Words } from "@/scoring/words";
import { Told } from "@/server/access/told";

const wrongInput: Words = {
  zh: "填写的内容不符合要求，没有保存。请核对后再试。",
  en: "What was entered does not meet the form; nothing was kept. Check it and try again.",
};

/** Why a verb refused, in words. Whatever is no refusal goes on to the error page. */
export function hintOf(error: unknown): Words {
  if (!(error instanceof TRPCError)) throw error;
  if (error.cause instanceof Told) return error.cause.hint;
  if (error.code === "BAD_REQUEST") return wrongInput;
  throw error;
}
