import clsx from "clsx";
import type { ComparedRow } from "@/server/models/view";
import type { Texts } from "../_i18n/translate";

const signs = { added: "＋", removed: "－", changed: "≠", reworded: "≈", unchanged: "＝" } as const;

const looks: Readonly<Record<ComparedRow["change"], string>> = {
  added: "border-accent text-accent",
  removed: "border-act text-act",
  changed: "border-ink font-semibold",
  reworded: "border-line-strong text-soft",
  unchanged: "border-line text-soft",
};

/** What became of a row between two versions: a sign and the word for it. */
export function ChangeMark({ change, t }: { readonly change: ComparedRow["change"]; readonly t: Texts["t"] }) {
  return (
    <span className={clsx("tag border", looks[change])}>
      <span aria-hidden>{signs[change]} </span>
      {t(`compare.${change}`)}
    </span>
  );
}
