import { CircleHelp } from "lucide-react";
import type { SubjectRating } from "@/server/subjects/view";
import type { Texts } from "../_i18n/translate";
import { CitationChip } from "../_marks/citation-chip";

/** What has to be known before this subject can be rated. */
export function Missing({ rating, texts }: { readonly rating: SubjectRating; readonly texts: Texts }) {
  const { t, say } = texts;
  if (rating.missing.length === 0) return null;
  return (
    <section className="mx-4 mb-4 rounded-box border border-line-strong border-dashed px-4 py-3">
      <h3 className="flex items-center gap-2">
        <CircleHelp aria-hidden className="size-4 text-soft" />
        {t("profile.missing")}
      </h3>
      <p className="text-soft text-table">{t("profile.missingSays")}</p>
      <ul className="mt-2 space-y-2 text-table">
        {rating.missing.map((each) => (
          <li key={say(each.says)} className="flex flex-wrap items-center gap-2">
            {say(each.says)}
            <CitationChip cites={each.cites} />
          </li>
        ))}
      </ul>
    </section>
  );
}
