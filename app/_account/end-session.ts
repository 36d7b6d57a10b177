"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { auth } from "@/server/accounts/auth";

/** Ends one of the asker's own sessions, by its number: its token never leaves the server. */
export async function endSession(id: string): Promise<void> {
  const asked = { headers: await headers() };
  const session = (await auth().api.listSessions(asked)).find((each) => each.id === id);
  if (session) await auth().api.revokeSession({ ...asked, body: { token: session.token } });
  revalidatePath("/account");
}

export async function endOtherSessions(): Promise<void> {
  await auth().api.revokeOtherSessions({ headers: await headers() });
  revalidatePath("/account");
}
