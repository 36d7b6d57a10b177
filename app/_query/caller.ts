import "server-only";
import { headers } from "next/headers";
import { createCaller } from "@/server/router";
import { askerOf } from "./asker-of-request";

/** The door of server components to the verbs: each call enters the database as whoever sent the request. */
export const caller = createCaller(async () => ({ asker: askerOf(await headers()) }));
