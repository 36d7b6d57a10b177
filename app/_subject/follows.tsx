import { Gavel } from "lucide-react";
import type { FollowView, SubjectRating } from "@/server/subjects/view";
import type { Texts } from "../_i18n/translate";
import { LineSources } from "../_ledger/line-sources";
import { CitationChip } from "../_marks/citation-chip";
import { ProvenanceMark } from "../_marks/provenance-mark";

/** What the model proposes beside the grade: measures due and lists. Nothing of it is in effect before a person decides. */
export function Follows({ rating, texts }: { readonly rating: SubjectRating; readonly texts: Texts }) {
  const { t } = texts;
  if (rating.follows.length === 0) return null;
  return (
    <section className="keep-together rounded-box border border-line-strong border-dashed px-4 py-3">
      <h3 className="flex flex-wrap items-center gap-2">
        <Gavel aria-hidden className="size-4 text-soft" />
        {t("follows.title")}
        <span className="tag border border-act font-normal text-act">{t("follows.notInEffect")}</span>
      </h3>
      <p className="text-soft text-table">{t("follows.says")}</p>
      <ul className="mt-2 divide-y divide-line text-table">
        {rating.follows.map((follow) => (
          <Follow key={follow.key} follow={follow} texts={texts} />
        ))}
      </ul>
    </section>
  );
}

function Follow({ follow, texts }: { readonly follow: FollowView; readonly texts: Texts }) {
  const { t, say } = texts;
  const { list } = follow;
  return (
    <li className="py-2">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="tag border border-line-strong text-soft">{t(list === null ? "follows.due" : `follows.${list.side}`)}</span>
        <span className="font-semibold">{list === null ? say(follow.label) : t("follows.propose", { list: say(list.name) })}</span>
        {list === null ? <Source follow={follow} /> : <CitationChip cites={list.basis} />}
      </div>
      {list === null ? null : (
        <>
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span>
              <span className="text-soft">{t("follows.ground")}</span>
              {say(follow.label)}
            </span>
            <Source follow={follow} />
          </div>
          <p className="text-small text-soft">{termsOf(list, t)}</p>
        </>
      )}
      <LineSources sources={follow} texts={texts} />
    </li>
  );
}

function Source({ follow }: { readonly follow: FollowView }) {
  return (
    <>
      <CitationChip cites={follow.cites} />
      <ProvenanceMark mark={follow.provenance} />
    </>
  );
}

/** How long an entry would last, when an early exit might be asked for, and who would see it. */
const termsOf = (list: NonNullable<FollowView["list"]>, t: Texts["t"]): string =>
  [
    list.term === null ? t("follows.noTerm") : t("follows.term", { months: list.term }),
    ...(list.earliestExit === null ? [] : [t("follows.earliestExit", { months: list.earliestExit })]),
    t(`publicity.${list.publicity}`),
  ].join(" · ");
