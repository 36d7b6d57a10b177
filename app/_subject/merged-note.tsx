import type { MergedEntry, SubjectProfile } from "@/server/subjects/view";
import { instant } from "../_format/instant";
import { subjectLink } from "../_format/links";
import type { Texts } from "../_i18n/translate";
import { Door } from "../_marks/door";

/** Where this entry went by a merge, or which came to it. */
export function MergedNote({ profile: { mergedInto, merged }, texts }: { readonly profile: SubjectProfile; readonly texts: Texts }) {
  if (mergedInto === null && merged.length === 0) return null;
  return (
    <section aria-label={texts.t("profile.merges")} className="panel mt-3 px-4 py-3 text-table">
      {mergedInto === null ? null : <p>{saidOf("profile.mergedInto", mergedInto, texts)}</p>}
      {merged.map((entry) => (
        <p key={entry.subjectId}>{saidOf("profile.mergedFrom", entry, texts)}</p>
      ))}
    </section>
  );
}

const saidOf = (key: "profile.mergedInto" | "profile.mergedFrom", { subjectId, name, code, mergedAt }: MergedEntry, { t }: Texts) =>
  t.rich(key, { name, code, day: instant(mergedAt).slice(0, 10), to: (chunks) => <Door href={subjectLink(subjectId)}>{chunks}</Door> });
