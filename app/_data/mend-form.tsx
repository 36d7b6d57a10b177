"use client";

import { useActionState } from "react";
import type { DeskAnswer, QuarantineCell, QuarantineRow } from "@/server/quarantine/view";
import { useTexts } from "../_i18n/use-texts";
import { dismissRow, mendRow, reopenRow } from "./desk-acts";
import { DeskAnswerSaid } from "./desk-answer";

type Row = Pick<QuarantineRow, "batchId" | "rowNumber" | "cells" | "mendable" | "state">;

/** A kept row by field, each with its reason beside it, to be mended and sent again, dismissed or reopened. */
export function MendForm({ row }: { readonly row: Row }) {
  const { t } = useTexts();
  const at = { batchId: row.batchId, rowNumber: row.rowNumber };
  const [answer, mend, isMending] = useActionState<DeskAnswer | null, FormData>(mendRow.bind(null, at), null);
  return (
    <>
      {row.cells.length === 0 ? null : (
        <form action={mend} className="panel p-4">
          <fieldset disabled={!row.mendable} className="grid gap-4 md:grid-cols-2">
            <legend className="sr-only">{t("data.cells")}</legend>
            {row.cells.map((cell) => (
              <CellField key={`${cell.field} ${cell.text}`} cell={cell} />
            ))}
          </fieldset>
          {row.mendable ? (
            <button type="submit" className="button button-main mt-4" disabled={isMending}>
              {t(isMending ? "data.sending" : "data.resend")}
            </button>
          ) : null}
        </form>
      )}
      <DeskAnswerSaid answer={answer} />
      {row.state === "open" || row.state === "waiting" ? <Dismissal at={at} /> : null}
      {row.state === "dismissed" ? <Reopening at={at} /> : null}
    </>
  );
}

function CellField({ cell }: { readonly cell: QuarantineCell }) {
  const { t, say } = useTexts();
  const isWrong = cell.problems.length > 0;
  const id = `why-${cell.field}`;
  return (
    <div>
      <label>
        <span className="mb-1 block text-small text-soft">
          {say(cell.title)} <span>{cell.column}</span> {cell.required ? <span className="text-ink">{t("data.required")}</span> : null}
        </span>
        <input
          className={`field ${isWrong ? "border-act" : ""}`}
          name={`cell.${cell.field}`}
          defaultValue={cell.masked ? "" : cell.text}
          placeholder={cell.masked ? cell.text : undefined}
          aria-invalid={isWrong}
          aria-describedby={id}
          autoComplete="off"
        />
      </label>
      <div id={id} className="mt-1 text-small">
        {cell.masked ? <p className="text-soft">{t("data.cellMasked")}</p> : null}
        {cell.choices.length === 0 ? null : (
          <p className="text-soft">{t("data.choose", { choices: cell.choices.map(({ words }) => say(words)).join(t("common.and")) })}</p>
        )}
        {cell.problems.map((problem) => (
          <p key={problem.rule} className="text-act">
            {say(problem.hint)}
          </p>
        ))}
      </div>
    </div>
  );
}

interface At {
  readonly at: { readonly batchId: number; readonly rowNumber: number };
}

function Dismissal({ at }: At) {
  const { t } = useTexts();
  const [answer, dismiss, isBusy] = useActionState<DeskAnswer | null, FormData>(dismissRow.bind(null, at), null);
  return (
    <form action={dismiss} className="panel mt-6 p-4">
      <p className="text-soft text-table">{t("data.dismissSays")}</p>
      <div className="mt-2 flex flex-wrap items-end gap-2">
        <label className="min-w-0 flex-1">
          <span className="mb-1 block text-small text-soft">{t("data.dismissReason")}</span>
          <input className="field" name="reason" required minLength={5} maxLength={500} autoComplete="off" />
        </label>
        <button type="submit" className="button" disabled={isBusy}>
          {t("data.dismiss")}
        </button>
      </div>
      <DeskAnswerSaid answer={answer} />
    </form>
  );
}

function Reopening({ at }: At) {
  const { t } = useTexts();
  const [answer, reopen, isBusy] = useActionState<DeskAnswer | null, FormData>(reopenRow.bind(null, at), null);
  return (
    <form action={reopen} className="mt-6">
      <button type="submit" className="button" disabled={isBusy}>
        {t("data.reopen")}
      </button>
      <DeskAnswerSaid answer={answer} />
    </form>
  );
}
