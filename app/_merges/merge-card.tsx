import type { MergeRow } from "@/server/identity/view";
import { instant } from "../_format/instant";
import type { Texts } from "../_i18n/translate";
import { reasonLines } from "./reason-lines";
import { SideBySide } from "./side-by-side";
import { DecideForm, UndoForm } from "./step-forms";

interface Props {
  readonly row: MergeRow;
  readonly texts: Texts;
}

/** A proposed or decided merge: both entries, who said what, and, for who may take it, the step that is open. */
export function MergeCard({ row, mayDecide, texts }: Props & { readonly mayDecide: boolean }) {
  const { t } = texts;
  const pair = { subjectId: row.kept.subjectId, mergedId: row.merged.subjectId };
  const names = { kept: row.kept.name, merged: row.merged.name };
  return (
    <article aria-label={t("data.merges.pair", names)} className="panel">
      <SideBySide kept={row.kept} merged={row.merged} texts={texts} />
      <Said row={row} texts={texts} />
      {mayDecide && row.state === "proposed" ? <DecideForm pair={pair} label={t("data.merges.decideOf", names)} /> : null}
      {mayDecide && row.state === "done" ? <UndoForm pair={pair} label={t("data.merges.undoOf", names)} /> : null}
    </article>
  );
}

function Said({ row, texts: { t, locale } }: Props) {
  const byRule = row.proposedBy.startsWith("rule:");
  const at = instant(row.proposedAt);
  return (
    <div className="border-line border-t px-4 py-3 text-table">
      <p className="text-soft">
        {byRule ? t("data.merges.byRule", { at }) : t("data.merges.proposedBy", { name: row.proposedBy, at })}
        {row.decidedBy === null || row.decidedAt === null
          ? null
          : t(row.state === "refused" ? "data.merges.refusedBy" : "data.merges.decidedBy", {
              name: row.decidedBy,
              at: instant(row.decidedAt),
            })}
        {row.undoneBy === null || row.undoneAt === null
          ? null
          : t("data.merges.undoneBy", { name: row.undoneBy, at: instant(row.undoneAt) })}
      </p>
      <ul className="mt-1">
        {reasonLines(row.reason, locale).map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a log whose lines may say the same
          <li key={at} className="break-words">
            {line.step === null || line.step === "rule" ? line.text : t(`data.merges.said.${line.step}`, { text: line.text })}
          </li>
        ))}
      </ul>
    </div>
  );
}
