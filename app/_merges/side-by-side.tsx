import type { MergeEntry } from "@/server/identity/view";
import type { Texts } from "../_i18n/translate";
import { Entry } from "./entry";

interface Props {
  readonly kept: MergeEntry;
  readonly merged: MergeEntry;
  readonly texts: Texts;
}

/** The entry that stays and the one that goes to it; one above the other on a phone. */
export const SideBySide = ({ kept, merged, texts }: Props) => (
  <div className="grid divide-line max-md:divide-y md:grid-cols-2 md:divide-x">
    <Entry role={texts.t("data.merges.kept")} entry={kept} texts={texts} />
    <Entry role={texts.t("data.merges.goes")} entry={merged} texts={texts} />
  </div>
);
