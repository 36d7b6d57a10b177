"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { Words } from "@/scoring/words";
import type { MendedReport } from "@/server/quarantine/mended/report";
import { useTexts } from "../_i18n/use-texts";
import { DeskMendedReport } from "./desk-mended-report";

type Answer = { readonly report: MendedReport } | { readonly hint: Words };

/** Where the mended download is given back; what became of its rows is said below. */
export function DeskMendedForm() {
  const { t, say } = useTexts();
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer | { readonly lost: true } | null>(null);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const file = new FormData(form).get("file");
    if (!(file instanceof File)) return;
    setBusy(true);
    setAnswer(null);
    const came = await resend(file).catch(() => ({ lost: true }) as const);
    setAnswer(came);
    setBusy(false);
    if (!("report" in came)) return;
    form.reset();
    router.refresh();
  };
  return (
    <form onSubmit={send} className="panel p-4">
      <div className="flex flex-wrap items-end gap-2">
        <label className="min-w-0 flex-1">
          <span className="mb-1 block text-small text-soft">{t("data.mendedFile")}</span>
          <input className="field" type="file" name="file" required accept=".xlsx,.csv,.tsv,.txt" />
        </label>
        <button type="submit" className="button" disabled={isBusy}>
          {t(isBusy ? "data.mendedSending" : "data.mendedGo")}
        </button>
      </div>
      <p className="mt-2 text-small text-soft">{t("data.mendedSays")}</p>
      {answer === null ? <div role="status" /> : null}
      {answer !== null && "report" in answer ? <DeskMendedReport report={answer.report} /> : null}
      {answer !== null && !("report" in answer) ? (
        <p role="alert" className="mt-3 text-act">
          {"hint" in answer ? say(answer.hint) : t("data.mendedLost")}
        </p>
      ) : null}
    </form>
  );
}

async function resend(file: File): Promise<Answer> {
  const answer = await fetch(`/data/quarantine/mended?${new URLSearchParams({ name: file.name })}`, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream" },
    body: file,
  });
  if (answer.status >= 500) throw new Error("The server failed");
  return answer.json();
}
