"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import type { Words } from "@/scoring/words";
import { useTexts } from "../_i18n/use-texts";

interface Props {
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string | undefined;
}

/** Item and file; the file is kept as a draft, and the next page shows how it would be read. */
export function UploadForm({ items, chosen }: Props) {
  const { t, say } = useTexts();
  const router = useRouter();
  const list = useId();
  const [isBusy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const item = items.find(({ name }) => name === form.get("item"));
    const file = form.get("file");
    if (!item) return setWrong(t("data.uploadNoItem"));
    if (!(file instanceof File)) return;
    setBusy(true);
    setWrong(null);
    try {
      const answer = await keep(file);
      if ("draft" in answer)
        return router.push(`/data/upload/map?${new URLSearchParams({ item: item.id, name: file.name, draft: answer.draft })}`);
      setWrong(say(answer.hint));
    } catch {
      setWrong(t("data.uploadLost"));
    }
    setBusy(false);
  };
  return (
    <form onSubmit={send} className="panel grid max-w-3xl gap-4 p-4">
      <label>
        <span className="mb-1 block text-small text-soft">{t("data.uploadItem")}</span>
        <input
          className="field"
          name="item"
          list={list}
          required
          placeholder={t("data.uploadItemHint")}
          defaultValue={items.find(({ id }) => id === chosen)?.name}
          autoComplete="off"
        />
        <datalist id={list}>
          {items.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
      </label>
      <label>
        <span className="mb-1 block text-small text-soft">{t("data.uploadFile")}</span>
        <input className="field" type="file" name="file" required accept=".csv,.tsv,.txt,.xlsx,.jsonl,.ndjson,.json" />
      </label>
      <div>
        <button type="submit" className="button button-main" disabled={isBusy}>
          {t(isBusy ? "data.uploading" : "data.uploadGo")}
        </button>
      </div>
      {wrong === null ? null : (
        <p role="alert" className="text-act">
          {wrong}
        </p>
      )}
    </form>
  );
}

async function keep(file: File): Promise<{ draft: string } | { hint: Words }> {
  const answer = await fetch(`/data/upload/file?${new URLSearchParams({ name: file.name })}`, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream" },
    body: file,
  });
  if (answer.status >= 500) throw new Error("The server failed");
  return answer.json();
}
