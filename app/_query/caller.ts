import "server-only";
import { createCaller } from "@/server/router";

/** The door of server components to the verbs. */
export const caller = createCaller({});
