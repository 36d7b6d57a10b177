"use server";

import { revalidatePath } from "next/cache";
import type { Role } from "@/server/access/roles";
import { caller } from "../_query/caller";
import type { Answer } from "./answer";
import { hintOf } from "./hint-of";

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? "").trim();

async function answered(work: () => Promise<Answer>): Promise<Answer> {
  try {
    const answer = await work();
    revalidatePath("/accounts", "layout");
    return answer;
  } catch (error) {
    return { done: false, hint: hintOf(error) };
  }
}

export const makeAccount = async (_before: Answer | null, form: FormData): Promise<Answer> =>
  answered(async () => {
    const { password, userId } = await caller.accounts.make({ username: textOf(form, "username"), name: textOf(form, "name") });
    return { done: true, says: "access.admin.made", shown: password, userId };
  });

export const renewPassword = async (username: string): Promise<Answer> =>
  answered(async () => {
    const { password } = await caller.accounts.renewPassword({ username });
    return { done: true, says: "access.admin.renewed", shown: password };
  });

export const setClosed = async (userId: string, isClosed: boolean): Promise<Answer> =>
  answered(async () => {
    await caller.accounts.setClosed({ userId, isClosed });
    return { done: true, says: isClosed ? "access.admin.closedDone" : "access.admin.reopened" };
  });

export const confirmRole = async (grantId: number): Promise<Answer> =>
  answered(async () => {
    await caller.accounts.confirm({ grantId });
    return { done: true, says: "access.admin.confirmed" };
  });

export const endRole = async (grantId: number): Promise<Answer> =>
  answered(async () => {
    await caller.accounts.end({ grantId });
    return { done: true, says: "access.admin.ended" };
  });

export const giveRole = async (userId: string, _before: Answer | null, form: FormData): Promise<Answer> =>
  answered(async () => {
    const given = (name: "department" | "bank" | "endsOn") => (textOf(form, name) === "" ? {} : { [name]: textOf(form, name) });
    await caller.accounts.give({
      userId,
      role: textOf(form, "role") as Role,
      ...given("department"),
      ...given("bank"),
      ...given("endsOn"),
      sectors: form.getAll("sectors").map(String),
      towns: textOf(form, "towns")
        .split(/[、,，;；\s]+/)
        .filter(Boolean),
      ...(textOf(form, "subject") !== "" && { subjectId: Number(textOf(form, "subject")) }),
    });
    return { done: true, says: "access.admin.gave" };
  });
