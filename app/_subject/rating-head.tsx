import Link from "next/link";
import type { SubjectRating } from "@/server/subjects/view";
import { gradeName, markOf } from "../_format/grade-name";
import { instant } from "../_format/instant";
import { modelLink } from "../_format/links";
import { plain } from "../_format/points";
import type { Texts } from "../_i18n/translate";
import { GradeMark } from "../_marks/grade-mark";
import { ModelPurpose } from "../_marks/model-purpose";
import { ModelStatus } from "../_marks/model-status";
import { ratingAnchor } from "./rating-nav";

export function RatingHead({ rating, texts }: { readonly rating: SubjectRating; readonly texts: Texts }) {
  const { t, say, period } = texts;
  return (
    <header className="grid gap-x-6 gap-y-3 p-4 md:grid-cols-[auto_1fr_auto]">
      <div className="flex items-center gap-4">
        <GradeMark mark={markOf(rating.grade, rating.grades, texts)} tone={rating.tone} ungraded={t("common.ungraded")} size="large" />
        {rating.score === null ? null : (
          <div>
            <p className="text-small text-soft">{t("common.score")}</p>
            <p className="font-semibold text-page tabular-nums">{plain(rating.score)}</p>
          </div>
        )}
      </div>
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <h2 id={`${ratingAnchor(rating)}-title`} className="text-part">
            {say(rating.modelTitle)} {period(rating.period)}
          </h2>
          <ModelStatus status={rating.modelStatus} />
          <ModelPurpose purpose={rating.purpose} t={t} />
          {rating.status === "proposed" ? <span className="tag border border-act text-act">{t("profile.proposed")}</span> : null}
          {rating.provenance.proposal > 0 ? (
            <span className="tag proposal">{t("provenance.hasProposal", { count: rating.provenance.proposal })}</span>
          ) : null}
        </div>
        <p className="text-table">{outcomeOf(rating, texts)}</p>
        <p className="text-small text-soft">
          {t("profile.law")} {say(rating.law.title)} {say(rating.law.number)}
          <Link prefetch={false} href={modelLink(rating.modelId)} className="door screen-only ml-2">
            {t("profile.openRules")}
          </Link>
        </p>
      </div>
      <dl className="grid grid-cols-2 content-start gap-x-6 gap-y-1 text-table md:grid-cols-1 md:text-right">
        <div>
          <dt className="text-small text-soft">{t("profile.ratedAt")}</dt>
          <dd className="tabular-nums">{instant(rating.ratedAt)}</dd>
        </div>
        <div title={rating.staleOn === null ? undefined : t("profile.staleSays")}>
          <dt className="text-small text-soft">{t("profile.staleOn")}</dt>
          <dd className="tabular-nums">{rating.staleOn ?? t("profile.staleNone")}</dd>
        </div>
      </dl>
    </header>
  );
}

function outcomeOf(rating: SubjectRating, texts: Texts): string {
  if (rating.outcome === "undetermined") return texts.t("profile.undetermined");
  if (rating.outcome === "notRated" || rating.grade === null) return texts.t("profile.notRated");
  return gradeName(rating.grade, rating.grades, texts);
}
