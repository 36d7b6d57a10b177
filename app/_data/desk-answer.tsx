"use client";

import type { DeskAnswer } from "@/server/quarantine/view";
import { useTexts } from "../_i18n/use-texts";
import { Door } from "../_marks/door";
import { batchLink } from "./links";

/** What came of an act at the desk: where the row went, or what still stands in its way. */
export function DeskAnswerSaid({ answer }: { readonly answer: DeskAnswer | null }) {
  const { t, say } = useTexts();
  if (answer === null) return <div role="status" />;
  if (answer.done) {
    return (
      <p role="status" className="mt-3 rounded-box border border-accent bg-accent-wash p-3">
        {t(`data.became.${answer.became}`)}
        {answer.batchId === null ? null : (
          <span className="ml-3">
            <Door href={batchLink(answer.batchId)}>{t("data.openBatch", { id: answer.batchId })}</Door>
          </span>
        )}
      </p>
    );
  }
  return (
    <div role="alert" className="mt-3 rounded-box border border-act p-3">
      <p className="font-semibold text-act">{t("data.stillWrong")}</p>
      <ul className="mt-1 list-disc pl-5">
        {answer.problems.map((problem) => (
          <li key={`${problem.label} ${problem.rule}`}>
            <span className="font-semibold">{problem.label}</span> {say(problem.hint)}
          </li>
        ))}
      </ul>
    </div>
  );
}
