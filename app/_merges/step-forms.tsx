"use client";

import { useActionState } from "react";
import { useTexts } from "../_i18n/use-texts";
import { decideMerge, findLookAlikes, proposeMerge, undoMerge } from "./acts";
import { AnswerSaid } from "./answer-said";
import type { MergeAnswer } from "./merge-answer";
import { StepForm } from "./step-form";

interface Pair {
  readonly pair: { readonly subjectId: number; readonly mergedId: number };
  /** What tells this form from the others on the page. */
  readonly label: string;
}

export function DecideForm({ pair, label }: Pair) {
  const { t } = useTexts();
  return (
    <StepForm
      label={label}
      act={decideMerge.bind(null, pair)}
      buttons={(isBusy) => (
        <>
          <button type="submit" name="decision" value="approve" className="button button-main" disabled={isBusy}>
            {t("data.merges.approve")}
          </button>
          <button type="submit" name="decision" value="refuse" className="button" disabled={isBusy}>
            {t("data.merges.refuse")}
          </button>
        </>
      )}
    />
  );
}

export function UndoForm({ pair, label }: Pair) {
  const { t } = useTexts();
  return (
    <StepForm
      label={label}
      act={undoMerge.bind(null, pair)}
      buttons={(isBusy) => (
        <button type="submit" className="button" disabled={isBusy}>
          {t("data.merges.undo")}
        </button>
      )}
    />
  );
}

export function ProposeForm({ pair, label }: Pair) {
  const { t } = useTexts();
  return (
    <StepForm
      label={label}
      act={proposeMerge.bind(null, pair)}
      buttons={(isBusy) => (
        <button type="submit" className="button button-main" disabled={isBusy}>
          {t("data.merges.propose")}
        </button>
      )}
    />
  );
}

export function FindForm() {
  const { t } = useTexts();
  const [answer, find, isBusy] = useActionState<MergeAnswer | null>(findLookAlikes, null);
  return (
    <form action={find} className="screen-only mt-3">
      <button type="submit" className="button" disabled={isBusy}>
        {t(isBusy ? "data.merges.finding" : "data.merges.find")}
      </button>
      <AnswerSaid answer={answer} />
    </form>
  );
}
