"use server";

import { redirect } from "next/navigation";
import type { Words } from "@/scoring/words";
import { caller } from "../_query/caller";
import { chosenFields } from "./chosen-fields";
import { batchLink } from "./links";

interface Draft {
  readonly draft: string;
  readonly item: string;
  readonly fileName: string;
}

/** Sends the draft as mapped; gives why it was refused, or goes on to its batch. */
export async function sendDraftAct(given: Draft, _before: Words | null, form: FormData): Promise<Words | null> {
  const of = { draft: String(given.draft), item: String(given.item), fileName: String(given.fileName).slice(0, 200) };
  const sent = await caller.drafts.send({ ...of, chosen: chosenFields(form), isSaved: form.get("save") === "on" });
  if ("refused" in sent) return sent.refused;
  redirect(batchLink(sent.batchId));
}
