"use client";

import { type ReactNode, useActionState } from "react";
import { useTexts } from "../_i18n/use-texts";
import { AnswerSaid } from "./answer-said";
import type { MergeAnswer } from "./merge-answer";

interface Props {
  readonly label: string;
  readonly act: (before: MergeAnswer | null, form: FormData) => Promise<MergeAnswer>;
  readonly buttons: (isBusy: boolean) => ReactNode;
}

interface Taken {
  readonly answer: MergeAnswer | null;
  readonly reason: string;
}

/** A step of a merge: the reason, and its buttons. What was typed stays where the step is refused. */
export function StepForm({ label, act, buttons }: Props) {
  const { t } = useTexts();
  const [{ answer, reason }, take, isBusy] = useActionState<Taken, FormData>(
    async (before, form) => {
      const answer = await act(before.answer, form);
      return { answer, reason: answer.done ? "" : String(form.get("reason") ?? "") };
    },
    { answer: null, reason: "" },
  );
  return (
    <form action={take} aria-label={label} className="border-line border-t px-4 py-3">
      <div className="flex flex-wrap items-end gap-2">
        <label className="min-w-0 flex-1 basis-48">
          <span className="mb-1 block text-small text-soft">{t("data.merges.reason")}</span>
          <input
            className="field"
            name="reason"
            key={`reason ${reason}`}
            defaultValue={reason}
            required
            maxLength={500}
            autoComplete="off"
          />
        </label>
        {buttons(isBusy)}
      </div>
      <AnswerSaid answer={answer} />
    </form>
  );
}
