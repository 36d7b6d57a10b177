"use server";

import { revalidatePath } from "next/cache";
import type { DeskAnswer } from "@/server/quarantine/view";
import { caller } from "../_query/caller";
import { endedAct } from "../_query/ended-act";
import { deskRowLink } from "./links";

interface RowAt {
  readonly batchId: number;
  readonly rowNumber: number;
}

const cellPrefix = "cell.";

/** Only what was changed goes back: a masked cell left empty keeps what it holds. */
function changedFields(form: FormData, masked: ReadonlySet<string>, before: ReadonlyMap<string, string>): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of form) {
    if (!name.startsWith(cellPrefix) || typeof value !== "string") continue;
    const field = name.slice(cellPrefix.length);
    if (masked.has(field) ? value.trim() !== "" : value !== before.get(field)) fields[field] = value;
  }
  return fields;
}

export async function mendRow(at: RowAt, _before: DeskAnswer | null, form: FormData): Promise<DeskAnswer> {
  const row = await caller.quarantine.read(at);
  const masked = new Set(row?.cells.filter((cell) => cell.masked).map(({ field }) => field));
  const before = new Map(row?.cells.map(({ field, text }) => [field, text]));
  const asked = caller.quarantine.mend({ ...at, fields: changedFields(form, masked, before) });
  const answer = await endedAct(asked, "quarantine.mend");
  if (answer.done) revalidatePath(deskRowLink(at));
  return answer;
}

export async function dismissRow(at: RowAt, _before: DeskAnswer | null, form: FormData): Promise<DeskAnswer> {
  const answer = await caller.quarantine.dismiss({ ...at, reason: String(form.get("reason") ?? "").slice(0, 500) });
  if (answer.done) revalidatePath(deskRowLink(at));
  return answer;
}

export async function reopenRow(at: RowAt): Promise<DeskAnswer> {
  const answer = await caller.quarantine.reopen(at);
  if (answer.done) revalidatePath(deskRowLink(at));
  return answer;
}
