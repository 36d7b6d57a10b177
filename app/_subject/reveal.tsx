"use client";

import { Eye } from "lucide-react";
import { type FormEvent, useId, useRef, useState, useTransition } from "react";
import { useTexts } from "../_i18n/use-texts";
import { type Revealed, revealPerson } from "./reveal-act";

/** A person's name and number, for a purpose: in a window alone, gone once it closes, on no printed page. */
export function Reveal({ subjectId }: { readonly subjectId: number }) {
  const { t, say } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const [isBusy, start] = useTransition();
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const purpose = String(new FormData(event.currentTarget).get("purpose"));
    start(async () => setRevealed(await revealPerson(subjectId, purpose)));
  };
  const person = revealed !== null && "person" in revealed ? revealed.person : null;
  return (
    <div className="screen-only mt-3">
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        <Eye aria-hidden className="size-4" />
        {t("access.reveal.open")}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={title}
        onClose={() => setRevealed(null)}
        className="panel screen-only m-auto w-[min(28rem,calc(100vw-2rem))] bg-surface p-5 text-ink backdrop:bg-black/40"
      >
        <h2 id={title} className="text-part">
          {t("access.reveal.title")}
        </h2>
        <p className="mt-1 text-soft text-table">{t("access.reveal.says")}</p>
        {person === null ? (
          <form onSubmit={ask} className="mt-3">
            <label>
              <span className="mb-1 block text-small text-soft">{t("access.reveal.purpose")}</span>
              <input className="field" name="purpose" required minLength={5} maxLength={200} autoComplete="off" />
            </label>
            {revealed !== null && "hint" in revealed ? (
              <p role="alert" className="mt-2 text-act text-table">
                {say(revealed.hint)}
              </p>
            ) : null}
            <button type="submit" className="button button-main mt-3" disabled={isBusy}>
              {t("access.reveal.go")}
            </button>
          </form>
        ) : (
          <div role="status">
            <dl className="mt-3 grid gap-2">
              <dt className="text-small text-soft">{t("access.reveal.name")}</dt>
              <dd className="break-words">{person.name}</dd>
              <dt className="text-small text-soft">{t("access.reveal.number")}</dt>
              <dd className="select-all break-all tabular-nums">{person.number}</dd>
            </dl>
          </div>
        )}
        <div className="mt-4 flex justify-end">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t("access.reveal.close")}
          </button>
        </div>
      </dialog>
    </div>
  );
}
