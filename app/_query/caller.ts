import "server-only";
import type { TRPCError } from "@trpc/server";
import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { createCaller } from "@/server/router";
import { askerOf } from "./asker-of-request";

/** The door of server components to the verbs: each call enters the database as whoever sent the request. */
export const caller = createCaller(async () => ({ asker: askerOf(await headers()) }), { onError: ({ error }) => lead(error) });

/** Whoever is not signed in any more is led to the sign-in; whoever may not come in is told so. */
function lead({ code }: TRPCError): void {
  if (code === "UNAUTHORIZED") redirect("/sign-in");
  if (code === "FORBIDDEN") forbidden();
}
