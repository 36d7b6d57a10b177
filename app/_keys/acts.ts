"use server";

import { revalidatePath } from "next/cache";
import type { Answer } from "../_accounts/answer";
import { hintOf } from "../_accounts/hint-of";
import { caller } from "../_query/caller";

async function answered(work: () => Promise<Answer>): Promise<Answer> {
  try {
    const answer = await work();
    revalidatePath("/keys");
    return answer;
  } catch (error) {
    return { done: false, hint: hintOf(error) };
  }
}

export const makeKey = async (_before: Answer | null, form: FormData): Promise<Answer> =>
  answered(async () => {
    const text = (name: string) => String(form.get(name) ?? "").trim();
    const holder = text("holder") === "bank" ? { bank: text("bank") } : { department: text("department") };
    const { key } = await caller.apiKeys.make({ ...holder, name: text("name"), days: Number(text("days")) });
    return { done: true, says: "access.keys.made", shown: key };
  });

export const rotateKey = async (apiKeyId: number): Promise<Answer> =>
  answered(async () => {
    const { key } = await caller.apiKeys.rotate({ apiKeyId });
    return { done: true, says: "access.keys.rotated", shown: key };
  });

export const revokeKey = async (apiKeyId: number): Promise<Answer> =>
  answered(async () => {
    await caller.apiKeys.revoke({ apiKeyId });
    return { done: true, says: "access.keys.revoked" };
  });
