"use client";

import { useId, useRef, useState, useTransition } from "react";
import { useTexts } from "../_i18n/use-texts";
import type { Answer } from "./answer";
import { AnswerSaid } from "./answer-said";

interface Props {
  readonly label: string;
  /** What it does, said before it is done. */
  readonly ask: string;
  readonly act: () => Promise<Answer>;
  readonly isMain?: boolean;
  /** There is nothing more to do; what came of it stays on the page. */
  readonly isOver?: boolean;
}

/** A step that ends or opens something: it is asked first, and what came of it stays on the page. */
export function Step({ label, ask, act, isMain = false, isOver = false }: Props) {
  const { t } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isBusy, start] = useTransition();
  const take = () =>
    start(async () => {
      const came = await act();
      dialog.current?.close();
      setAnswer(came);
    });
  return (
    <div className="screen-only min-w-0">
      {isOver ? null : (
        <button type="button" className={isMain ? "button button-main" : "button"} onClick={() => dialog.current?.showModal()}>
          {label}
        </button>
      )}
      <dialog
        ref={dialog}
        aria-labelledby={title}
        closedby="any"
        className="panel m-auto w-[min(28rem,calc(100vw-2rem))] bg-surface p-5 text-ink backdrop:bg-black/40"
      >
        <h2 id={title} className="text-part">
          {label}
        </h2>
        <p className="mt-2 whitespace-normal">{ask}</p>
        <div className="mt-4 flex flex-wrap justify-end gap-2">
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t("access.admin.cancel")}
          </button>
          <button type="button" className="button button-main" disabled={isBusy} onClick={take}>
            {label}
          </button>
        </div>
      </dialog>
      <AnswerSaid answer={answer} />
    </div>
  );
}
