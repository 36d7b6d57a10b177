"use client";

import Link from "next/link";
import { useTexts } from "../_i18n/use-texts";
import type { Answer } from "./answer";
import { ShownOnce } from "./shown-once";

/** What came of a step, or why it was not taken. */
export function AnswerSaid({ answer }: { readonly answer: Answer | null }) {
  const { t, say } = useTexts();
  if (answer === null) return <div role="status" />;
  if (!answer.done)
    return (
      <p role="alert" className="mt-3 rounded-box border border-act p-3 text-act text-table">
        {say(answer.hint)}
      </p>
    );
  const label = answer.says.startsWith("access.keys") ? "access.keys.key" : "access.admin.password";
  return (
    <div role="status" className="mt-3 rounded-box border border-accent bg-accent-wash p-3 text-table">
      {t(answer.says)}{" "}
      {answer.userId === undefined ? null : (
        <Link href={`/accounts/${answer.userId}`} className="door">
          {t("access.admin.give")}
        </Link>
      )}
      {answer.shown === undefined ? null : <ShownOnce label={t(label)} secret={answer.shown} />}
    </div>
  );
}
