import type { SubjectRating } from "@/server/subjects/view";
import { plain } from "../_format/points";
import { share } from "../_format/share";
import type { Texts } from "../_i18n/translate";

/** Says that a score stands on a part of the indicators, how large a part, and which were unknown. */
export function CoverageNote({ rating: { coverage }, texts: { t, say } }: { readonly rating: SubjectRating; readonly texts: Texts }) {
  if (coverage === null) return null;
  const { known, full, leftOut } = coverage;
  return (
    <p className="mx-4 mb-4 rounded-box border border-line-strong border-dashed px-3 py-2 text-table">
      {t("profile.coverage", { known: plain(known), full: plain(full), share: share(Number(known), Number(full)) })}
      {leftOut.length === 0 ? null : t("profile.leftOut", { indicators: leftOut.map((each) => say(each)).join(t("common.and")) })}
    </p>
  );
}
