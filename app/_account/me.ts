import "server-only";
import { cache } from "react";
import { caller } from "../_query/caller";

/** Who has sent this request, and what that account may act as. */
export const me = cache(() => caller.accounts.me());
