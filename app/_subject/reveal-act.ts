"use server";

import type { Words } from "@/scoring/words";
import type { RevealedPerson } from "@/server/subjects/reveal-person";
import { hintOf } from "../_accounts/hint-of";
import { caller } from "../_query/caller";

export type Revealed = { readonly person: RevealedPerson } | { readonly hint: Words };

export async function revealPerson(subjectId: number, purpose: string): Promise<Revealed> {
  try {
    return { person: await caller.subjects.reveal({ subjectId, purpose }) };
  } catch (error) {
    return { hint: hintOf(error) };
  }
}
