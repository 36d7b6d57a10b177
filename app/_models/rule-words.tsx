import type { RuleRow } from "@/server/models/view";
import type { Texts } from "../_i18n/translate";

/** A rule in words: its code and name, when it holds, what ends it, and how an unclear text was read. */
export function RuleWords({ row, texts }: { readonly row: RuleRow; readonly texts: Texts }) {
  const { t, say } = texts;
  return (
    <>
      {row.code === null ? null : <span className="mr-2 text-small text-soft tabular-nums">{row.code}</span>}
      {say(row.label)}
      <RuleNotes row={row} texts={texts} />
      {row.reading === null ? null : (
        <span className="mt-1 block border-line-strong border-l-2 pl-2 text-small text-soft">
          {t("models.reading")}
          {t("common.colon")}
          {say(row.reading)}
        </span>
      )}
    </>
  );
}

/** When a rule holds, and what ends its effect. */
export function RuleNotes({ row, texts: { t, say } }: { readonly row: RuleRow; readonly texts: Texts }) {
  const notes = [
    [t("models.condition"), row.condition],
    [t("models.repair"), row.repair],
  ] as const;
  return notes.map(([name, says]) =>
    says === null ? null : (
      <span key={name} className="block text-small text-soft">
        {name}
        {t("common.colon")}
        {say(says)}
      </span>
    ),
  );
}
