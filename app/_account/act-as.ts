"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { grantCookie } from "../_query/asker-of-request";
import { caller } from "../_query/caller";
import { homeOf } from "./home-of";

/** From now on the account acts in this role. The cookie only asks; the database gives the role to nobody who does not hold it. */
export async function actAs(grantId: number): Promise<void> {
  const { grants } = await caller.accounts.me();
  const grant = grants.find((each) => each.grantId === grantId);
  if (!grant) return;
  (await cookies()).set(grantCookie, String(grantId), { path: "/", httpOnly: true, sameSite: "lax" });
  redirect(homeOf(grant));
}
