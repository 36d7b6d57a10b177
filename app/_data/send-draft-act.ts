"use server";

import { redirect } from "next/navigation";
import type { Words } from "@/scoring/words";
import { previewDraft } from "@/server/drafts/preview-draft";
import { sendDraft } from "@/server/drafts/send-draft";
import { FileRefused } from "@/server/intake/file/file-refused";
import { pool } from "@/server/sql";
import { batchLink } from "./links";
import { mappingOf } from "./mapping-of";

interface Draft {
  readonly draft: string;
  readonly item: string;
  readonly fileName: string;
}

const beijingDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });

/** Sends the draft as mapped; gives why it was refused, or goes on to its batch. */
export async function sendDraftAct(given: Draft, _before: Words | null, form: FormData): Promise<Words | null> {
  const of = { draft: String(given.draft), item: String(given.item), fileName: String(given.fileName).slice(0, 200) };
  let batchId: number;
  try {
    const { columns } = await previewDraft(pool(), { ...of, today: beijingDay.format(new Date()) });
    const names = columns.map(({ name }) => name);
    const chosen = (name: string) => (form.has(name) ? String(form.get(name)) : undefined);
    const mapping = mappingOf(names, chosen) ?? {};
    batchId = await sendDraft(pool(), process.env.DATABASE_URL ?? "", { ...of, mapping, isSaved: form.get("save") === "on" });
  } catch (error) {
    if (error instanceof FileRefused) return error.hint;
    throw error;
  }
  redirect(batchLink(batchId));
}
