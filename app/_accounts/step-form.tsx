"use client";

import { type FormEvent, type ReactNode, useState, useTransition } from "react";
import type { Act, Answer } from "./answer";
import { AnswerSaid } from "./answer-said";

interface Props {
  readonly label: string;
  readonly go: string;
  readonly act: Act;
  readonly children: ReactNode;
}

/** A form whose entries stay where it is refused, and are emptied where it is done. */
export function StepForm({ label, go, act, children }: Props) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isBusy, start] = useTransition();
  const take = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    start(async () => {
      const came = await act(answer, new FormData(form));
      if (came.done) form.reset();
      setAnswer(came);
    });
  };
  return (
    <form aria-label={label} onSubmit={take} className="panel screen-only p-4">
      <div className="grid gap-3 md:grid-cols-2">{children}</div>
      <button type="submit" className="button button-main mt-4" disabled={isBusy}>
        {go}
      </button>
      <AnswerSaid answer={answer} />
    </form>
  );
}
