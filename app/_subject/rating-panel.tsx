import type { SubjectRating } from "@/server/subjects/view";
import type { Texts } from "../_i18n/translate";
import { BandScale } from "../_ledger/band-scale";
import { Improvement } from "../_ledger/improvement";
import { Ledger } from "../_ledger/ledger";
import { CoverageNote } from "./coverage-note";
import { Follows } from "./follows";
import { Missing } from "./missing";
import { RatingHead } from "./rating-head";
import { RatingHistory } from "./rating-history";
import { ratingAnchor } from "./rating-nav";
import { Reasons } from "./reasons";

/** One rating: its grade and score, where it lies, how it came about, why it is not better, what would raise it, what may follow. */
export function RatingPanel({ rating, texts }: { readonly rating: SubjectRating; readonly texts: Texts }) {
  const { t } = texts;
  return (
    <section id={ratingAnchor(rating)} aria-labelledby={`${ratingAnchor(rating)}-title`} className="panel mt-4">
      <RatingHead rating={rating} texts={texts} />
      {rating.status === "proposed" ? (
        <p className="proposal mx-4 mb-4 rounded-box px-3 py-2 text-table">{t("profile.proposedSays")}</p>
      ) : null}
      {rating.score !== null && rating.outcome === "rated" && rating.scale !== null ? (
        <div className="px-4 pb-4">
          <BandScale rating={rating} scale={rating.scale} score={rating.score} texts={texts} />
        </div>
      ) : null}
      <CoverageNote rating={rating} texts={texts} />
      <Missing rating={rating} texts={texts} />
      {rating.ledger.length > 0 ? (
        <>
          <h3 className="border-line border-t px-4 pt-3 pb-2">{t("ledger.title")}</h3>
          <Ledger rating={rating} texts={texts} />
        </>
      ) : null}
      <div className="grid gap-4 border-line border-t p-4">
        <Reasons rating={rating} texts={texts} />
        <Improvement rating={rating} texts={texts} />
        <Follows rating={rating} texts={texts} />
        <RatingHistory rating={rating} texts={texts} />
      </div>
    </section>
  );
}
