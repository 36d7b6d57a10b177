import type { Words } from "@/scoring/words";

type Done =
  | "access.admin.made"
  | "access.admin.renewed"
  | "access.admin.closedDone"
  | "access.admin.reopened"
  | "access.admin.gave"
  | "access.admin.confirmed"
  | "access.admin.ended"
  | "access.keys.made"
  | "access.keys.rotated"
  | "access.keys.revoked";

/** What a step came to: the text that says so, with what is shown this once; or why it was refused. */
export type Answer =
  | { readonly done: true; readonly says: Done; readonly shown?: string; readonly userId?: string }
  | { readonly done: false; readonly hint: Words };

export type Act = (before: Answer | null, form: FormData) => Promise<Answer>;
