"use client";

import { useTexts } from "../_i18n/use-texts";
import type { MergeAnswer } from "./merge-answer";

/** What came of a step, or why it was not taken. */
export function AnswerSaid({ answer }: { readonly answer: MergeAnswer | null }) {
  const { t, say } = useTexts();
  if (answer === null) return <div role="status" />;
  if (answer.done) {
    return (
      <p role="status" className="mt-3 rounded-box border border-accent bg-accent-wash p-3 text-table">
        {t(`data.merges.became.${answer.became}`, { count: answer.count })}
      </p>
    );
  }
  return (
    <p role="alert" className="mt-3 rounded-box border border-act p-3 text-act text-table">
      {say(answer.hint)}
    </p>
  );
}
